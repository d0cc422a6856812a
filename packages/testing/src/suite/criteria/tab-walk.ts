import type { DocumentName } from '../../document-kind.js';
import { pressKeys } from '../../keyboard.js';
import type { WidgetCase } from '../../widget-case.js';
import { deepActive } from '../openings.js';
import type { Criterion } from './criterion.js';
import { describedOf } from './described.js';
import { whilePlaced } from './placed.js';

/** More stops than any widget has: who is not through by then is caught. */
const MOST_STOPS = 150;

/** What is wrong where Tab stops, by what was looked at; undefined where nothing is. */
type Look = (stop: Element, before: Element | undefined) => string | undefined;

/** 2.4.3: each stop stands behind the one before it, in the order of the page. */
const inOrder: Look = (stop, before) => {
  if (before?.getRootNode() !== stop.getRootNode()) return undefined;
  const isBehind = (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBehind ? undefined : `comes behind ${describedOf(before)}, but stands before it`;
};

/** 2.4.7: what has the focus shows it: by a ring, its own or around it, or by a caret. */
const marked: Look = (stop) => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
  if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return undefined;
  if (boxShadow !== 'none') return undefined;
  if (stop.matches('textarea, [contenteditable], input:not([type=checkbox], [type=radio])')) return undefined;
  const around = stop.parentElement;
  return around && getComputedStyle(around).outlineStyle !== 'none' ? undefined : 'shows no focus';
};

/** What is seen at a point of the window, behind shadow roots too. */
function seenAt(x: number, y: number): Element | null {
  let seen = document.elementFromPoint(x, y);
  while (seen?.shadowRoot) {
    const inner = seen.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === seen) break;
    seen = inner;
  }
  return seen;
}

const PLACES = [0.5, 0.1, 0.9];

/** 2.4.11: what has the focus is not wholly hidden by what sticks to an edge. */
const seen: Look = (stop) => {
  const { left, top, width, height } = stop.getBoundingClientRect();
  const points = PLACES.flatMap((x) => PLACES.map((y) => [left + width * x, top + height * y] as const));
  const isSeen = points.some(([x, y]) => {
    const at = seenAt(x, y);
    return at !== null && (stop.contains(at) || at.contains(stop));
  });
  return isSeen ? undefined : 'is hidden';
};

/** So many frames a browser may take to scroll to what has the focus. */
const FRAMES = 20;

/** Some scroll there with a later frame only: who looks at the screen sees it then. */
async function scrolledTo(stop: Element): Promise<void> {
  for (let frame = 0; frame < FRAMES && seen(stop, undefined) !== undefined; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}

/** 3.2.1: to come to a control opens no dialog. */
const quiet: Look = (stop) => {
  const root = stop.getRootNode();
  return root instanceof ShadowRoot && root.querySelector('dialog:modal') ? 'opens a dialog' : undefined;
};

const LOOKS = { inOrder, marked, seen, quiet };

interface Walk {
  stops: number;
  isThrough: boolean;
  last: string;
  faults: Record<keyof typeof LOOKS, string[]>;
}

/** A text in which Tab does something else is left by Escape and Tab, which its description must say. */
async function leaveByEscape(text: Element): Promise<void> {
  if (!/\bEsc\b/u.test(descriptionOf(text))) return;
  await pressKeys('Escape');
  await pressKeys('Tab');
}

function descriptionOf(element: Element): string {
  const root = element.getRootNode();
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  if (!(root instanceof ShadowRoot)) return '';
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}

/** From a button before the widget by Tab to one behind it. */
async function walk<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<Walk> {
  return whilePlaced(widget, {}, async ({ place }) => {
    const [before, behind] = [document.createElement('button'), document.createElement('button')];
    before.textContent = 'Trước';
    behind.textContent = 'Sau';
    place.prepend(before);
    place.append(behind);
    before.focus();
    const found: Walk = {
      stops: 0,
      isThrough: false,
      last: 'nothing',
      faults: { inOrder: [], marked: [], seen: [], quiet: [] },
    };
    let previous: Element | undefined;
    for (; found.stops < MOST_STOPS; found.stops++) {
      await pressKeys('Tab');
      if (previous && deepActive(document) === previous) await leaveByEscape(previous);
      const active = deepActive(document);
      found.isThrough = active === behind;
      if (!active || active === document.body || found.isThrough) break;
      // Once is enough: where one stop stays hidden, the walk has failed.
      if (found.faults.seen.length === 0) await scrolledTo(active);
      for (const [name, faults] of Object.entries(found.faults)) {
        const fault = LOOKS[name as keyof typeof LOOKS](active, previous);
        if (fault !== undefined) faults.push(`${describedOf(active)} ${fault}`);
      }
      found.last = describedOf(active);
      previous = active;
    }
    return found;
  });
}

/** One walk tells of several criteria. */
const walks = new Map<string, Promise<Walk>>();

function walked<Name extends DocumentName>(widget: WidgetCase<Name>): Promise<Walk> {
  const known = walks.get(widget.name) ?? walk(widget);
  walks.set(widget.name, known);
  return known;
}

const looked = (number: string, name: string, look: keyof typeof LOOKS): Criterion => ({
  number,
  name,
  look: async (widget) => {
    const { stops, faults } = await walked(widget);
    return stops === 0 ? 'not-applicable' : faults[look];
  },
});

/** What a walk through a widget by Tab tells. */
export const tabWalk: readonly Criterion[] = [
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    look: async (widget) => {
      const { stops, isThrough, last } = await walked(widget);
      if (stops === 0) return 'not-applicable';
      return isThrough ? [] : [`Tab does not leave the widget; last at ${last}`];
    },
  },
  looked('2.4.3', 'Focus Order', 'inOrder'),
  looked('2.4.7', 'Focus Visible', 'marked'),
  looked('2.4.11', 'Focus Not Obscured (Minimum)', 'seen'),
  looked('3.2.1', 'On Focus', 'quiet'),
];
