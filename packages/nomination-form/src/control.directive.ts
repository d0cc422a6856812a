import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { ControlWriter, type Control } from './control-writer.js';
import type { FormView } from './form-view.js';
import type { Line } from './line.js';

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
