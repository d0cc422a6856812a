import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class ShareDirective extends Directive {
  #shown: number | undefined;

  override render(_count: number): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [count]: [number]): unknown {
    if (count === this.#shown || !(element instanceof HTMLElement)) return nothing;
    this.#shown = count;
    element.style.setProperty('flex-grow', String(count));
    return nothing;
  }
}

/** `<span ${share(3)}>`: takes so many parts of the line it stands in. Written through CSSOM, which a strict policy allows. */
export const share = directive(ShareDirective);
