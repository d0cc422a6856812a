import type { PublicRound, RoundFile } from '@phoihop/plan/round';
import { RosterRows, type ListedRow, type RosterRow } from '@phoihop/plan/round/roster';
import { entriesOf, type Entry, type Arranging } from './entries.js';
import { filterOf, narrowsFurther, type ListView } from './filter.js';

/** What the list is of: the round, with everybody in it, or what everybody may see of it. */
export type ListSource =
  { of: 'everybody'; file: RoundFile } | { of: 'public'; round: PublicRound; rows: readonly ListedRow[] };

/** What a list shows of a round as such. */
export type RoundHead = Pick<PublicRound, 'title' | 'year' | 'units'> & {
  categories: readonly { id: string; name: string }[];
};

/** All that the widget draws, worked out once for each change. */
export interface RosterModel {
  head: RoundHead;
  rows: readonly ListedRow[];
  /** The rows that the filter lets through, groups beside. */
  shown: readonly ListedRow[];
  /** The lines of the table. */
  entries: readonly Entry[];
  /** How many are not named where everybody may see the list. */
  unnamed: number;
  /** The unit that the person works for, where the round holds nominations of no other. */
  only: string | undefined;
  /** The place of a row in the whole list, from 1. */
  placeOf: (row: ListedRow) => number;
}

type Known = Pick<RosterModel, 'head' | 'rows' | 'unnamed' | 'only'>;

/** Works out what is shown, and keeps what has not changed: a list of ten thousand is filtered as somebody types. */
export class ModelOfRoster {
  readonly #rosterRows = new RosterRows();
  #source: RoundFile | PublicRound | undefined;
  #unit: string | undefined;
  #known: Known | undefined;
  #view: ListView | undefined;
  #folded: ReadonlySet<string> | undefined;
  #arranging: Arranging | undefined;
  #model: RosterModel | undefined;

  get model(): RosterModel | undefined {
    return this.#model;
  }

  /** The rows of the round, with all that is known of them; empty in the list for everybody. */
  rosterRows(file: RoundFile): readonly RosterRow[] {
    return this.#rosterRows.rowsOf(file);
  }

  /** @param unit the unit that the person works for, where they work for one */
  update(
    source: ListSource | undefined,
    view: ListView,
    folded: ReadonlySet<string>,
    arranging: Arranging | undefined,
    unit: string | undefined,
  ): RosterModel | undefined {
    const subject = source && (source.of === 'public' ? source.round : source.file);
    const isSame = subject === this.#source && arranging === this.#arranging && unit === this.#unit;
    if (!source) {
      this.#source = this.#known = this.#model = undefined;
      return undefined;
    }
    if (isSame && view === this.#view && folded === this.#folded && this.#model) return this.#model;
    if (!isSame || !this.#known) this.#known = this.#look(source, unit);
    this.#source = subject;
    this.#unit = unit;
    this.#arranging = arranging;
    const known = this.#known;
    const sameRows = isSame && view === this.#view && this.#model;
    const shown = sameRows ? sameRows.shown : this.#shown(known, view, isSame ? this.#view : undefined);
    this.#view = view;
    this.#folded = folded;
    this.#model = {
      ...known,
      shown,
      entries: entriesOf(known.head, shown, view.grouping, folded, arranging),
      // Asked of the few rows in view: a table of all would cost more to make and to keep.
      placeOf: (row) => known.rows.indexOf(row) + 1,
    };
    return this.#model;
  }

  /**
   * All of them until it is there what a person finds some with.
   * @param before the view of the same rows that is shown now: where it lets through all that this one can, they are
   *   looked for among these
   */
  #shown({ rows, head }: Known, view: ListView, before: ListView | undefined): readonly ListedRow[] {
    const arranging = this.#arranging;
    if (!arranging) return rows;
    const narrower = before !== undefined && narrowsFurther(before, view) ? this.#model?.shown : undefined;
    const filtered = arranging.filterRows(narrower ?? rows, filterOf(view));
    // In the order of before, those that are left are in it as well.
    return view.sort && !narrower ? arranging.sortRows(head, filtered, view.sort) : filtered;
  }

  #look(source: ListSource, unit: string | undefined): Known {
    if (source.of === 'public') {
      const { rows } = source;
      const all = source.round.counts.reduce((sum, { count }) => sum + count, 0);
      return {
        head: source.round,
        rows,
        unnamed: Math.max(0, all - rows.length),
        only: undefined,
      };
    }
    const { file } = source;
    const rows = this.#rosterRows.rowsOf(file);
    const before = this.#known;
    // Where only personal data or remarks have come, all that is counted is as it was.
    const isOnly = unit !== undefined && rows.every((row) => row.unit === unit);
    const only = isOnly ? unit : undefined;
    if (before?.rows === rows && before.head === file.round && before.only === only) return before;
    return { head: file.round, rows, unnamed: 0, only };
  }
}
