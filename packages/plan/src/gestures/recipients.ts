import { searchKey } from '@phoihop/vietnamese/text';
import type { PlanChange } from '../commands/plan-change.js';
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
