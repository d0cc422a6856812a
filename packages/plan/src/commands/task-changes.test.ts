import { describe, expect, it } from 'vitest';
import { agencyNamed, assignRole, changeRole, setTaskField, withdrawRole } from '../gestures/tasks.js';
import { setTargetsFromText, setTimesFromText } from '../gestures/task-texts.js';
import type { PlanFile } from '../model/plan-file.js';
import { assignedPlanFile } from '../testing/assigned-plan.js';
import { item, planFile } from '../testing/builders.js';
import { applyChange, invertChange } from './apply.js';
import type { PlanChange } from './plan-change.js';

const file = assignedPlanFile();

function applied(before: PlanFile, change: PlanChange | null): PlanFile {
  const result = change ? applyChange(before, change) : null;
  if (!result?.ok) throw new Error(`refused: ${result?.code ?? 'nothing to do'}`);
  return result.value;
}

function taskOf({ plan }: PlanFile, id: string) {
  return plan.items.find((item) => item.id === id)?.task;
}

describe('roles', () => {
  it('are given to a body that the plan lists, however its name is written', () => {
    const change = assignRole(file.plan, 'to-chuc', 'sở  dân tộc và tôn giáo', 'lead');
    expect(change?.type).toBe('task/assignment');
    expect(taskOf(applied(file, change), 'to-chuc')).toEqual({
      assignments: [{ agency: 'sdttg', role: 'lead' }],
      targets: [],
      times: [],
    });
  });

  it('bring a body that is new into the list, in one step', () => {
    const after = applied(file, assignRole(file.plan, 'to-chuc', 'Phòng Văn hóa xã Tà Lưn', 'focal'));
    const agency = agencyNamed(after.plan, 'Phòng Văn hoá xã Tà Lưn');
    expect(agency).toMatchObject({ kind: 'unit', level: 'commune' });
    expect(taskOf(after, 'to-chuc')?.assignments).toEqual([{ agency: agency?.id, role: 'focal' }]);
  });

  it('take the task along when the last of its content goes', () => {
    const withdrawal = withdrawRole(file.plan, 'muc-dich-2', 'da-giai-the', 'focal');
    const after = applied(file, withdrawal);
    expect(after.plan.items.find(({ id }) => id === 'muc-dich-2')).not.toHaveProperty('task');
    expect(withdrawal && applied(after, invertChange(file, withdrawal))).toEqual(file);
  });

  it('that stand twice lose one, and have it again when that is undone', () => {
    const lead = { agency: 'a', role: 'lead' } as const;
    const guide = { agency: 'a', role: 'guide' } as const;
    const assignments = [guide, { ...lead, raw: 'chủ trì' }, lead, guide];
    const odd = planFile([{ ...item('i', 1, '1.'), task: { assignments, targets: [], times: [] } }]);
    for (const role of ['lead', 'guide'] as const) {
      const withdrawal = withdrawRole(odd.plan, 'i', 'a', role);
      const after = applied(odd, withdrawal);
      expect(taskOf(after, 'i')?.assignments.filter((each) => each.role === role)).toHaveLength(1);
      expect(withdrawal && applied(after, invertChange(odd, withdrawal))).toEqual(odd);
    }
  });

  it('can be changed for another in their place', () => {
    const after = applied(file, changeRole(file.plan, 'hoi-nghi', 'mttq', 'lead', 'direct'));
    expect(taskOf(after, 'hoi-nghi')?.assignments.map(({ role }) => role)).toEqual(['direct', 'coordinate']);
    expect(changeRole(file.plan, 'hoi-nghi', 'mttq', 'focal', 'lead')).toBeNull();
  });

  it('that stand already, or are gone already, are as they were wanted', () => {
    const give = { type: 'task/assignment', part: 'tasks', item: 'hoi-nghi' } as const;
    const lead = { agency: 'mttq', role: 'lead' } as const;
    const focal = { agency: 'mttq', role: 'focal' } as const;
    for (const change of [
      { ...give, ...lead, before: null, after: lead },
      { ...give, ...focal, before: focal, after: null },
    ] as const) {
      expect(applyChange(file, change)).toEqual({ ok: true, value: file });
      // Then there is nothing to take back
      expect(applyChange(file, invertChange(file, change))).toEqual({ ok: true, value: file });
    }
  });

  it('are refused when they are gone, have changed, or when their body is gone', () => {
    const give = { type: 'task/assignment', part: 'tasks', item: 'hoi-nghi' } as const;
    const lead = { agency: 'mttq', role: 'lead' } as const;
    const focal = { agency: 'mttq', role: 'focal' } as const;
    const codes = (
      [
        { ...give, ...focal, before: focal, after: { ...focal, raw: 'đầu mối' } },
        { ...give, ...lead, before: { ...lead, raw: 'chủ trì' }, after: null },
        { ...give, agency: 'x', role: 'lead', before: null, after: { agency: 'x', role: 'lead' } },
        { ...give, ...focal, item: 'x', before: null, after: focal },
      ] as PlanChange[]
    ).map((change) => applyChange(file, change));
    expect(codes).toMatchObject([
      { code: 'role-gone' },
      { code: 'task-changed' },
      { code: 'agency-gone' },
      { code: 'item-gone' },
    ]);
  });
});

