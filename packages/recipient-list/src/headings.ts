import type { Recipient } from '@phoihop/plan';
import { purposeOf, type Purpose } from '@phoihop/plan/recipients';
import type { PurposeGroup } from './names.messages.js';

function groupOf(purpose: Purpose | undefined): PurposeGroup {
  if (purpose === 'report') return 'report';
  return purpose === 'know' || purpose === 'archive' ? 'know' : 'act';
}

/** Where a new part of the list begins, by the id of its first line. Headings say something only where each part stands together. */
export function headingsOf(recipients: readonly Recipient[]): ReadonlyMap<string, PurposeGroup> {
  const headings = new Map<string, PurposeGroup>();
  let last: PurposeGroup | undefined;
  for (const recipient of recipients) {
    const group = groupOf(purposeOf(recipient));
    if (group !== last) headings.set(recipient.id, group);
    last = group;
  }
  return headings.size === new Set(headings.values()).size ? headings : new Map();
}
