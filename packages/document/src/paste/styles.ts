/** The declarations of a style attribute by name, both in small letters. */
export type Style = ReadonlyMap<string, string>;

const NONE: Style = new Map();

/**
 * Style attributes of one paste (or `data-style`, where they had to be put aside under a page's policy), each parsed once. The CSSOM does not serve here: it forgets the `mso-` properties
 * in which Word writes its lists.
 */
export class Styles {
  readonly #known = new Map<string, Style>();

  of(element: Element): Style {
    const written = element.getAttribute('style') ?? element.getAttribute('data-style') ?? '';
    if (written === '') return NONE;
    const known = this.#known.get(written);
    if (known) return known;
    const style = new Map<string, string>();
    for (const declaration of written.toLowerCase().split(';')) {
      const colon = declaration.indexOf(':');
      if (colon > 0) style.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
    }
    this.#known.set(written, style);
    return style;
  }
}
