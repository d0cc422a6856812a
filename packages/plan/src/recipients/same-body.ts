import { searchKey } from '@phoihop/vietnamese/text';
import type { PlanChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import { agencyKey } from '../model/agency-key.js';
import type { Recipient } from '../model/plan.js';
import { agencyMeant } from '../recognise/known-agencies.js';
import { asOne, editsTo, replace } from './change.js';
import { isArchive } from './lines.js';
import { printedName } from './printed-line.js';
import { lineFor, purposeOf } from './purpose.js';

/** The key under which lines of one body meet: the body of the plan's list, else its folded name. '' for no name. */
export function bodyKey(
  { text, agency }: Pick<Recipient, 'text' | 'agency'>,
  agencies: readonly Agency[],
): string {
  const name = printedName(text);
  const known = agency ?? agencyMeant(agencies, name)?.id;
  if (known !== undefined) return `id ${known}`;
  const key = agencyKey(name) || searchKey(name);
  return key === '' ? '' : `name ${key}`;
}

/** For each line that names a body which an earlier line has named: the earlier one's id. Archive lines are left out. */
export function repeatedRecipients(
  recipients: readonly Recipient[],
  agencies: readonly Agency[],
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (const recipient of recipients) {
    const key = isArchive(recipient) ? '' : bodyKey(recipient, agencies);
    const earlier = first.get(key);
    if (key === '') continue;
    if (earlier === undefined) first.set(key, recipient.id);
    else repeated.set(recipient.id, earlier);
  }
  return repeated;
}

/**
 * Puts two lines of one body together: the earlier stays, and takes purpose and copies of the other where it has none.
 * Null where either has gone.
 */
export function mergeRecipients(
  recipients: readonly Recipient[],
  kept: string,
  gone: string,
): PlanChange | null {
  const [first, second] = [kept, gone].map((id) => recipients.find((each) => each.id === id));
  if (!first || !second || first === second) return null;
  const purpose = purposeOf(first) ?? purposeOf(second);
  const edited: Recipient = { ...first };
  if (purposeOf(first) === undefined && purpose !== undefined) {
    const ending = /\s*(\([^()]*\))\s*$/u.exec(second.text)?.[1];
    if (ending !== undefined && purposeOf({ id: '', text: second.text }) === purpose)
      edited.text = lineFor(first.text, purpose, ending);
    replace(edited, 'purpose', purpose);
  }
  replace(edited, 'copies', first.copies ?? second.copies);
  return asOne([...editsTo(first, edited), { type: 'recipient/remove', part: 'text', recipient: gone }]);
}
