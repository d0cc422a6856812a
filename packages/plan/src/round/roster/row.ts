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

/** What a line of a list shows: of everybody to officials, of those who agreed to everybody. */
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

interface Made {
  nomination: Nomination;
  category: Category | undefined;
  record: PersonalRecord | undefined;
  row: RosterRow;
}

/**
 * Makes the rows of a round file, and makes anew only those whose nomination, data or category have changed since: of
 * ten thousand, one decision makes one. A list that has not changed is the same list.
 */
export class RosterRows {
  #made = new Map<string, Made>();
  #rows: readonly RosterRow[] = [];

  /** The rows in the order of the nominations. */
  rowsOf(file: RoundFile): readonly RosterRow[] {
    const categories = new Map(file.round.categories.map((category) => [category.id, category]));
    const made = new Map<string, Made>();
    const rows = file.nominations.map((nomination) => {
      const record = recordOf(file, nomination);
      const category = categories.get(nomination.category);
      const before = this.#made.get(nomination.id);
      const same =
        before?.nomination === nomination && before.record === record && before.category === category;
      const row = same ? before.row : rowOf(nomination, category, record);
      made.set(nomination.id, same ? before : { nomination, record, category, row });
      return row;
    });
    this.#made = made;
    const unchanged =
      rows.length === this.#rows.length && rows.every((row, index) => row === this.#rows[index]);
    if (!unchanged) this.#rows = rows;
    return this.#rows;
  }
}

function rowOf(
  nomination: Nomination,
  category: Category | undefined,
  record: PersonalRecord | undefined,
): RosterRow {
  return new NominationRow(nomination, category, record);
}

/** A row that folds what is searched, and what doubles meet under, when that is first asked for. */
class NominationRow implements RosterRow {
  readonly id: string;
  readonly number: string;
  readonly unit: string;
  readonly category: string;
  readonly state: NominationState;
  readonly reason: string;
  readonly submitted: string;
  readonly known: boolean;
  readonly name: string;
  readonly birthYear: number | undefined;
  readonly sex: ListedPerson['sex'];
  readonly ethnicGroup: string;
  readonly place: string;
  readonly group: string;
  readonly nomination: Nomination;
  readonly #of: { category: Category; record: PersonalRecord } | undefined;
  #searched: string | undefined;
  #person: string | undefined;

  constructor(nomination: Nomination, category: Category | undefined, record: PersonalRecord | undefined) {
    this.#of = category && record && { category, record };
    const person = this.#of ? personIn(this.#of.category, this.#of.record) : NOBODY;
    this.id = nomination.id;
    this.number = nomination.number ?? '';
    this.unit = nomination.unit;
    this.category = nomination.category;
    this.state = stateOf(nomination);
    this.reason = nomination.steps.at(-1)?.reason ?? '';
    this.submitted = submittedAt(nomination);
    this.known = this.#of !== undefined;
    this.name = person.name;
    this.birthYear = person.birthYear;
    this.sex = person.sex;
    this.ethnicGroup = person.ethnicGroup;
    this.place = person.place;
    this.group = person.group;
    this.nomination = nomination;
  }

  get searched(): string {
    this.#searched ??= searchKey([this.name, this.place, this.number].filter(Boolean).join(' '));
    return this.#searched;
  }

  get person(): string {
    this.#person ??= this.#of ? personKey(this.#of.category, this.#of.record.values) : '';
    return this.#person;
  }
}

/** The rows of a round file, made at once. */
export function rosterRows(file: RoundFile): readonly RosterRow[] {
  return new RosterRows().rowsOf(file);
}
