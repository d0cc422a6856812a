import type { ReactiveControllerHost } from 'lit';
import type { CaretPlace } from '../item-in-hand.js';
import type { Surface } from '../surface/index.js';
import type { PaperPart } from './entries.js';
import type { Row } from './rows.js';

/** What going to an entry needs of the element. */
export interface JumpHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  placeCaret: (place: CaretPlace) => void;
  entered: (id: string) => void;
}

/** Where the parts at the foot of the paper stand. */
const PLACES: Readonly<Record<Exclude<PaperPart, 'basis'>, string>> = {
  signatures: '.signatory',
  recipients: '.recipients',
  appendices: '.appendices',
};

const FOCUSABLE = 'input, textarea, button, select, a[href], [contenteditable="true"], [tabindex]';

/** Brings a part at the foot of the paper into view; with `focus`, the person goes on from there. */
function revealPart(root: ParentNode, part: keyof typeof PLACES, focus: boolean): void {
  const element = root.querySelector<HTMLElement>(`.paper ${PLACES[part]}`);
  if (!element) return;
  if (focus) {
    const field = element.querySelector<HTMLElement>(FOCUSABLE);
    if (!field) element.tabIndex = -1;
    (field ?? element).focus({ preventScroll: true });
  }
  element.scrollIntoView({ block: 'center' });
}

/** The element of an item where the plan is only read. */
function elementToRead(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`.body .item[data-id="${CSS.escape(id)}"]`);
}

/**
 * Goes to an entry of the outline. Where a finger has chosen it, the item comes into view and is the one in hand,
 * without the focus: no keyboard comes up over what the person wants to see.
 */
export function jumpWithin(
  host: JumpHost,
  surface: () => Surface | undefined,
): (row: Row, touched: boolean) => void {
  return ({ id, part }, touched) => {
    if (part !== 'item' && part !== 'basis') {
      revealPart(host.renderRoot, part, !touched);
      return;
    }
    if (touched) {
      host.entered(id);
      surface()?.select({ item: id, from: 0, to: 0 });
    } else host.placeCaret({ item: id, offset: 0 });
    void host.updateComplete.then(() => {
      const element = surface()?.elementOf(id) ?? elementToRead(host.renderRoot, id);
      element?.scrollIntoView({ block: 'start' });
    });
  };
}
