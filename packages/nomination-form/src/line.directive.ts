import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { ControlWriter, type Choice, type Control } from './control.directive.js';
import { controlId, hintId, type FormView, type Line } from './form-view.js';

/** A native control for one line. */
export type LineTag = 'input' | 'textarea' | 'select';

const skeletons = new Map<LineTag, HTMLElement>();

/** A label, the note behind it, and a control without anything in them: made once, and copied for each line. */
function skeletonOf(tag: LineTag): HTMLElement {
  let skeleton = skeletons.get(tag);
  if (!skeleton) {
    const [label, note, control] = [
      document.createElement('label'),
      document.createElement('span'),
      document.createElement(tag),
    ];
    note.className = 'optional';
    label.append(document.createTextNode(''), note);
    if (!(control instanceof HTMLSelectElement)) control.autocomplete = 'off';
    if (control instanceof HTMLTextAreaElement) control.rows = 3;
    if (control instanceof HTMLInputElement) control.type = 'text';
    skeleton = document.createElement('div');
    skeleton.append(label, control);
    skeletons.set(tag, skeleton);
  }
  return skeleton.cloneNode(true) as HTMLElement;
}

/**
 * Label, hint and control of a line, at the head of their field. A form has many and is painted only when all stand, so
 * that they are copied instead of being put together from templates.
 */
class LineDirective extends Directive {
  readonly #writer = new ControlWriter();
  #label: HTMLLabelElement | undefined;
  #control: Control | undefined;
  #hint: HTMLElement | undefined;

  render(_tag: LineTag, _view: FormView, _line: Line, _choices?: readonly Choice[]): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [tag, view, line, choices]: Parameters<LineDirective['render']>,
  ): unknown {
    if (!this.#label || !this.#control) {
      const skeleton = skeletonOf(tag);
      this.#label = skeleton.firstElementChild as HTMLLabelElement;
      this.#control = skeleton.lastElementChild as Control;
      if (line.kind === 'tel' && this.#control instanceof HTMLInputElement) this.#control.type = 'tel';
      element.prepend(this.#label, this.#control);
    }
    this.#tell(this.#label, this.#control, view, line);
    this.#writer.write(this.#control, view, line, choices);
    return noChange;
  }

  #tell(label: HTMLLabelElement, control: Control, { texts }: FormView, line: Line): void {
    const { name, hint, required, unlabelled } = line;
    const note = label.lastElementChild;
    put(label, 'htmlFor', controlId(name));
    put(label, 'className', unlabelled ? 'visually-hidden' : 'label');
    if (label.firstChild instanceof Text) put(label.firstChild, 'data', `${line.label} `);
    if (note) put(note, 'textContent', required || unlabelled ? '' : texts.optional);
    if (hint === undefined) {
      this.#hint?.remove();
      this.#hint = undefined;
      return;
    }
    if (!this.#hint) {
      this.#hint = document.createElement('p');
      this.#hint.className = 'hint';
      control.before(this.#hint);
    }
    put(this.#hint, 'id', hintId(name));
    put(this.#hint, 'textContent', hint);
  }
}

/** Writes only where it is another: what is written is laid out anew. */
function put<Key extends string>(target: Record<Key, string | null>, key: Key, value: string): void {
  if (target[key] !== value) target[key] = value;
}

/** Label, hint and control of a line; stands on the element of the field. */
export const line = directive(LineDirective);
