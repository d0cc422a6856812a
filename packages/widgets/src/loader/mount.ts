import type { Settings } from './settings.js';

/** Attributes that every element takes; others must be the widget's own. */
const common = /^(id|lang|dir|title|hidden|aria-[a-z]+)$/u;
/** Attributes that name an address: where data comes from or goes to. */
const addresses = /^(src|action)$/u;

/**
 * Puts a widget into an element that names it by `data-ph`, for a CMS that strips unknown tags: `data-for="ke-hoach"`
 * becomes the attribute `for`. Only attributes of the widget are taken, and only addresses of the page's own origin
 * or of one that the page's script allows: who writes a page in a CMS may set `data-…`, but must not get more by it
 * than the CMS lets them.
 * @param tag registered already
 */
export function mount(place: Element, tag: string, { prefix, origins }: Settings): void {
  const page = place.ownerDocument;
  const widget = page.createElement(tag);
  const own = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)?.observedAttributes;
  for (const { name, value } of place.attributes) {
    const attribute = name.startsWith('data-') ? name.slice(5) : '';
    if (attribute === prefix || !(own?.includes(attribute) || common.test(attribute))) continue;
    if (
      addresses.test(attribute) &&
      ![page.baseURI, ...origins].some((known) => sameOrigin(value, known, page))
    )
      continue;
    widget.setAttribute(attribute, value);
  }
  // Whoever is typing into what the server has written goes on there: a move takes the focus away.
  const { activeElement } = place.getRootNode() as Document | ShadowRoot;
  const isInside = place.contains(activeElement);
  widget.append(...place.childNodes);
  place.append(widget);
  if (isInside) (activeElement as HTMLElement).focus();
}

function sameOrigin(address: string, known: string, page: Document): boolean {
  try {
    return new URL(address, page.baseURI).origin === new URL(known).origin;
  } catch {
    return false;
  }
}
