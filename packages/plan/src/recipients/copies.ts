import { padNumber } from '@phoihop/vietnamese/numbers';
import type { PlanChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import { bodiesIn } from './bodies.js';
import { asOne, editsTo, replace } from './change.js';
import { isGroup } from './groups.js';
import { isArchive } from './lines.js';
import { printLine, readLine, unitsIn, type PrintedNote, type Purpose } from './printed-line.js';
import { purposeOf } from './purpose.js';

/** How many bodies a line reaches where it names a group; undefined where nobody has told. */
export type CountMembers = (recipient: Recipient) => number | undefined;

/**
 * How many copies a recipient gets: what its line prints, else what is noted, else one for each body that it names.
 * Undefined where it names a group whose members nobody has counted.
 */
export function copiesOf(recipient: Recipient, countMembers?: CountMembers): number | undefined {
  const line = readLine(recipient.text);
  const printed = line.notes.find((note) => note.of === 'copies')?.copies;
  const told = printed ?? recipient.copies;
  if (told !== undefined) return told;
  if (isArchive(recipient)) return Math.max(1, unitsIn(line.name).length);
  const members = countMembers?.(recipient);
  if (members !== undefined) return members;
  const bodies = bodiesIn(line.name);
  return bodies.some(isGroup) ? undefined : bodies.length;
}

/** What may be noted at most. */
export const MOST_COPIES = 999;

function printedCopies(copies: number, former: PrintedNote | undefined): PrintedNote {
  const shown = former?.printed ?? '(00)';
  // As many digits as the line had: `(03)` stays padded, `(4)` stays bare.
  const padded = /\(\s*0?\d{2}/u.test(shown);
  const number = padded ? padNumber(copies) : String(copies);
  return { gap: former?.gap ?? ' ', printed: shown.replace(/\d+/u, number), of: 'copies', copies };
}

/**
 * Sets how many copies a recipient gets; undefined for what its line says by itself. The archive line prints them, as
 * `(03)`, and others where they did; else they are only noted. Null where nothing would change.
 * @throws RangeError for anything but a whole number from 0 to 999.
 */
export function setCopies(
  recipients: readonly Recipient[],
  id: string,
  copies: number | undefined,
): PlanChange | null {
  if (copies !== undefined && !(Number.isInteger(copies) && copies >= 0 && copies <= MOST_COPIES))
    throw new RangeError(`no number of copies: ${String(copies)}`);
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient) return null;
  const line = readLine(recipient.text);
  const former = line.notes.find((note) => note.of === 'copies');
  const rest = line.notes.filter((note) => note.of !== 'copies');
  const prints = copies !== undefined && (former !== undefined || isArchive(recipient));
  const notes = prints ? [...rest, printedCopies(copies, former)] : rest;
  const edited: Recipient = { ...recipient, text: printLine({ ...line, notes }) };
  replace(edited, 'copies', copies);
  return asOne(editsTo(recipient, edited));
}

/** How many copies are made in all. */
export interface CopiesSum {
  total: number;
  /** By purpose; `undefined` stands for recipients that none is noted for. */
  byPurpose: ReadonlyMap<Purpose | undefined, number>;
  /** Groups that nobody has counted, by their ids: the sum is without them. */
  uncounted: readonly string[];
}

export function sumOfCopies(recipients: readonly Recipient[], countMembers?: CountMembers): CopiesSum {
  const byPurpose = new Map<Purpose | undefined, number>();
  const uncounted: string[] = [];
  let total = 0;
  for (const recipient of recipients) {
    const copies = copiesOf(recipient, countMembers);
    const purpose = purposeOf(recipient);
    if (copies === undefined) uncounted.push(recipient.id);
    else {
      total += copies;
      byPurpose.set(purpose, (byPurpose.get(purpose) ?? 0) + copies);
    }
  }
  return { total, byPurpose, uncounted };
}
