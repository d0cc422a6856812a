import type { Language, Notice } from '@phoihop/kit';
import {
  indent,
  insertBehind,
  joinWithPrevious,
  moveDown,
  moveUp,
  newId,
  outdent,
  removeSubtree,
  splitItem,
  withNumbers,
  type Item,
  type PlanChange,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';
import type { CaretPlace, ItemInHand } from './item-in-hand.js';
import { nameOf } from './item-name.js';
import type { OutlineKey } from './outline-keys.js';
import { planEditorMessages, type PlanEditorMessages } from './plan-editor.messages.js';
import { undoAction } from './undo-action.js';

/** What a person asks of the outline, by keyboard or pointer. */
export type OutlineGesture = Exclude<OutlineKey, 'release-tab' | 'undo' | 'redo'>;

/** Gestures that change the place of an item. */
const PLACES = { indent, outdent, 'move-up': moveUp, 'move-down': moveDown } as const;

export interface OutlineHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** The gestures of an outline on the item in hand: each becomes one change, with the numbers it brings. */
export class OutlineController {
  readonly #host: OutlineHost;
  readonly #inHand: ItemInHand;

  constructor(host: OutlineHost, inHand: ItemInHand) {
    this.#host = host;
    this.#inHand = inHand;
  }

  get #texts(): PlanEditorMessages {
    return planEditorMessages[this.#host.language];
  }

  /** Whether a gesture that changes the place of the item in hand can be made now. */
  can(gesture: keyof typeof PLACES | 'remove'): boolean {
    return gesture === 'remove' ? this.#inHand.item !== undefined : this.#on(PLACES[gesture]) !== null;
  }

  /** Makes a gesture; `caret` (UTF-16) where it comes from the text. */
  gesture(meaning: OutlineGesture, caret?: number): void {
    switch (meaning) {
      case 'split':
        this.split(caret ?? 0);
        break;
      case 'join':
        this.join();
        break;
      case 'join-next':
        this.joinNext();
        break;
      case 'indent':
      case 'outdent':
        this.#shift(PLACES[meaning]);
        break;
      case 'move-up':
      case 'move-down':
        this.#move(PLACES[meaning], caret);
        break;
      case 'remove':
        this.remove();
    }
  }

  /** A new item behind the one in hand, or the first of an empty body. */
  add(): void {
    const id = newId();
    const change = insertBehind(this.#items, this.#inHand.item?.id ?? null, id);
    if (this.#run(change)) this.#host.placeCaret({ item: id, offset: 0 });
  }

  /** Enter: what stands behind the caret becomes an item of its own. */
  split(offset: number): void {
    const id = newId();
    const change = this.#on((items, item) => splitItem(items, item, offset, id));
    if (this.#run(change)) this.#host.placeCaret({ item: id, offset: 0 });
  }

  /** Backspace at the beginning: the text goes to the end of the item before. */
  join(): void {
    const index = this.#items.findIndex((item) => item.id === this.#inHand.id);
    const previous = this.#items[index - 1];
    const text = this.#items[index]?.text ?? '';
    if (!previous || !this.#run(this.#on(joinWithPrevious))) return;
    const seam = previous.text.length + (text === '' || previous.text === '' ? 0 : 1);
    this.#host.placeCaret({ item: previous.id, offset: seam });
  }

  /** Takes out the item in hand and all below it; says so, with the way back. */
  remove(): void {
    const item = this.#inHand.item;
    const index = this.#items.findIndex((each) => each.id === this.#inHand.id);
    const change = this.#on(removeSubtree);
    if (!item || change?.type !== 'item/remove' || !this.#run(change)) return;
    const texts = this.#texts;
    this.#host.tell({
      tone: 'plain',
      text: texts.removed(nameOf(item), change.items.length - 1),
      actions: [undoAction(texts.undo, this.#host)],
    });
    const next = this.#items[Math.min(index, this.#items.length - 1)];
    if (next) this.#host.placeCaret({ item: next.id, offset: 0 });
  }

  /** Delete at the end: the text of the item behind comes to the end of this one. */
  joinNext(): void {
    const index = this.#items.findIndex((item) => item.id === this.#inHand.id);
    const next = this.#items[index + 1];
    if (!next) return;
    this.#inHand.choose(next.id);
    this.join();
  }

  get #items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  #on<Change>(gesture: (items: readonly Item[], id: string) => Change | null): Change | null {
    const { id } = this.#inHand;
    return id === undefined ? null : gesture(this.#items, id);
  }

  #shift(gesture: typeof indent): void {
    if (this.#run(this.#on(gesture)) && this.#inHand.item) {
      this.#host.tell({ tone: 'plain', text: this.#texts.nowLevel(this.#inHand.item.level) });
    }
  }

  /** `caret` where the gesture came from the text: moving a block in the page takes the caret out of it. */
  #move(gesture: typeof moveUp, caret: number | undefined): void {
    if (!this.#run(this.#on(gesture)) || !this.#inHand.item) return;
    this.#host.tell({ tone: 'plain', text: this.#texts.moved(nameOf(this.#inHand.item)) });
    if (caret !== undefined) this.#host.placeCaret({ item: this.#inHand.item.id, offset: caret });
  }

  /** Makes a change together with the numbers that it brings. */
  #run(change: PlanChange | null): boolean {
    const file = this.#host.plan;
    return file !== undefined && change !== null && this.#host.act(withNumbers(file, change)).ok;
  }
}
