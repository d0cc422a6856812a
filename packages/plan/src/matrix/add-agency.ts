import { searchKey } from '@phoihop/vietnamese/text';
import type { InsertAgency } from '../commands/task-changes.js';
import { agencyKey } from '../model/agency-key.js';
import type { Agency } from '../model/agency.js';
import type { Plan } from '../model/plan.js';
import { describeAgency } from '../read/tasks/agency-kind.js';
import { refuse, type Refusal } from '../result.js';

/** What a name that a person enters stands for. */
export type AgencyEntry =
  | { known: Agency }
  /** A body that is new; `similar` are those of the list that the name could be meant for, to be asked about. */
  | { known: null; agency: Agency; change: InsertAgency; similar: readonly Agency[] };

function namesOf({ name, shortName, aliases }: Agency): string[] {
  return [name, shortName ?? '', ...aliases].filter((each) => each !== '');
}

/** Words that initials leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['va', 'cua', 'cac', 'thuoc']);

function wordsOf(name: string): string[] {
  return searchKey(name.replace(/[&,.()/–-]/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word));
}

/** Whether some words spell out others: `dttg` or `gd dt` the words `dan toc ton giao`, `giao duc dao tao`. */
function spellsOut(short: readonly string[], long: readonly string[]): boolean {
  const [word, ...rest] = short;
  if (word === undefined) return long.length === 0;
  if (word === long[0] && spellsOut(rest, long.slice(1))) return true;
  for (let count = 2; count <= Math.min(word.length, long.length); count++) {
    const initials = long.slice(0, count).map((each) => each.charAt(0));
    if (initials.join('') === word && spellsOut(rest, long.slice(count))) return true;
  }
  // `DT&TG` has been parted into `dt` and `tg`; one letter stands for one word.
  return word.length === 1 && long[0]?.startsWith(word) === true && spellsOut(rest, long.slice(1));
}

/** Whether words stand in others in their order, from the first one on: `hoi phu nu` in `hoi lien hiep phu nu`. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  let place = 0;
  for (const word of long) if (word === short[place]) place++;
  return place === short.length;
}

/** A province's plan may leave its own level out. */
function withoutLevel(words: readonly string[]): readonly string[] {
  return words.at(-1) === 'tinh' ? words.slice(0, -1) : words;
}

function isSimilar(name: string, other: string): boolean {
  const [one, two] = [wordsOf(name), wordsOf(other)].map(withoutLevel);
  if (!one || !two || one.length === 0 || two.length === 0) return false;
  const [fewer, more] = one.length <= two.length ? [one, two] : [two, one];
  return spellsOut(fewer, more) || shortens(fewer, more);
}

/**
 * Enters a body by its name, as a column of the matrix: the one of the plan's list that the name means (`Mặt trận` is
 * the Ủy ban MTTQ that is there), else the change that enters a new one. Short forms (`Sở DT&TG`, `Hội Phụ nữ`)
 * only make a body similar: a person is asked. Refused with `agency-no-name` for an empty name.
 */
export function enterAgency(
  { agencies }: Pick<Plan, 'agencies'>,
  name: string,
  id: string,
): AgencyEntry | Refusal<'agency-no-name'> {
  const words = name.trim().replace(/\s+/gu, ' ');
  if (words === '') return refuse('agency-no-name');
  const key = agencyKey(words);
  const sameKey = (each: string): boolean =>
    key === '' ? searchKey(each) === searchKey(words) : agencyKey(each) === key;
  const known = agencies.find((agency) => namesOf(agency).some(sameKey));
  if (known) return { known };
  const agency: Agency = { id, name: words, aliases: [], ...describeAgency(words) };
  return {
    known: null,
    agency,
    change: { type: 'agency/insert', part: 'tasks', agency },
    similar: agencies.filter((each) => namesOf(each).some((other) => isSimilar(words, other))),
  };
}
