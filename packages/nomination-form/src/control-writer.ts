import { mark } from '@phoihop/kit';
import { controlId, describedBy, isInvalid, type Line, type LineView } from './line.js';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Between the parts of what is compared; nothing that is written here holds it. */
const BREAK = '\u0000';

/** Whether what is typed is digits and signs: a keyboard on glass shows these. */
const isNumeric = ({ kind }: Line): boolean => kind === 'numeric';

/** One of a list. */
export interface Choice {
  id: string;
  name: string;
}

/**
 * Writes what ties a control to its label, its hint and what was found about it, and what stands in it. All of a control is
 * compared at once and touched only where it is another: a form has many, and is drawn at every stroke of a key.
 */
export class ControlWriter {
  #said = '';
  /** A fresh control holds nothing, and neither does a fresh list. */
  #value = '';
  #choices: readonly Choice[] | undefined;

  write(control: Control, view: LineView, line: Line, choices?: readonly Choice[]): void {
    const { name, required = false, hint } = line;
    const invalid = isInvalid(view, name);
    const described = describedBy(view, name, hint !== undefined);
    const said = [name, required, invalid, view.disabled, described].join(BREAK);
    if (said !== this.#said) {
      this.#said = said;
      control.id = controlId(name);
      control.name = name;
      if (control.disabled !== view.disabled) control.disabled = view.disabled;
      mark(control, 'aria-required', required ? 'true' : undefined);
      mark(control, 'aria-invalid', invalid ? 'true' : undefined);
      mark(control, 'aria-describedby', described);
      if (isNumeric(line)) control.inputMode = 'numeric';
    }
    if (choices) this.#list(control, view.texts.choose, choices);
    const value = view.answer(name);
    if (value !== this.#value) control.value = value;
    this.#value = value;
  }

  #list(control: Control, choose: string, choices: readonly Choice[]): void {
    const all = [{ id: '', name: choose }, ...choices];
    const before = this.#choices;
    const same = ({ id, name }: Choice, at: number): boolean =>
      before?.[at]?.id === id && before[at].name === name;
    if (all.length === before?.length && all.every(same)) return;
    this.#choices = all;
    this.#value = '';
    control.replaceChildren(...all.map(({ id, name }) => new Option(name, id)));
  }
}
