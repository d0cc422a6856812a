import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import { planFile, recipient } from '../testing/builders.js';
import { addRecipient, isArchive, joinRecipient, moveRecipientBy, splitRecipient } from './lines.js';

const recipients = [
  recipient('a', 'Sở Nội vụ'),
  recipient('b', 'Sở Tài chính'),
  recipient('luu', 'Lưu: VT, CSDT (04)'),
];

function order(change: PlanChange | null): string[] {
  if (!change) return ['(nothing)'];
  const result = applyChange(planFile({ recipients }), change);
  return result.ok ? result.value.plan.recipients.map((each) => each.id) : [result.code];
}

describe('isArchive', () => {
  it('knows the archive line by its purpose or its word', () => {
    expect(isArchive({ id: 'x', text: 'VT', purpose: 'archive' })).toBe(true);
    for (const text of ['Lưu: VT', 'Lưu VT, TH', 'LƯU: VT', 'Lưu'])
      expect(isArchive(recipient('x', text))).toBe(true);
    for (const text of ['Lưu trữ lịch sử tỉnh', 'Sở Nội vụ', 'Ông Lưu Văn Thu']) {
      expect(isArchive(recipient('x', text))).toBe(false);
    }
  });
});

describe('the archive line stays last', () => {
  it('when a line is added', () => {
    expect(order(addRecipient(recipients, recipient('c', 'Sở Y tế')))).toEqual(['a', 'b', 'c', 'luu']);
    expect(order(addRecipient(recipients, recipient('luu2', 'Lưu: TH')))).toEqual(['a', 'b', 'luu', 'luu2']);
    expect(order(addRecipient([], recipient('c', 'Sở Y tế')))).toEqual(['c', 'a', 'b', 'luu']);
  });

  it('when a line is moved', () => {
    expect(order(moveRecipientBy(recipients, 'a', 1))).toEqual(['b', 'a', 'luu']);
    expect(order(moveRecipientBy(recipients, 'a', 99))).toEqual(['b', 'a', 'luu']);
    expect(order(moveRecipientBy(recipients, 'b', -1))).toEqual(['b', 'a', 'luu']);
    expect(moveRecipientBy(recipients, 'b', 1)).toBeNull();
    expect(moveRecipientBy(recipients, 'luu', -1)).toBeNull();
    expect(moveRecipientBy(recipients, 'x', 1)).toBeNull();
  });

  it('after any moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'luu'), fc.integer({ min: -4, max: 4 }))),
        (moves) => {
          let file = planFile({ recipients });
          for (const [id, steps] of moves) {
            const change = moveRecipientBy(file.plan.recipients, id, steps);
            const next = change ? applyChange(file, change) : null;
            if (next?.ok) file = next.value;
          }
          expect(file.plan.recipients.at(-1)?.id).toBe('luu');
          expect(file.plan.recipients).toHaveLength(3);
        },
      ),
    );
  });
});

describe('lines as in a text', () => {
  const texts = (change: PlanChange | null): string[] => {
    const result = change ? applyChange(planFile({ recipients }), change) : null;
    return result?.ok ? result.value.plan.recipients.map(({ text }) => text) : [];
  };

  it('are split by Enter, and the archive line is not', () => {
    expect(texts(splitRecipient(recipients, 'a', 'Sở Nội vụ'.length, 'new'))).toEqual([
      'Sở Nội vụ',
      '',
      'Sở Tài chính',
      'Lưu: VT, CSDT (04)',
    ]);
    expect(texts(splitRecipient(recipients, 'a', 2, 'new')).slice(0, 2)).toEqual(['Sở', 'Nội vụ']);
    expect(splitRecipient(recipients, 'luu', 0, 'new')).toBeNull();
  });

  it('are joined by Backspace, and an empty one goes, the first and the last one too', () => {
    expect(texts(joinRecipient(recipients, 'b'))[0]).toBe('Sở Nội vụ Sở Tài chính');
    expect(joinRecipient(recipients, 'a')).toBeNull();
    expect(joinRecipient(recipients, 'luu')).toBeNull();
    const empty = [
      recipient('a', ''),
      recipient('b', 'Sở Nội vụ'),
      { ...recipient('luu', ' '), purpose: 'archive' as const },
    ];
    for (const id of ['a', 'luu'])
      expect(joinRecipient(empty, id)).toEqual({ type: 'recipient/remove', part: 'text', recipient: id });
  });
});
