import type { Language, Notice } from '@phoihop/kit';
import {
  dropItem,
  dropPlace,
  nextDropPlace,
  subtreeOf,
  type DropPlace,
  type Item,
  type PlanChange,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nameOf } from '../item-name.js';
import { dragMessages, type DragMessages } from './drag.messages.js';
import { undoAction } from '../undo-action.js';
import { placeWords } from './place-words.js';

/** What dragging needs of the element. */
export interface DragHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly writes: boolean;
  entered: (id: string) => void;
  tell: (notice: Notice) => void;
  undo: () => void;
}

/** An item that is being carried, with all below it. */
export interface Carried {
  item: Item;
  /** How many items stand below it. */
  below: number;
  /** The level that the person would like. */
  wish: number;
  /** Where it would be put down now. */
  place: DropPlace;
  /** Where it is carried. */
  over: 'paper' | 'outline';
  by: 'pointer' | 'keys';
}

/** The item that a person carries to another place: by pointer or keys, over the paper or the outline. */
export class DragController implements ReactiveController {
  carried: Carried | undefined;
  /** What is said to those who do not see the line. */
  said = '';
  readonly #host: DragHost;
  readonly #restructure: (change: PlanChange) => Result<PlanFile>;

  constructor(host: DragHost, restructure: (change: PlanChange) => Result<PlanFile>) {
    this.#host = host;
    this.#restructure = restructure;
    host.addController(this);
  }

  get texts(): DragMessages {
    return dragMessages[this.#host.language];
  }

  /** The plan may change under what is carried. */
  hostUpdate(): void {
    const { carried } = this;
    if (!carried) return;
    const place = dropPlace(this.#items, carried.item.id, carried.place.after, carried.wish);
    if (place && this.#host.writes) carried.place = place;
    else this.carried = undefined;
  }

  /** Picks an item up. False where there is nothing to pick up now. */
  lift(id: string, over: Carried['over'], by: Carried['by']): boolean {
    const [item, ...below] = subtreeOf(this.#items, id);
    const index = this.#items.findIndex((each) => each.id === id);
    const place =
      item && this.#host.writes
        ? dropPlace(this.#items, id, this.#items[index - 1]?.id ?? null, item.level)
        : null;
    if (!item || !place) return false;
    this.#host.entered(id);
    this.carried = { item, below: below.length, wish: item.level, place, over, by };
    this.#say(`${this.texts.lifted(nameOf(item), below.length)} ${this.words}`);
    return true;
  }

  /** Carries the item behind another (null: to the beginning), to the level next to `wish`. */
  carry(after: string | null, wish: number): void {
    const { carried } = this;
    const place = carried && dropPlace(this.#items, carried.item.id, after, wish);
    if (carried && place) this.#put(carried, place, wish);
  }

  /** Carries it one place up (-1) or down (1). */
  step(direction: -1 | 1): void {
    const { carried } = this;
    const place =
      carried && nextDropPlace(this.#items, carried.item.id, carried.place, direction, carried.wish);
    if (carried && place) this.#put(carried, place, carried.wish);
  }

  /** Carries it one level out (-1) or in (1). */
  shift(direction: -1 | 1): void {
    const { carried } = this;
    if (carried) this.carry(carried.place.after, carried.place.level + direction);
  }

  /** Puts it down: one change with the numbers that it brings, and one step to undo. */
  drop(): void {
    const { carried } = this;
    if (!carried) return;
    this.carried = undefined;
    const { id } = carried.item;
    const change = dropItem(this.#items, id, carried.place);
    if (!change) {
      this.#say(this.texts.left(nameOf(carried.item)));
      return;
    }
    this.#say('');
    const result = this.#restructure(change);
    const now = this.#items.find((item) => item.id === id);
    if (!result.ok || !now) return;
    this.#host.tell({
      tone: 'plain',
      text: this.texts.dropped(nameOf(now), now.level),
      actions: [undoAction(this.texts.undo, this.#host)],
    });
  }

  /** Leaves it where it was. */
  cancel(): void {
    const { carried } = this;
    if (!carried) return;
    this.carried = undefined;
    this.#say(this.texts.left(nameOf(carried.item)));
  }

  /** The place at which the carried item would be put down, in words. */
  get words(): string {
    const { carried } = this;
    return carried ? placeWords(this.#items, carried.item.id, carried.place, this.texts) : '';
  }

  get #items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  #put(carried: Carried, place: DropPlace, wish: number): void {
    carried.wish = wish;
    if (place.after === carried.place.after && place.level === carried.place.level) return;
    carried.place = place;
    this.#say(this.words);
  }

  #say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
  }
}
