import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import { createPlan, createPlanFile } from '../model/create.js';
import type { Plan } from '../model/plan.js';
import { readPlan } from '../read/read-plan.js';
import { item } from '../testing/builders.js';
import { agency } from '../testing/matrix-plan.js';
import { importChange } from './import.js';

const current = createPlan({
  id: 'plan',
  kind: 'coordination-plan',
  title: 'KẾ HOẠCH',
  subject: 'Công tác dân tộc năm 2026',
  issuers: [{ superior: [], name: 'BAN DÂN TỘC', agency: 'bdt' }],
  agencies: [agency('bdt', 'Ban Dân tộc'), agency('snv', 'Sở Nội vụ')],
  items: [item('i', 1, 'I.', 'NỘI DUNG')],
  signatories: [{ name: 'Lò Văn Minh' }],
  recipients: [{ id: 'nhu-tren', text: 'Như Điều 3' }],
});

function imported(text: string): Plan {
  const file = createPlanFile(current);
  const change = importChange(current, readPlan(text).plan);
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(result.code);
  // One step gives back what was there.
  expect(applyChange(result.value, invertChange(file, change))).toEqual({ ok: true, value: file });
  return result.value.plan;
}

describe('taking over what was read', () => {
  it('keeps the head that is there where a body came without one', () => {
    const plan = imported(`I. MỤC ĐÍCH
II. NỘI DUNG
1. Ban Dân tộc chủ trì, phối hợp với Sở Tài chính tổ chức 02 hội nghị.`);
    expect(plan).toMatchObject({
      kind: 'coordination-plan',
      title: 'KẾ HOẠCH',
      subject: 'Công tác dân tộc năm 2026',
      issuers: current.issuers,
      signatories: current.signatories,
      recipients: current.recipients,
    });
    expect(plan.items.map(({ label }) => label)).toEqual(['I.', 'II.', '1.']);
    // Bodies are those of the plan, and one that is new.
    expect(plan.agencies.map(({ name }) => name)).toEqual(['Ban Dân tộc', 'Sở Nội vụ', 'Sở Tài chính']);
    expect(plan.items[2]?.task?.assignments.map(({ agency: id, role }) => [id, role])).toEqual([
      ['bdt', 'lead'],
      [plan.agencies[2]?.id, 'coordinate'],
    ]);
  });

  it('takes over who receives it where that was read; who signs stays', () => {
    const plan = imported(`I. MỤC ĐÍCH
II. NỘI DUNG
1. Ban Dân tộc chủ trì tổ chức 02 hội nghị.

Nơi nhận:
- Ban Dân tộc;
- Lưu: VT.`);
    expect(plan.recipients.map(({ text }) => text)).toEqual(['Ban Dân tộc', 'Lưu: VT']);
    expect(plan.signatories).toEqual(current.signatories);
  });

  it('takes over the head of a text that has one', () => {
    const plan = imported(`BÁO CÁO
Kết quả công tác năm 2026
I. KẾT QUẢ
II. PHƯƠNG HƯỚNG`);
    expect(plan).toMatchObject({ kind: 'report', title: 'BÁO CÁO', issuers: [], recipients: [] });
  });
});
