import { searchKey } from '@phoihop/vietnamese/text';
import type { InsertAgency } from '../commands/task-changes.js';
import { spellsOut, wordsOfName } from '../bodies/initials.js';
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
  const [one, two] = [wordsOfName(name), wordsOfName(other)].map(withoutLevel);
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
