import type { Stretch } from './window.js';

/**
 * As many slots as a window has places, used over and over: what stands at an index lies in slot `index modulo count`,
 * so that what enters takes the slot of what leaves, and nothing else is touched. One index can be held fast: its
 * slot, which may have the focus, is laid aside instead of being reused.
 */
export class Ring<Slot> {
  readonly #create: () => Slot;
  #slots: Slot[] = [];
  /** What each slot holds; -1 for nothing. */
  #held: number[] = [];
  #fast = -1;
  #aside: Slot | undefined;
  #spare: Slot | undefined;

  constructor(create: () => Slot) {
    this.#create = create;
  }

  get count(): number {
    return this.#slots.length;
  }

  /** The index that is held fast; -1 for none. */
  get fast(): number {
    return this.#fast;
  }

  /** The slot that holds an index now. */
  at(index: number): Slot | undefined {
    if (index === this.#fast && this.#aside) return this.#aside;
    const place = index % this.#slots.length;
    return index >= 0 && this.#held[place] === index ? this.#slots[place] : undefined;
  }

  /**
   * Fills the slots of all that have entered, and, where `anew`, of all others and of what is held fast too; what else
   * slots held is of before then, and held no longer.
   */
  show({ first, end }: Stretch, fill: (slot: Slot, index: number) => void, anew = false): void {
    if (anew)
      this.#held = this.#held.map((index) =>
        index === this.#fast || (index >= first && index < end) ? index : -1,
      );
    if (end - first > this.#slots.length) this.#grow(end - first);
    for (let index = first; index < end; index++) {
      const place = index % this.#slots.length;
      const isThere = this.#held[place] === index || this.#makeWay(place, index);
      this.#held[place] = index;
      if (anew || !isThere) fill(this.#slots[place] as Slot, index);
    }
    if (!anew || (this.#fast >= first && this.#fast < end)) return;
    const fast = this.at(this.#fast);
    if (fast !== undefined) fill(fast, this.#fast);
  }

  /** Each slot with what it holds; -1 for nothing. */
  forEach(call: (slot: Slot, index: number) => void): void {
    for (const [place, slot] of this.#slots.entries()) call(slot, this.#held[place] ?? -1);
    if (this.#aside !== undefined) call(this.#aside, this.#fast);
    if (this.#spare !== undefined) call(this.#spare, -1);
  }

  /** Holds the slot of an index fast; -1 for none. @returns the slot that was laid aside until now. */
  holdFast(index: number): Slot | undefined {
    if (index === this.#fast) return undefined;
    const aside = this.#aside;
    if (aside !== undefined) this.#spare = aside;
    this.#aside = undefined;
    this.#fast = index;
    return aside;
  }

  /** @returns whether the slot that was laid aside for the index has come back, with what it shows. */
  #makeWay(place: number, index: number): boolean {
    if (index === this.#fast && this.#aside !== undefined) {
      this.#spare = this.#slots[place];
      this.#slots[place] = this.#aside;
      this.#aside = undefined;
      return true;
    }
    if (this.#fast >= 0 && this.#held[place] === this.#fast) {
      this.#aside = this.#slots[place];
      this.#slots[place] = this.#spare ?? this.#create();
      this.#spare = undefined;
    }
    return false;
  }

  #grow(count: number): void {
    const slots: Slot[] = [];
    const held: number[] = Array.from({ length: count }, () => -1);
    const free: Slot[] = [];
    for (const [place, slot] of this.#slots.entries()) {
      const index = this.#held[place] ?? -1;
      const next = index % count;
      if (index < 0 || slots[next] !== undefined) free.push(slot);
      else {
        slots[next] = slot;
        held[next] = index;
      }
    }
    // A slot that must be given up is not the one that is held fast: that one is laid aside.
    const fast = this.at(this.#fast);
    const given = free.findIndex((slot) => slot === fast);
    if (given >= 0) [this.#aside] = free.splice(given, 1);
    this.#slots = held.map((_, place) => slots[place] ?? free.pop() ?? this.#create());
    this.#held = held;
  }
}
