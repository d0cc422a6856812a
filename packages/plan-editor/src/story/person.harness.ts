import type { PlanWidget } from '@phoihop/kit';
import { pause, typeKeys } from '@phoihop/testing';
import { PanelHarness, wordsOf } from '../panel/panel.harness.js';
import { planEditorMessages } from '../plan-editor.messages.js';

const texts = planEditorMessages.vi;

/** What a person can go to. */
const REACHABLE =
  'button, input, select, textarea, summary, [role="treeitem"], [role="button"], [contenteditable="true"]';

/** What something is called: its label, else what it says. */
function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label');
  if (said !== null) return said;
  const label = element.matches('input, select, textarea') ? element.closest('label') : null;
  if (!label) return wordsOf(element);
  const own = Array.from(label.childNodes).filter(
    (node) => node.nodeType !== Node.COMMENT_NODE && !node.contains(element),
  );
  return own
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A gesture on the item in hand: its keys, and its tool. */
export const GESTURES = {
  indent: ['Tab', texts.indent],
  outdent: ['Shift+Tab', texts.outdent],
  'move-up': ['Alt+ArrowUp', texts.moveUp],
  'move-down': ['Alt+ArrowDown', texts.moveDown],
  undo: ['Control+z', texts.undo],
} as const;

export type Gesture = keyof typeof GESTURES;

/** Somebody who works in the editor, with nothing but real keys or nothing but a real mouse beside typing. */
export abstract class Person extends PanelHarness {
  /** Presses a button, a tab, a row, a box to tick. `within`: what the entry says in which it stands. */
  abstract activate(name: string, within?: string): Promise<void>;
  /** Goes into a field. */
  abstract goInto(name: string, within?: string): Promise<void>;
  /** Puts the caret to the beginning or the end of an item. */
  abstract placeIn(text: string, where: 'start' | 'end'): Promise<void>;
  /** Selects from the beginning of an item to the end of another. */
  abstract selectFrom(first: string, last: string): Promise<void>;
  abstract gesture(gesture: Gesture): Promise<void>;
  /** Chooses an option of a list, or one of several buttons of which one is chosen. */
  abstract pick(name: string): Promise<void>;
  /** Opens the card of what is cited at the end of an item that has just been typed. */
  abstract openCard(cited: string): Promise<void>;
  /** Chooses the version to compare with. */
  abstract pickVersion(): Promise<void>;
  /** Moves an item behind the one that follows it, in the outline or on the paper. */
  abstract reorder(text: string, behind: string): Promise<void>;

  get items(): string[] {
    return this.element.plan?.plan.items.map(({ text }) => text) ?? [];
  }

  get levels(): number[] {
    return this.element.plan?.plan.items.map(({ level }) => level) ?? [];
  }

  /** What the card at a place of the text says. */
  get card(): string {
    return this.all('.place-card').map(wordsOf)[0] ?? '';
  }

  /** The words in the text that are drawn as citations. */
  get cited(): string[] {
    return this.all('.surface .citation').map(wordsOf);
  }

  /** The name of the row of the outline that says these words. */
  rowOf(words: string): string {
    const rows = this.all('.outline [role="treeitem"]').map(nameOf);
    const found = rows.find((name) => name.includes(words));
    if (found === undefined) throw new RangeError(`No row says “${words}” in ${rows.join(' | ')}`);
    return found;
  }

  async type(text: string): Promise<void> {
    await typeKeys(text);
    await this.settled();
  }

  /** Until what was typed has become the plan's. */
  async handedOver(): Promise<void> {
    await pause(500);
    await this.settled();
  }

  /** @throws RangeError when nothing is called so, or it cannot be seen. */
  protected target(name: string, within = ''): HTMLElement {
    const seen = this.all(REACHABLE).filter((each) => each.getClientRects().length > 0);
    const found = seen.find(
      (each) =>
        nameOf(each) === name &&
        (within === '' || wordsOf(each.closest('.entry, .thread') ?? each).includes(within)),
    );
    if (found) return found;
    throw new RangeError(`Nothing is called “${name}”; there are ${seen.map(nameOf).join(' | ')}`);
  }

  protected get active(): Element | null {
    return (this.element.renderRoot as ShadowRoot).activeElement;
  }

  protected get checked(): string {
    const [radio] = this.all<HTMLInputElement>('input[type="radio"]:checked');
    return radio ? wordsOf(radio.closest('label')?.querySelector('b') ?? radio) : '';
  }
}

export type PersonClass = new (element: PlanWidget) => Person;
