import { write } from '@phoihop/kit';
import { nothing, render, type TemplateResult } from 'lit';
import { ControlWriter, type Choice, type Control } from '../control-writer.js';
import { controlId, hintId, type Line, type LineView } from '../line.js';

/** A native control for one line. */
export type LineTag = 'input' | 'textarea' | 'select';

const skeletons = new Map<LineTag, HTMLElement>();

/** A field with label, the note behind it, and a control without anything in them: made once, and copied for each line. */
function skeletonOf(tag: LineTag): HTMLElement {
  let skeleton = skeletons.get(tag);
  if (!skeleton) {
    skeleton = document.createElement('div');
    const label = document.createElement('label');
    const note = document.createElement('span');
    const control = document.createElement(tag);
    skeleton.className = 'field';
    label.className = 'label';
    note.className = 'optional';
    label.append('', note);
    if (!(control instanceof HTMLSelectElement)) control.autocomplete = 'off';
    if (control instanceof HTMLTextAreaElement) control.rows = 3;
    skeleton.append(label, control);
    skeletons.set(tag, skeleton);
  }
  return skeleton.cloneNode(true) as HTMLElement;
}

/**
 * Label, hint and control of a line, and what was found about it below them. A form has many and is painted only when all
 * stand, so that they are copied instead of being put together from templates.
 */
export class LineField {
  readonly element: HTMLElement;
  readonly #label: HTMLLabelElement;
  readonly #text: Text;
  readonly #note: HTMLElement;
  readonly #control: Control;
  readonly #writer = new ControlWriter();
  #hint: HTMLElement | undefined;
  #isTold = false;

  constructor(tag: LineTag, { kind }: Line) {
    this.element = skeletonOf(tag);
    this.#label = this.element.firstChild as HTMLLabelElement;
    this.#control = this.element.lastChild as Control;
    this.#text = this.#label.firstChild as Text;
    this.#note = this.#label.lastChild as HTMLElement;
    if (kind === 'tel') (this.#control as HTMLInputElement).type = 'tel';
  }

  /** @param found what was found about the control; `nothing` where that is nothing */
  show(
    view: LineView,
    line: Line,
    found: TemplateResult | typeof nothing,
    choices?: readonly Choice[],
  ): HTMLElement {
    this.#name(line, view.texts.optional);
    this.#tell(line);
    this.#writer.write(this.#control, view, line, choices);
    if (found !== nothing || this.#isTold) render(found, this.element);
    this.#isTold = found !== nothing;
    return this.element;
  }

  #name({ name, label, required }: Line, optional: string): void {
    const note = required ? '' : optional;
    const id = controlId(name);
    if (this.#label.htmlFor !== id) this.#label.htmlFor = id;
    write(this.#text, `${label} `);
    if (this.#note.textContent !== note) this.#note.textContent = note;
  }

  #tell({ name, hint }: Line): void {
    if (hint === undefined) {
      this.#hint?.remove();
      this.#hint = undefined;
      return;
    }
    if (!this.#hint) {
      this.#hint = document.createElement('p');
      this.#hint.className = 'hint';
      this.#control.before(this.#hint);
    }
    this.#hint.id = hintId(name);
    if (this.#hint.textContent !== hint) this.#hint.textContent = hint;
  }
}

/** The lines of a form by their names: each stays the same element wherever it is drawn. */
export class LineFields {
  readonly #fields = new Map<string, LineField>();

  of(tag: LineTag, line: Line): LineField {
    const key = `${tag} ${line.name}`;
    let field = this.#fields.get(key);
    if (!field) {
      field = new LineField(tag, line);
      this.#fields.set(key, field);
    }
    return field;
  }
}
