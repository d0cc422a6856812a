import fc from 'fast-check';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import { importChange } from '../gestures/import.js';
import { newId } from '../model/id.js';
import type { PlanFile } from '../model/plan-file.js';

/** Numbers from which a change is made once the document is known: random sequences stay meaningful. */
export interface Draw {
  kind: number;
  a: number;
  b: number;
  level: number;
  text: string;
}

export const arbitraryDraw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.nat(12),
  a: fc.nat(40),
  b: fc.nat(40),
  level: fc.integer({ min: 1, max: 6 }),
  text: fc.string({ maxLength: 12 }),
});

/** A change that a person could make to this document, drawn from all kinds; null where there is nothing to change. */
export function drawChange(file: PlanFile, { kind, a, b, level, text }: Draw): PlanChange | null {
  const { items, recipients, title } = file.plan;
  const item = items[a % Math.max(items.length, 1)];
  const place = b % (items.length + 1) === 0 ? null : (items[b % Math.max(items.length, 1)]?.id ?? null);
  const recipient = recipients[a % Math.max(recipients.length, 1)];
  const slot = recipients[b % Math.max(recipients.length, 1)]?.id ?? null;
  const insert: SingleChange = {
    type: 'item/insert',
    part: 'text',
    after: place,
    items: [
      { id: newId(), level, label: '-', text },
      { id: newId(), level: Math.max(1, level - 1), label: null, text: '' },
    ],
  };
  const head: SingleChange = { type: 'plan/head', part: 'text', field: 'title', before: title, after: text };
  if (kind === 0) return insert;
  if (kind === 1) return head;
  if (kind === 2) {
    return { type: 'recipient/insert', part: 'text', after: slot, recipient: { id: newId(), text } };
  }
  if (kind === 3) return { type: 'batch', part: 'text', changes: [insert, head] };
  if (kind <= 6 && recipient) {
    if (kind === 4) return { type: 'recipient/remove', part: 'text', recipient: recipient.id };
    if (kind === 5) return { type: 'recipient/move', part: 'text', recipient: recipient.id, after: slot };
    return {
      type: 'recipient/text',
      part: 'text',
      recipient: recipient.id,
      before: recipient.text,
      after: text,
    };
  }
  if (kind === 12)
    return importChange(file.plan, { ...file.plan, subject: text, items: file.plan.items.slice(0, 2) });
  if (!item) return null;
  if (kind === 7) {
    const marks = text.length > 1 ? [{ from: 0, to: 1, kind: 'bold' as const }] : [];
    return { type: 'item/text', part: 'text', item: item.id, before: item.text, after: text, marks };
  }
  if (kind === 8) {
    return {
      type: 'item/labels',
      part: 'text',
      labels: [{ item: item.id, before: item.label, after: text }],
    };
  }
  if (kind === 9)
    return { type: 'item/move', part: 'text', item: item.id, after: place, shift: (level % 3) - 1 };
  if (kind === 10) return { type: 'item/level', part: 'text', item: item.id, shift: (level % 3) - 1 };
  const end = items.indexOf(item) + 1 + (b % 3);
  const removed = items.slice(items.indexOf(item), end).map((each) => each.id);
  const keeps = items.slice(end).map((each) => each.id);
  return { type: 'item/remove', part: 'text', items: removed, keeps };
}