describe('fields of a task', () => {
  it('are set from words as reading understands them', () => {
    const times = applied(file, setTimesFromText(file.plan, 'to-chuc', 'trước ngày 15/10; sau lễ khai mạc'));
    expect(taskOf(times, 'to-chuc')?.times).toEqual([
      { kind: 'day', raw: 'trước ngày 15/10', date: '2026-10-15' },
      { kind: 'event', raw: 'sau lễ khai mạc' },
    ]);
    const targets = setTargetsFromText(file.plan, 'to-chuc', 'ít nhất 10 tổ\n12 vườn rau');
    expect(targets.ok && taskOf(applied(file, targets.value), 'to-chuc')?.targets).toEqual([
      { min: 10, max: null, unit: 'tổ', raw: 'ít nhất 10 tổ' },
      { min: 12, max: 12, unit: 'vườn rau', raw: '12 vườn rau' },
    ]);
    expect(setTargetsFromText(file.plan, 'to-chuc', 'thật nhiều')).toMatchObject({
      code: 'target-unread',
      params: { text: 'thật nhiều' },
    });
  });

  it('are refused when somebody has changed them meanwhile', () => {
    const mine = setTaskField(file.plan, 'to-truyen-thong', 'weight', 5);
    const theirs = applied(file, setTaskField(file.plan, 'to-truyen-thong', 'weight', 3));
    expect(applyChange(theirs, mine)).toMatchObject({
      code: 'task-changed',
      params: { item: 'to-truyen-thong', field: 'weight' },
    });
  });
});

describe('bodies of a plan', () => {
  it('cannot be taken out while a role names them', () => {
    const remove = (agency: string): PlanChange => ({ type: 'agency/remove', part: 'tasks', agency });
    expect(applyChange(file, remove('mttq'))).toMatchObject({ code: 'agency-in-use' });
    expect(applied(file, remove('snv')).plan.agencies.map(({ id }) => id)).toEqual(['mttq', 'sdttg']);
    expect(applyChange(file, remove('x'))).toMatchObject({ code: 'agency-gone' });
  });

  it('are edited as they were seen', () => {
    const [before] = file.plan.agencies;
    if (!before) throw new Error('the fixture lists bodies');
    const edit: PlanChange = {
      type: 'agency/edit',
      part: 'tasks',
      before,
      after: { ...before, shortName: 'MTTQ' },
    };
    const after = applied(file, edit);
    expect(agencyNamed(after.plan, 'mttq')?.id).toBe('mttq');
    expect(applyChange(after, edit)).toMatchObject({ code: 'agency-changed' });
  });
});
