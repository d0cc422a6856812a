import type { Agency } from '../model/agency.js';
import type { Assignment, Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { agencyMeant } from './known-agencies.js';
import type { RecognisedRole } from './recognition.js';

/** Both sides of a joint plan, as sentences call them. */
const BOTH = /(?:cả )?hai (?:cơ quan|bên|ngành|đơn vị)/iu;

/** Where one of some spellings stands first in a clause, the longest of those that begin there. */
function firstSpelling(clause: string, spellings: readonly string[]): { at: number; words: string } | null {
  const found = spellings
    .map((words) => ({ at: clause.indexOf(words), words }))
    .filter(({ at, words }) => at >= 0 && words !== '')
    .sort((one, other) => one.at - other.at || other.words.length - one.words.length);
  return found[0] ?? null;
}

/** The body of the plan that a body of what was read stands for: an issuer stays that issuer. */
function meant(plan: Plan, read: Plan, agency: Agency): Agency | undefined {
  const side = read.issuers.findIndex((issuer) => issuer.agency === agency.id);
  const issuer = plan.issuers[side]?.agency;
  return (
    plan.agencies.find(({ id }) => id === issuer) ??
    [agency.name, ...agency.aliases].map((name) => agencyMeant(plan.agencies, name)).find(Boolean)
  );
}

/** The roles that an item states, each where its body is named in the text. */
export function statedRolesIn(
  plan: Plan,
  item: Item,
  assignments: readonly Assignment[],
  read: Plan,
): RecognisedRole[] {
  return assignments.flatMap(({ agency: id, role, raw = item.text }): RecognisedRole[] => {
    const agency = read.agencies.find((each) => each.id === id);
    if (!agency) return [];
    const clause = Math.max(item.text.indexOf(raw), 0);
    const both = BOTH.exec(raw)?.[0];
    const spelling =
      firstSpelling(raw, [agency.name, ...agency.aliases]) ??
      (both === undefined ? null : firstSpelling(raw, [both]));
    const blanks = raw.length - raw.trimStart().length;
    const at = clause + (spelling?.at ?? blanks);
    const known = meant(plan, read, agency);
    const stands = item.task?.assignments ?? [];
    return [
      {
        kind: 'role',
        from: at,
        to: at + (spelling?.words.length ?? raw.trim().length),
        role,
        name: agency.aliases.find((alias) => alias === spelling?.words) ?? agency.name,
        ...(known ? { agency: known } : {}),
        raw: raw.trim(),
        set: stands.some((other) => other.agency === known?.id && other.role === role),
      },
    ];
  });
}
