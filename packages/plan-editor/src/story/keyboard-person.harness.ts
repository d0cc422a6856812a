import { pressKeys } from '@phoihop/testing';
import { compareMessages } from '../compare/compare.messages.js';
import { readingMessages } from '../reading.messages.js';
import { GESTURES, Person, type Gesture } from './person.harness.js';

/** What chooses among things of which only one is a stop of Tab. */
const ARROWS: Readonly<Record<string, string>> = { tab: 'ArrowRight', treeitem: 'ArrowDown' };

/** Works with keys alone: goes from one thing to the next by Tab, as there is no other way. */
export class KeyboardPerson extends Person {
  async activate(name: string, within?: string): Promise<void> {
    await this.goInto(name, within);
    await this.keys(this.active?.matches('input') ? ' ' : 'Enter');
  }

  async goInto(name: string, within?: string): Promise<void> {
    const target = this.target(name, within);
    const before = this.active?.compareDocumentPosition(target) ?? 0;
    const key = before & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    const role = target.getAttribute('role') ?? '';
    const among = (): boolean => role in ARROWS && this.active?.getAttribute('role') === role;
    for (let stops = 0; stops < 150 && this.active !== target && !among(); stops++) {
      // In the text Tab sets an item in: Esc lets it leave.
      if (this.active?.matches('[contenteditable="true"]')) await pressKeys('Escape');
      await pressKeys(key);
      await this.element.updateComplete;
    }
    // Tabs and rows are one stop; arrows choose among them.
    if (among() && this.active !== target) await this.keys('Home');
    for (let steps = 0; steps < 150 && among() && this.active !== target; steps++)
      await this.keys(ARROWS[role] ?? '');
    if (this.active !== target) throw new RangeError(`Tab does not come to “${name}”.`);
    await this.settled();
  }

  async placeIn(text: string, where: 'start' | 'end'): Promise<void> {
    if (!this.focused) await this.goInto(readingMessages.vi.body);
    await this.keys('Control+Home');
    for (let lines = 0; lines < 150 && this.focused?.value !== text; lines++) await this.keys('ArrowDown');
    if (this.focused?.value !== text) throw new RangeError(`The arrows do not come to “${text}”.`);
    // An item may have several lines.
    const edge = where === 'start' ? 0 : text.length;
    for (let step = 0; step <= text.length && this.focused.caret !== edge; step++)
      await pressKeys(where === 'start' ? 'ArrowLeft' : step === 0 ? 'End' : 'ArrowRight');
    await this.settled();
  }

  async selectFrom(first: string, last: string): Promise<void> {
    await this.placeIn(first, 'start');
    const steps = this.items.indexOf(last) - this.items.indexOf(first);
    for (let step = 0; step < steps; step++) await this.keys('Shift+ArrowDown');
    await this.keys('Shift+End');
  }

  async gesture(gesture: Gesture): Promise<void> {
    await this.keys(GESTURES[gesture][0]);
  }

  async pick(name: string): Promise<void> {
    for (let steps = 0; steps < 8 && this.checked !== name; steps++) await this.keys('ArrowDown');
  }

  async openCard(cited: string): Promise<void> {
    const text = this.focused?.value ?? '';
    const back = text.length - text.indexOf(cited) - cited.length + 1;
    for (let step = 0; step < back; step++) await pressKeys('ArrowLeft');
    await this.keys('Alt+Enter');
  }

  async pickVersion(): Promise<void> {
    await this.goInto(compareMessages.vi.choose);
    await this.keys('ArrowDown');
  }

  async reorder(text: string): Promise<void> {
    await this.goInto(this.rowOf(text));
    await this.keys('Alt+ArrowDown');
  }
}
