import type { PlanChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import { asOne, editsTo, replace } from './change.js';
import { isArchive } from './lines.js';
import { printLine, readLine, unitsIn } from './printed-line.js';

/** The units that keep the document, as the archive line prints them; none for another line. */
export function archiveUnits(recipient: Recipient): string[] {
  return isArchive(recipient) ? unitsIn(readLine(recipient.text).name) : [];
}

/**
 * Sets the units of the archive line, `Lưu: VT, PTTH (03)`; its copies stay as they are. Blank ones are left out. Null
 * where it is no archive line, or nothing would change.
 */
export function setArchiveUnits(
  recipients: readonly Recipient[],
  id: string,
  units: readonly string[],
): PlanChange | null {
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient || !isArchive(recipient)) return null;
  const line = readLine(recipient.text);
  // A comma parts units: one inside would make two of it.
  const named = units.flatMap(unitsIn);
  // `Lưu VT` is read without a colon, which not every unit could follow.
  const opening = line.opening.includes(':') ? `${line.opening.trimEnd()} ` : 'Lưu: ';
  const edited: Recipient = { ...recipient, text: printLine({ ...line, opening, name: named.join(', ') }) };
  replace(edited, 'units', named.length > 0 ? named : undefined);
  return asOne(editsTo(recipient, edited));
}
