import type { MadePages } from '../pages/pages.controller.js';

/** The style sheet of paper in a shadow root, made anew where the form has another font. */
export class PaperSheet {
  #sheet: CSSStyleSheet | undefined;
  #font: string | undefined;

  put(root: HTMLElement | DocumentFragment, { press, made: { profile } }: MadePages): void {
    if (!(root instanceof ShadowRoot)) return;
    this.#sheet ??= new CSSStyleSheet();
    if (this.#font !== profile.font) this.#sheet.replaceSync(press.paperCss(profile));
    this.#font = profile.font;
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
