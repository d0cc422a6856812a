import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** No part is so short that it cannot be seen or pressed. */
const SHORTEST = '3px';

class SharesDirective extends Directive {
  #shown = '';

  override render(_counts: readonly number[], _all: number): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [counts, all]: [readonly number[], number]): unknown {
    const rest = all - counts.reduce((sum, count) => sum + count, 0);
    const columns = [
      ...counts.map((count) => `minmax(${SHORTEST}, ${String(count)}fr)`),
      ...(rest > 0 ? [`${String(rest)}fr`] : []),
    ].join(' ');
    if (columns === this.#shown || !(element instanceof HTMLElement)) return nothing;
    this.#shown = columns;
    element.style.setProperty('grid-template-columns', columns);
    return nothing;
  }
}

/**
 * `<span ${shares([3, 1], 8)}>`: its two parts take three and one of eight parts of the line. Written through CSSOM, which a
 * strict policy allows, and on the line alone: the styles of its parts are not worked out anew when they grow.
 */
export const shares = directive(SharesDirective);
