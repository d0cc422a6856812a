import type { PlanWidget } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { FieldHarness, pressKeys, typeKeys } from '@phoihop/testing';
import { PlanEditorHarness } from '../plan-editor.harness.js';

/** Head and foot of the paper as a person meets them: lines by their names, menus by theirs. */
export class HeadHarness extends PlanEditorHarness {
  constructor(element: PlanWidget) {
    super(element);
    // Letters of a test are typed where the focus is: the element must be in view for it.
    element.scrollIntoView();
  }

  /** The plan as it is now. @throws RangeError while there is none. */
  get plan(): Plan {
    const file = this.element.plan;
    if (!file) throw new RangeError('The widget has no plan.');
    return file.plan;
  }

  /** The names of all lines that can be edited, in order. */
  get lineNames(): string[] {
    return this.#fields().map((field) => field.ariaLabel ?? '');
  }

  /** All lines of head and foot as they are read, those of recipients with their end marks. */
  get paper(): string[] {
    return this.all('.head-line').map((line) => {
      const field = line.querySelector('textarea');
      const end = line.querySelector('.end')?.textContent ?? '';
      return field ? `${field.value}${end}` : line.textContent.trim();
    });
  }

  /** @throws RangeError when no line has this name. */
  line(name: string): FieldHarness {
    const field = this.#fields().find((each) => each.ariaLabel === name);
    if (!field) throw new RangeError(`No line “${name}”; there are ${this.lineNames.join(', ')}`);
    return new FieldHarness(field);
  }

  /** The name of the line in which the caret stands; empty where it stands elsewhere. */
  get focusedLine(): string {
    return this.#fields().find((field) => field.matches(':focus'))?.ariaLabel ?? '';
  }

  /** Puts the caret at the end of a line, or at a place in it, and types with real keys. */
  async typeIn(name: string, text: string, place: number | 'end' = 'end'): Promise<void> {
    const line = this.line(name);
    line.place(place);
    await this.settled();
    await typeKeys(text);
    await this.settled();
  }

  /** Writes a line anew at once, as by pasting over it, and leaves it. */
  async rewrite(name: string, text: string): Promise<void> {
    const line = this.line(name);
    line.place(0);
    line.field.select();
    line.type(text);
    line.leave();
    await this.settled();
  }

  async keys(keys: string): Promise<void> {
    await pressKeys(keys);
    await this.settled();
  }

  /** The entries of the open menu. */
  get entries(): string[] {
    return this.all('[role="menuitem"]').map((entry) => entry.textContent.trim());
  }

  /** The name of what has the focus in the widget. */
  get focusedName(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused?.ariaLabel ?? focused?.textContent.trim() ?? '';
  }

  /** Puts the focus on a button, as Tab does. @throws RangeError when there is none of this name. */
  focusButton(name: string): void {
    const button = this.all('button').find((each) => (each.ariaLabel ?? each.textContent.trim()) === name);
    if (!button) throw new RangeError(`No button “${name}”`);
    button.focus();
  }

  /** Opens a menu and chooses an entry, as by pointer. */
  async choose(menu: string, entry: string): Promise<void> {
    await this.press(menu);
    // The tools above the paper may have the same name.
    const found = this.all('[role="menuitem"]').find((each) => each.textContent.trim() === entry);
    if (!found) throw new RangeError(`No entry “${entry}”; there are ${this.entries.join(', ')}`);
    found.click();
    await this.settled();
  }

  /** Whether a calendar is open, and for which month. */
  get month(): string {
    return this.all('.calendar h2')[0]?.textContent.trim() ?? '';
  }

  #fields(): HTMLTextAreaElement[] {
    return this.all<HTMLTextAreaElement>('.head-line > textarea');
  }
}
