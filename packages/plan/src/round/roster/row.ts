import { searchKey } from '@phoihop/vietnamese/text';
import {
  recordOf,
  stateOf,
  submittedAt,
  type Category,
  type Nomination,
  type NominationState,
  type PersonalRecord,
  type RoundFile,
} from '../model/index.js';
import { NOBODY, personIn, type ListedPerson } from './listed-person.js';
import { personKey } from './person-key.js';

/**
 * What a line of a list shows: of everybody to officials, of those who agreed to everybody. Parts may be getters, so
 * that a row is not copied by spreading it.
 */
export interface ListedRow extends ListedPerson {
  id: string;
  unit: string;
  category: string;
  state: NominationState;
  /** Why it stands so: the id of one of the round's reasons; empty where there is none, or nobody is told. */
  reason: string;
  /** All that is searched, folded. */
  searched: string;
}

/** A nomination as a line of the roster. What is not known, or was erased, is empty. */
export interface RosterRow extends ListedRow {
  number: string;
  /** ISO instant. */
  submitted: string;
  /** Whether personal data are there. */
  known: boolean;
  /** Under which likely doubles meet; empty where too little is known. */
  person: string;
  nomination: Nomination;
}

/**
 * Makes the rows of a round file, and makes anew only those whose nomination, data or category have changed since: of
 * ten thousand, one decision makes one. A list that has not changed is the same list.
 */
export class RosterRows {
  #file: RoundFile | undefined;
  #rows: readonly NominationRow[] = [];

  /** The rows in the order of the nominations. */
  rowsOf(file: RoundFile): readonly RosterRow[] {
    if (file === this.#file) return this.#rows;
    this.#file = file;
    const before = this.#rows;
    const categories = new Map(file.round.categories.map((category) => [category.id, category]));
    let byId: ReadonlyMap<string, NominationRow> | undefined;
    const rows = file.nominations.map((nomination, index) => {
      const record = recordOf(file, nomination);
      const category = categories.get(nomination.category);
      let row = before[index];
      // Looked for only where rows have moved: most often each stands where it stood.
      if (row && row.id !== nomination.id) {
        byId ??= new Map(before.map((each) => [each.id, each]));
        row = byId.get(nomination.id);
      }
      return row?.isOf(nomination, category, record) ? row : new NominationRow(nomination, category, record);
    });
    const unchanged = rows.length === before.length && rows.every((row, index) => row === before[index]);
    if (!unchanged) this.#rows = rows;
    return this.#rows;
  }
}

/** A row that reads what is shown, folds what is searched, and what doubles meet under, when that is first asked for. */
class NominationRow implements RosterRow {
  readonly nomination: Nomination;
  readonly #category: Category | undefined;
  readonly #record: PersonalRecord | undefined;
  #listed: ListedPerson | undefined;
  #searched: string | undefined;
  #person: string | undefined;

  constructor(nomination: Nomination, category: Category | undefined, record: PersonalRecord | undefined) {
    this.nomination = nomination;
    this.#category = category;
    this.#record = record;
  }

  /** Whether it is made of these. */
  isOf(nomination: Nomination, category: Category | undefined, record: PersonalRecord | undefined): boolean {
    return nomination === this.nomination && category === this.#category && record === this.#record;
  }

  get id(): string {
    return this.nomination.id;
  }

  get number(): string {
    return this.nomination.number ?? '';
  }

  get unit(): string {
    return this.nomination.unit;
  }

  get category(): string {
    return this.nomination.category;
  }

  get state(): NominationState {
    return stateOf(this.nomination);
  }

  get reason(): string {
    return this.nomination.steps.at(-1)?.reason ?? '';
  }

  get submitted(): string {
    return submittedAt(this.nomination);
  }

  get known(): boolean {
    return this.#category !== undefined && this.#record !== undefined;
  }

  get name(): string {
    return this.#shown.name;
  }

  get birthYear(): number | undefined {
    return this.#shown.birthYear;
  }

  get sex(): ListedPerson['sex'] {
    return this.#shown.sex;
  }

  get ethnicGroup(): string {
    return this.#shown.ethnicGroup;
  }

  get place(): string {
    return this.#shown.place;
  }

  get group(): string {
    return this.#shown.group;
  }

  get searched(): string {
    this.#searched ??= searchKey([this.name, this.place, this.number].filter(Boolean).join(' '));
    return this.#searched;
  }

  get person(): string {
    this.#person ??= this.#category && this.#record ? personKey(this.#category, this.#record.values) : '';
    return this.#person;
  }

  get #shown(): ListedPerson {
    this.#listed ??= this.#category && this.#record ? personIn(this.#category, this.#record) : NOBODY;
    return this.#listed;
  }
}

/** The rows of a round file, made at once. */
export function rosterRows(file: RoundFile): readonly RosterRow[] {
  return new RosterRows().rowsOf(file);
}
