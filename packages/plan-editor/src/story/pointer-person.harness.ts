import { copied, mouse, pause, type WindowPlace } from '@phoihop/testing';
import { wordsOf } from '../panel/panel.harness.js';
import { GESTURES, Person, type Gesture } from './person.harness.js';

/** Works with the mouse: what it presses must be in view and not covered. */
export class PointerPerson extends Person {
  async activate(name: string, within?: string): Promise<void> {
    await mouse.click(this.target(name, within));
    await this.settled();
  }

  async goInto(name: string, within?: string): Promise<void> {
    const isThere = (): boolean => this.active === this.target(name, within);
    // A card that comes while it is pressed takes the place of what was pressed.
    await this.#untilDone(() => mouse.click(this.target(name, within)), isThere);
    await this.until(isThere, `the focus in “${name}”`);
  }

  async placeIn(text: string, where: 'start' | 'end'): Promise<void> {
    const edge = where === 'start' ? 0 : text.length;
    await this.#untilDone(
      async () => {
        await mouse.clickAt(await this.#edgeOf(text, where));
      },
      () => this.focused?.value === text && this.focused.caret === edge,
    );
  }

  async selectFrom(first: string, last: string): Promise<void> {
    await this.#untilDone(
      async () => {
        // The end is brought into view first: nothing may scroll while the button is held.
        const to = await this.#edgeOf(last, 'end');
        const from = this.#edge(first, 'start');
        await mouse.move(from);
        await mouse.press();
        await mouse.move({ x: from.x + 20, y: from.y });
        await mouse.move(to);
        await mouse.release();
      },
      () => copied(this.surface).text.includes(last),
    );
  }

  /** What appears above the text may push it away from under the pointer: then a person does it again. */
  async #untilDone(act: () => Promise<void>, done: () => boolean): Promise<void> {
    for (let times = 0; times < 4 && !done(); times++) {
      await act();
      for (let wait = 0; wait < 14 && !done(); wait++) await pause(50);
    }
    await this.settled();
    if (!done()) throw new RangeError(`Nothing comes of it; the caret is in “${this.focused?.value ?? ''}”.`);
  }

  async gesture(gesture: Gesture): Promise<void> {
    await this.activate(GESTURES[gesture][1]);
  }

  async pick(name: string): Promise<void> {
    const label = this.all('label').find((each) => wordsOf(each.querySelector('b') ?? each) === name);
    if (!label) throw new RangeError(`Nothing to choose is called “${name}”.`);
    await mouse.click(label);
    await this.settled();
  }

  async openCard(cited: string): Promise<void> {
    const mark = this.all('.surface .citation').find((each) => wordsOf(each).includes(cited));
    if (!mark) throw new RangeError(`No mark “${cited}” in ${this.cited.join(' | ')}`);
    await mouse.click(mark);
    await this.settled();
  }

  /** A list of the system opens beside the page, where no test can point: the mouse goes to it, and the rest is told. */
  async pickVersion(): Promise<void> {
    const [list] = this.all<HTMLSelectElement>('.compare select');
    if (!list) throw new RangeError('There are no versions to choose from.');
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** Drags the handle beside the item to the lower half of the other. */
  async reorder(text: string, behind: string): Promise<void> {
    await mouse.move(await mouse.placeOf(this.field(text).field, { across: 0.3 }));
    await pause(100);
    const [handle] = this.all('.drag-layer .handle');
    if (!handle) throw new RangeError('There is no handle now.');
    const from = await mouse.placeOf(handle);
    await mouse.move(from);
    await mouse.press();
    const { top, height } = this.field(behind).field.getBoundingClientRect();
    await mouse.move({ x: from.x, y: top + height * 0.6 });
    await mouse.move({ x: from.x, y: top + height * 0.8 });
    await pause(100);
    await mouse.release();
    await this.settled();
  }

  async #edgeOf(text: string, where: 'start' | 'end'): Promise<WindowPlace> {
    await mouse.placeOf(this.field(text).field);
    return this.#edge(text, where);
  }

  /** Where the text of an item begins or ends in the window. */
  #edge(text: string, where: 'start' | 'end'): WindowPlace {
    const range = document.createRange();
    range.selectNodeContents(this.field(text).field);
    const rects = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
    const rect = where === 'start' ? rects[0] : rects.at(-1);
    if (!rect) throw new RangeError(`“${text}” is not in view.`);
    return { x: where === 'start' ? rect.left + 1 : rect.right - 1, y: rect.top + rect.height / 2 };
  }
}
