import type { RoundChange } from '@phoihop/plan/round';
import {
  duplicatePairs,
  mergeDuplicate,
  tellApart,
  type DuplicatePair,
  type RosterRow,
} from '@phoihop/plan/round/roster';
import type { RosterHost } from '../more/roster-host.js';
import { duplicatesMessages, type DuplicatesMessages } from './duplicates.messages.js';

const NONE: ReadonlyMap<string, RosterRow> = new Map();

/** Nominations that may be of one person, a pair at a time. */
export class DuplicatesController {
  open = false;
  readonly #host: RosterHost;
  #at = 0;
  #seen: { rows: readonly RosterRow[]; distinct: unknown } | undefined;
  #pairs: readonly DuplicatePair[] = [];
  #doubles = NONE;

  constructor(host: RosterHost) {
    this.#host = host;
  }

  get texts(): DuplicatesMessages {
    return duplicatesMessages[this.#host.language];
  }

  /** Worked out anew only where rows, or what was told apart, have changed. */
  get pairs(): readonly DuplicatePair[] {
    const { file, rosterRows: rows } = this.#host;
    if (!file) return [];
    if (this.#seen?.rows === rows && this.#seen.distinct === file.distinct) return this.#pairs;
    this.#seen = { rows, distinct: file.distinct };
    this.#pairs = duplicatePairs(rows, file.distinct);
    this.#doubles =
      this.#pairs.length === 0
        ? NONE
        : new Map(
            this.#pairs.flatMap(({ first, second }) => [
              [first.id, second],
              [second.id, first],
            ]),
          );
    return this.#pairs;
  }

  /** With whom a row may be of one person; the same map as long as nothing changes. */
  get doubles(): ReadonlyMap<string, RosterRow> {
    return this.pairs.length === 0 ? NONE : this.#doubles;
  }

  get place(): number {
    return Math.min(this.#at, Math.max(0, this.pairs.length - 1));
  }

  get pair(): DuplicatePair | undefined {
    return this.open ? this.pairs[this.place] : undefined;
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  /** Shows the pair that a row is in. */
  show(id: string): void {
    const at = this.pairs.findIndex(({ first, second }) => first.id === id || second.id === id);
    if (at >= 0) this.#at = at;
    this.open = true;
    this.#host.requestUpdate();
  }

  move(step: 1 | -1): void {
    const { length } = this.pairs;
    this.#at = (this.place + step + length) % length;
    this.#host.requestUpdate();
  }

  /** The change that merges the pair; undefined where the person may not. */
  get merging(): RoundChange | undefined {
    const { pair } = this;
    const by = this.#host.author;
    const reason = this.#host.file?.round.reasons.find(
      ({ id, states }) => id === 'double' && states.includes('removed'),
    )?.id;
    if (!pair) return undefined;
    const change = mergeDuplicate(pair, {
      at: new Date().toISOString(),
      ...(by && { by }),
      ...(reason !== undefined && { reason }),
    });
    return this.#host.may(change) ? change : undefined;
  }

  /** The change that says that they are two; undefined where the person may not. */
  get telling(): RoundChange | undefined {
    const { pair } = this;
    const change = pair && tellApart(pair);
    return change && this.#host.may(change) ? change : undefined;
  }

  settle(change: RoundChange, done: string): void {
    if (!this.#host.act(change).ok) return;
    if (this.pairs.length === 0) {
      this.open = false;
      this.#host.backToList();
    }
    this.#host.tell({
      tone: 'plain',
      text: done,
      actions: [
        {
          label: this.texts.undo,
          run: () => {
            this.#host.undo();
          },
        },
      ],
    });
  }
}
