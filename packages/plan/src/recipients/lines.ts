import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';
import { asOne, editsTo, withText } from './change.js';
import { printedFacts, readLine } from './printed-line.js';

/** Whether a line of Nơi nhận is the archive line (Lưu), which stands last (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9). */
export function isArchive({ purpose, text }: Recipient): boolean {
  return purpose === 'archive' || readLine(text).opening !== '';
}

/** How many lines stand before the archive lines at the end. */
function ordinaryCount(recipients: readonly Recipient[]): number {
  return recipients.map(isArchive).lastIndexOf(false) + 1;
}

/** A new line behind the others, before the archive line; an archive line goes to the very end. */
export function addRecipient(recipients: readonly Recipient[], recipient: Recipient): PlanChange {
  const place = isArchive(recipient) ? recipients.length : ordinaryCount(recipients);
  return { type: 'recipient/insert', part: 'text', after: recipients[place - 1]?.id ?? null, recipient };
}

/** Where a line may stand, both included: the archive line at the end, all others before it. Null for no line. */
function roomOf(
  recipients: readonly Recipient[],
  id: string,
): { index: number; first: number; last: number } | null {
  const index = recipients.findIndex((recipient) => recipient.id === id);
  const moving = recipients[index];
  if (!moving) return null;
  return isArchive(moving)
    ? { index, first: ordinaryCount(recipients), last: recipients.length - 1 }
    : { index, first: 0, last: Math.max(index, ordinaryCount(recipients) - 1) };
}

/**
 * Moves a line to a place, counted from 0 in the list without it. The archive line stays last: nothing goes past it.
 * Null where the line would stay in its place.
 */
export function moveRecipientTo(
  recipients: readonly Recipient[],
  id: string,
  place: number,
): PlanChange | null {
  const room = roomOf(recipients, id);
  if (!room) return null;
  const target = Math.min(Math.max(place, room.first), room.last);
  if (target === room.index) return null;
  const rest = recipients.filter((recipient) => recipient.id !== id);
  return { type: 'recipient/move', part: 'text', recipient: id, after: rest[target - 1]?.id ?? null };
}

/** Moves a line by `steps` (below 0: up); see `moveRecipientTo`. */
export function moveRecipientBy(
  recipients: readonly Recipient[],
  id: string,
  steps: number,
): PlanChange | null {
  return moveRecipientTo(recipients, id, recipients.findIndex((each) => each.id === id) + steps);
}

/**
 * Enter in a line: what stands behind `offset` (UTF-16) becomes a line of its own, with the given id. Null in the
 * archive line, which stays last.
 */
export function splitRecipient(
  recipients: readonly Recipient[],
  id: string,
  offset: number,
  newId: string,
): PlanChange | null {
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient || isArchive(recipient)) return null;
  const [before, text] = [
    recipient.text.slice(0, offset).trimEnd(),
    recipient.text.slice(offset).trimStart(),
  ];
  const insertion: SingleChange = {
    type: 'recipient/insert',
    part: 'text',
    after: id,
    recipient: { id: newId, text, ...printedFacts(text) },
  };
  if (text === '') return insertion;
  return asOne([...editsTo(recipient, withText(recipient, before)), insertion]);
}

/**
 * Backspace at the beginning of a line: it goes to the end of the line before. An empty line only goes, the first
 * one too. Null where it stays.
 */
export function joinRecipient(recipients: readonly Recipient[], id: string): PlanChange | null {
  const index = recipients.findIndex((each) => each.id === id);
  const [previous, recipient] = [recipients[index - 1], recipients[index]];
  if (!recipient) return null;
  const removal: SingleChange = { type: 'recipient/remove', part: 'text', recipient: id };
  if (recipient.text.trim() === '') return removal;
  if (!previous || isArchive(recipient)) return null;
  const joined = [previous.text, recipient.text].filter((text) => text !== '').join(' ');
  return asOne([...editsTo(previous, withText(previous, joined)), removal]);
}
