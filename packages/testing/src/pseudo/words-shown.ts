/** A text of a page with the element that it stands in. */
export interface ShownWords {
  text: string;
  element: Element;
}

/** Attributes that a person reads or hears. */
const NAMES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

function isShown(element: Element): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true });
}

/** All elements in a place, those behind open shadow roots too. */
export function elementsIn(place: Element | ShadowRoot): Element[] {
  const shadow = place instanceof Element && place.shadowRoot ? elementsIn(place.shadowRoot) : [];
  return [...shadow, ...Array.from(place.children).flatMap((child) => [child, ...elementsIn(child)])];
}

/** All that can be read or heard in a place now; what is said in Vietnamese on purpose (`lang="vi"`) is not. */
export function wordsShown(place: Element): ShownWords[] {
  return elementsIn(place)
    .filter((element) => isShown(element) && !element.closest('[lang="vi"]'))
    .flatMap((element) => {
      const own = Array.from(element.childNodes).filter((node) => node instanceof Text);
      const read = ['STYLE', 'SCRIPT'].includes(element.tagName) ? '' : own.map(({ data }) => data).join('');
      const heard = NAMES.map((name) => element.getAttribute(name) ?? '');
      return [read, ...heard].filter((text) => text.trim() !== '').map((text) => ({ text, element }));
    });
}
