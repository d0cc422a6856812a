import { searchKey } from '@phoihop/vietnamese/text';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Recipient } from '../model/plan.js';

/** Whether a line of Nơi nhận is the archive line (Lưu), which stands last (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9). */
export function isArchive(recipient: Recipient): boolean {
  return recipient.purpose === 'archive' || /^luu\s*(:|$|vt\b|van thu\b)/u.test(searchKey(recipient.text));
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

/**
 * Moves a line by `steps` (below 0: up). The archive line stays last: nothing moves past it.
 * Null where the line would stay in its place.
 */
export function moveRecipientBy(
  recipients: readonly Recipient[],
  id: string,
  steps: number,
): PlanChange | null {
  const index = recipients.findIndex((recipient) => recipient.id === id);
  const moving = recipients[index];
  if (!moving) return null;
  const [first, last] = isArchive(moving)
    ? [ordinaryCount(recipients), recipients.length - 1]
    : [0, Math.max(index, ordinaryCount(recipients) - 1)];
  const target = Math.min(Math.max(index + steps, first), last);
  if (target === index) return null;
  const rest = recipients.filter((recipient) => recipient !== moving);
  return { type: 'recipient/move', part: 'text', recipient: id, after: rest[target - 1]?.id ?? null };
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
    recipient: { id: newId, text },
  };
  if (text === '') return insertion;
  const edit: SingleChange = {
    type: 'recipient/text',
    part: 'text',
    recipient: id,
    before: recipient.text,
    after: before,
  };
  return { type: 'batch', part: 'text', changes: [edit, insertion] };
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
  const edit: SingleChange = {
    type: 'recipient/text',
    part: 'text',
    recipient: previous.id,
    before: previous.text,
    after: [previous.text, recipient.text].filter((text) => text !== '').join(' '),
  };
  return { type: 'batch', part: 'text', changes: [edit, removal] };
}
