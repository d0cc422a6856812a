import { FieldHarness, pause } from '@phoihop/testing';
import { blanksMessages } from '../blanks/blanks.messages.js';
import { HeadHarness } from '../head/head.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';

/** The dialog of a new plan as a person meets it, in the editor around it. */
export class StartHarness extends HeadHarness {
  get isOpen(): boolean {
    return this.all<HTMLDialogElement>('dialog.start').some(({ open }) => open);
  }

  /** The kinds that are offered, by their names. */
  get kinds(): string[] {
    return this.all('.start .kind b').map((each) => each.textContent.trim());
  }

  /** What the preview says. */
  get preview(): string {
    return this.all('.start .preview')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  get fault(): string {
    return this.all('.start .fault')[0]?.textContent.trim() ?? '';
  }

  /** Opens the dialog, as by pointer, and waits until the templates are there. */
  async start(tool: string = planEditorMessages.vi.newPlan): Promise<void> {
    await this.press(tool);
    for (let wait = 0; wait < 100 && this.kinds.length === 0; wait++) await pause(50);
    await this.settled();
  }

  async chooseKind(name: string): Promise<void> {
    const label = this.all('.start .kind').find(
      (each) => each.querySelector('b')?.textContent.trim() === name,
    );
    if (!label) throw new RangeError(`No kind “${name}”; there are ${this.kinds.join(', ')}`);
    label.click();
    await this.settled();
  }

  /** The name of the button that goes to the next blank; empty where none is left. */
  get blanksButton(): string {
    return this.buttons.find((name) => name.includes(blanksMessages.vi.next)) ?? '';
  }

  /** A field of the dialog. @throws RangeError when there is none of this name. */
  asked(name: string): FieldHarness {
    const label = this.all('.start .field').find((each) => each.textContent.trim() === name);
    const field = label?.querySelector('input');
    if (!field) throw new RangeError(`The dialog does not ask for “${name}”.`);
    return new FieldHarness(field);
  }

  async answer(name: string, text: string): Promise<void> {
    const field = this.asked(name);
    field.field.select();
    field.type(text);
    await this.settled();
  }
}
