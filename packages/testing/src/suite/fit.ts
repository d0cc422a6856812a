import { elementsIn } from '../pseudo/words-shown.js';

/** A pixel is lost by rounding; letters may hang over a little. */
const SLACK = 2;

const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether something around an element, up to `place`, takes what is too wide for it: by scrolling or on purpose. */
function isHeld(element: Element, place: Element): boolean {
  for (let at = parentOf(element); at && at !== place; at = parentOf(at)) {
    const { overflowX } = getComputedStyle(at);
    if (scrolls(overflowX) || cuts(overflowX)) return true;
  }
  return false;
}

/** What only a screen reader reads is a pixel wide. */
const isDrawn = (element: Element): boolean => element.clientWidth > 1 && element.clientHeight > 1;

const hasOwnText = (element: Element): boolean =>
  Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== '');

const described = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 40)}”`;

function faultOf(element: Element, place: Element): string | undefined {
  const { overflowX, overflowY, textOverflow, position } = getComputedStyle(element);
  // A list that is closed after a few lines, or a line that ends in “…”, shows the rest elsewhere.
  const shortened = textOverflow === 'ellipsis' || getComputedStyle(element).webkitLineClamp !== 'none';
  if (hasOwnText(element) && isDrawn(element) && !shortened) {
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + SLACK) return 'is cut at its side';
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + SLACK) return 'is cut below';
  }
  const { right, width } = element.getBoundingClientRect();
  const over = right - place.getBoundingClientRect().right;
  if (over > SLACK && width > 1 && position !== 'fixed' && !isHeld(element, place))
    return `stands out by ${String(Math.round(over))} px`;
  return undefined;
}

/** What is cut in a place, or stands out of it at its side: a line each. */
export function fitFaults(place: Element): string[] {
  return elementsIn(place)
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
    .flatMap((element) => {
      const fault = faultOf(element, place);
      return fault === undefined ? [] : [`${described(element)} ${fault}`];
    });
}
