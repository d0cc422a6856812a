import type { PlanChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import { asOne, editsTo, replace } from './change.js';
import { isArchive } from './lines.js';
import { printLine, readLine, unitsIn, type PrintedLine, type Purpose } from './printed-line.js';

/** Purposes in the order in which they stand in Nơi nhận by custom. */
export const PURPOSES: readonly Purpose[] = ['report', 'act', 'coordinate', 'know', 'archive'];

/**
 * The ending that custom prints behind a recipient when the document prints none of its kind yet. Only reports to a
 * superior are told apart by all offices; what is sent to be carried out needs no word.
 */
const CUSTOM: Partial<Record<Purpose, string>> = { report: '(b/c)' };

function purposeNote(line: PrintedLine) {
  return line.notes.find((note) => note.of === 'purpose');
}

/** What a recipient receives the document for: what the line prints, else what is noted. Undefined where nothing says. */
export function purposeOf(recipient: Recipient): Purpose | undefined {
  if (isArchive(recipient)) return 'archive';
  return purposeNote(readLine(recipient.text))?.purpose ?? recipient.purpose;
}

/** The ending that lines of this purpose carry in this document: the one most used, else that of custom; '' for none. */
export function endingOf(purpose: Purpose, recipients: readonly Recipient[]): string {
  const used = new Map<string, number>();
  for (const { text } of recipients) {
    const note = purposeNote(readLine(text));
    if (note?.purpose === purpose) used.set(note.printed, (used.get(note.printed) ?? 0) + 1);
  }
  const [most] = Array.from(used).sort(([, first], [, second]) => second - first);
  return most?.[0] ?? CUSTOM[purpose] ?? '';
}

/** A line with another purpose, its copies kept. */
export function lineFor(text: string, purpose: Purpose | undefined, ending: string): string {
  const line = readLine(text);
  const copies = line.notes.filter((note) => note.of === 'copies');
  if (purpose === 'archive')
    return printLine({
      opening: line.opening === '' ? 'Lưu: ' : line.opening,
      name: line.name,
      notes: copies,
    });
  const noted: PrintedLine['notes'] =
    purpose && ending !== '' ? [{ gap: ' ', printed: ending, of: 'purpose', purpose }] : [];
  return printLine({ opening: '', name: line.name, notes: [...noted, ...copies] });
}

/** The recipient with another purpose; undefined for none. */
export function withPurpose(
  recipient: Recipient,
  purpose: Purpose | undefined,
  recipients: readonly Recipient[],
): Recipient {
  const text = lineFor(recipient.text, purpose, purpose ? endingOf(purpose, recipients) : '');
  const edited: Recipient = { ...recipient, text };
  replace(edited, 'purpose', purpose);
  if (purpose === 'archive') replace(edited, 'units', unitsIn(readLine(text).name));
  else replace(edited, 'units', undefined);
  return edited;
}

/**
 * Sets what a recipient receives the document for; undefined for none. Its line follows: the ending that this document
 * uses, `Lưu: ` for the archive, and then it goes last. Null where nothing would change.
 */
export function setPurpose(
  recipients: readonly Recipient[],
  id: string,
  purpose: Purpose | undefined,
): PlanChange | null {
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient || purposeOf(recipient) === purpose) return null;
  const others = recipients.filter((each) => each !== recipient);
  const edits = editsTo(recipient, withPurpose(recipient, purpose, others));
  const last = others.at(-1)?.id;
  const goesLast = purpose === 'archive' && last !== undefined && recipients.at(-1) !== recipient;
  return asOne(
    goesLast ? [...edits, { type: 'recipient/move', part: 'text', recipient: id, after: last }] : edits,
  );
}
