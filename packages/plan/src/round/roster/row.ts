import { searchKey } from '@phoihop/vietnamese/text';
import {
  recordOf,
  stateOf,
  submittedAt,
  valueOfKind,
  type Category,
  type Nomination,
  type NominationState,
  type PersonalRecord,
  type RoundFile,
} from '../model/index.js';
import { personKey } from './person-key.js';

/** A nomination as a line of the roster. What is not known, or was erased, is empty. */
export interface RosterRow {
  id: string;
  number: string;
  unit: string;
  category: string;
  state: NominationState;
  /** ISO instant. */
  submitted: string;
  name: string;
  birthYear: number | undefined;
  sex: 'male' | 'female' | undefined;
  ethnicGroup: string;
  /** The commune, with the village before it where one is given. */
  place: string;
  /** The name of the group that the person is of (thành phần). */
  group: string;
  /** Whether personal data are there. */
  known: boolean;
  /** Under which likely doubles meet; empty where too little is known. */
  person: string;
  /** All that is searched, folded. */
  searched: string;
  nomination: Nomination;
}

type Person = Pick<
  RosterRow,
  'name' | 'birthYear' | 'sex' | 'ethnicGroup' | 'place' | 'group' | 'known' | 'person' | 'searched'
>;

const NOBODY: Person = {
  name: '',
  birthYear: undefined,
  sex: undefined,
  ethnicGroup: '',
  place: '',
  group: '',
  known: false,
  person: '',
  searched: '',
};

/** The name of a person, or of a collective: the first text of its form. */
function nameIn(category: Category, record: PersonalRecord): string {
  const name = valueOfKind(category, record, 'name');
  return name?.text ?? valueOfKind(category, record, 'text')?.text ?? '';
}

function groupIn(category: Category, record: PersonalRecord): string {
  const chosen = valueOfKind(category, record, 'choice');
  const field = category.fields.find(({ kind }) => kind === 'choice');
  if (!chosen || field?.kind !== 'choice') return '';
  return chosen.words ?? field.choices.find(({ id }) => id === chosen.choice)?.name ?? '';
}

function personOf(category: Category, record: PersonalRecord): Person {
  const name = nameIn(category, record);
  const place = valueOfKind(category, record, 'place');
  const where = place ? [place.address, place.commune.name].filter(Boolean).join(', ') : '';
  return {
    name,
    birthYear: valueOfKind(category, record, 'birth')?.year,
    sex: valueOfKind(category, record, 'sex')?.sex,
    ethnicGroup: valueOfKind(category, record, 'ethnic-group')?.name ?? '',
    place: where,
    group: groupIn(category, record),
    known: true,
    person: personKey(category, record.values),
    searched: searchKey(`${name} ${where}`),
  };
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
      made.set(nomination.id, { nomination, record, category, row });
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
  const person = category && record ? personOf(category, record) : NOBODY;
  const number = nomination.number ?? '';
  return {
    ...person,
    id: nomination.id,
    number,
    unit: nomination.unit,
    category: nomination.category,
    state: stateOf(nomination),
    submitted: submittedAt(nomination),
    searched: number === '' ? person.searched : `${person.searched} ${searchKey(number)}`,
    nomination,
  };
}

/** The rows of a round file, made at once. */
export function rosterRows(file: RoundFile): readonly RosterRow[] {
  return new RosterRows().rowsOf(file);
}
