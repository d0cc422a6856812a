import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { controlId, describedBy, isInvalid, type FormView, type Line } from './form-view.js';

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
  #value: string | undefined;
  #choices: readonly Choice[] | undefined;

  write(control: Control, view: FormView, line: Line, choices?: readonly Choice[]): void {
    const { name, required = false, hint } = line;
    const invalid = isInvalid(view, name);
    const described = describedBy(view, name, hint !== undefined) ?? '';
    const said = [name, required, invalid, view.disabled, described].join(BREAK);
    if (said !== this.#said) {
      this.#said = said;
      control.id = controlId(name);
      control.name = name;
      control.disabled = view.disabled;
      control.setAttribute('aria-required', String(required));
      control.setAttribute('aria-invalid', String(invalid));
      if (described === '') control.removeAttribute('aria-describedby');
      else control.setAttribute('aria-describedby', described);
      if (isNumeric(line)) control.inputMode = 'numeric';
    }
    const value = view.answer(name);
    if (choices && this.#list(control, [{ id: '', name: view.texts.choose }, ...choices]))
      this.#value = undefined;
    if (value !== this.#value) control.value = value;
    this.#value = value;
  }

  /** @returns whether the list is another than before */
  #list(control: Control, choices: readonly Choice[]): boolean {
    const before = this.#choices;
    const same = ({ id, name }: Choice, at: number): boolean =>
      before?.[at]?.id === id && before[at].name === name;
    if (choices.length === before?.length && choices.every(same)) return false;
    this.#choices = choices;
    control.replaceChildren(...choices.map(({ id, name }) => new Option(name, id)));
    return true;
  }
}

class ControlDirective extends Directive {
  readonly #writer = new ControlWriter();

  render(_view: FormView, _line: Line): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [view, line]: Parameters<ControlDirective['render']>): unknown {
    this.#writer.write(element as Control, view, line);
    return noChange;
  }
}

/** Ties a native control to a line of the form. */
export const control = directive(ControlDirective);
