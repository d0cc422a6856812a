import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Measures of an element by CSS variable, as `{ '--_left': 12 }`: points, without a unit; or a colour. */
export type Measures = Readonly<Record<`--_${string}`, number | string>>;

class MeasuredDirective extends Directive {
  #written: Measures = {};

  override render(_measures: Measures): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [measures]: [Measures]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(measures)) {
      if (this.#written[name as keyof Measures] !== value)
        style.setProperty(name, typeof value === 'string' ? value : String(Math.round(value * 1000) / 1000));
    }
    this.#written = measures;
    return nothing;
  }
}

/** `<p ${measured({ '--_top': 12 })}>`: written through CSSOM, which a strict policy allows; the sheet makes lengths of them. */
export const measured = directive(MeasuredDirective);
