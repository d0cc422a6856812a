import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import { newId } from '../model/id.js';
import type { Plan, Recipient } from '../model/plan.js';
import {
  isAuthority,
  isName,
  isPosition,
  isSignedNote,
  recipientsHeading,
} from '../read/end/end-patterns.js';
import { isCapitals } from '../read/source-line.js';
import { asOne } from './change.js';
import { addRecipient, isArchive } from './lines.js';
import { recipientOf } from './printed-line.js';
import { bodyKey } from './same-body.js';

/** A line that was pasted. */
export interface PastedRecipient {
  recipient: Recipient;
  /** The text of the line that names the same body already: in the plan, or above in what was pasted. */
  repeats?: string;
}

export interface PastedRecipients {
  lines: readonly PastedRecipient[];
  /** Lines of signatures that stood among them, which are no recipients. */
  leftOut: readonly string[];
}

const BULLET = /^[-–—+*•·▪]\s*/u;

/** Signature blocks stand beside Nơi nhận, and are copied with it. */
function isSignature(text: string): boolean {
  const capitals = isCapitals(text) && text.split(/\s+/u).length > 1;
  return isAuthority(text) || isPosition(text) || isSignedNote(text) || capitals;
}

/** The lines of a text in whole, wrapped ones joined: with dashes each is one, else each that was not left open. */
function wholeLines(text: string, leftOut: string[]): string[] {
  const cells = text
    .replace(/\r\n?/gu, '\n')
    .split(/[\n\t]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const dashed = cells.some((cell) => BULLET.test(cell));
  const lines: string[] = [];
  for (const cell of cells) {
    const heading = recipientsHeading(cell);
    const own = heading ?? cell;
    const last = lines.at(-1);
    if (own === '') continue;
    if (
      heading === null &&
      (isSignature(own) || (dashed && !BULLET.test(own) && isName(own) && isClosed(last)))
    )
      leftOut.push(own);
    else if (last !== undefined && !BULLET.test(own) && !isClosed(last) && (dashed || /^\p{Ll}/u.test(own)))
      lines.push(`${lines.pop() ?? ''} ${own}`);
    else lines.push(own.replace(BULLET, ''));
  }
  return lines;
}

function isClosed(line: string | undefined): boolean {
  return line === undefined || /[;.]$/u.test(line);
}

/** Recipients from the text of a document: dashes, end marks and the heading go, what is repeated is said. */
export function recipientsFromText(plan: Plan, text: string): PastedRecipients {
  const leftOut: string[] = [];
  const keyOf = (recipient: Recipient): string =>
    isArchive(recipient) ? 'archive' : bodyKey(recipient, plan.agencies);
  const known = new Map(plan.recipients.map((each) => [keyOf(each), each.text]));
  const lines = wholeLines(text, leftOut).flatMap((line): PastedRecipient[] => {
    const read = recipientOf(line);
    if (!read) return [];
    const recipient = { id: newId(), ...read };
    const key = keyOf(recipient);
    const repeats = known.get(key);
    if (repeats === undefined) known.set(key, recipient.text);
    return [repeats === undefined ? { recipient } : { recipient, repeats }];
  });
  return { lines, leftOut };
}

/** Adds what was pasted behind the others, before the archive line, as one change; null for nothing. */
export function addPasted(plan: Plan, lines: readonly Recipient[]): PlanChange | null {
  const recipients = [...plan.recipients];
  return asOne(
    lines.flatMap((recipient): SingleChange[] => {
      const insertion = addRecipient(recipients, recipient);
      if (insertion.type !== 'recipient/insert') return [];
      recipients.splice(recipients.findIndex(({ id }) => id === insertion.after) + 1, 0, recipient);
      return [insertion];
    }),
  );
}
