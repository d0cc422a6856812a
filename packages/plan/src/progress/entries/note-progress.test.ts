import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../../commands/apply.js';
import type { PlanChange } from '../../commands/plan-change.js';
import { planModel } from '../../commands/plan-model.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import type { Result } from '../../result.js';
import { DocumentStore } from '../../store/document-store.js';
import { assignedPlanFile } from '../../testing/assigned-plan.js';
import {
  correctProgress,
  entryNotes,
  inUnit,
  noteProgress,
  orphanEntries,
  unitKey,
  withdrawProgress,
  type Noted,
} from './index.js';

const file = assignedPlanFile();
const stamp = { id: 'new', at: '2026-06-12T02:00:00Z', by: { id: 'u2', name: 'Vi Văn Thắng' } };
const noted: Noted = { item: 'hoi-nghi', period: '2026-H1', status: 'in-progress' };

function applied(before: PlanFile, change: Result<PlanChange> | PlanChange): PlanFile {
  const made = 'ok' in change ? change : { ok: true as const, value: change };
  const result = made.ok ? applyChange(before, made.value) : made;
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value;
}

describe('progress', () => {
  it('is noted with who noted it and when, and taken back', () => {
    const change = noteProgress(file, { ...noted, figures: [{ value: 2, unit: 'hội nghị' }] }, stamp);
    const after = applied(file, change);
    expect(after.entries.at(-1)).toEqual({
      ...noted,
      figures: [{ value: 2, unit: 'hội nghị' }],
      ...stamp,
    });
    expect(applied(after, withdrawProgress('new'))).toEqual(file);
    expect(change.ok && applied(after, invertChange(file, change.value))).toEqual(file);
  });

  it('is put right by another person, and says so', () => {
    const after = applied(file, correctProgress(file, 'e1', { ...noted, status: 'done' }, stamp));
    const [first] = file.entries;
    expect(after.entries[0]).toEqual({
      ...noted,
      id: 'e1',
      status: 'done',
      by: first?.by,
      at: first?.at,
      corrected: { by: stamp.by, at: stamp.at },
    });
    expect(correctProgress(file, 'gone', noted, stamp)).toMatchObject({ code: 'entry-gone' });
  });

  it.each([
    [{ percent: 140 }, 'percent-out-of-range', { percent: 140 }],
    [{ percent: -1 }, 'percent-out-of-range', { percent: -1 }],
    [{ percent: Number.NaN }, 'percent-out-of-range', { percent: Number.NaN }],
    [{ period: '2026-H3' }, 'no-such-period', { period: '2026-H3' }],
    [{ period: '2026-13' }, 'no-such-period', { period: '2026-13' }],
    [{ period: '2062' }, 'period-outside-plan', { period: '2062', from: '2026-01-01', to: '2026-12-31' }],
    [{ figures: [{ value: -2, unit: 'lớp' }] }, 'figure-out-of-range', { value: -2, unit: 'lớp' }],
    [{ figures: [{ value: 2, unit: ' ' }] }, 'figure-without-unit', { value: 2 }],
    [
      { status: 'nil', figures: [{ value: 2, unit: 'đơn thư' }] },
      'figure-against-status',
      { status: 'nil', value: 2, unit: 'đơn thư' },
    ],
    [
      { status: 'not-started', figures: [{ value: 2, unit: 'lớp' }] },
      'figure-against-status',
      { status: 'not-started', value: 2, unit: 'lớp' },
    ],
    [{ agency: 'x' }, 'agency-gone', { agency: 'x' }],
  ] as const)('%o is refused clearly, by the gesture and by the change', (wrong, code, params) => {
    const entry = { ...noted, ...wrong } as Noted;
    expect(noteProgress(file, entry, stamp)).toEqual({ ok: false, code, params });
    const change: PlanChange = { type: 'entry/insert', part: 'progress', entry: { ...entry, ...stamp } };
    expect(applyChange(file, change)).toEqual({ ok: false, code, params });
  });

  it('may be noted for a year behind the plan, in which it is summed up', () => {
    expect(noteProgress(file, { ...noted, period: '2027-Q1', status: 'done' }, stamp).ok).toBe(true);
    const undated = { ...file, plan: { ...file.plan, period: undefined } };
    expect(noteProgress(undated, { ...noted, period: '2031' }, stamp).ok).toBe(true);
  });

  it('knows an explicit nil, also with a figure of none', () => {
    const nil: Noted = { ...noted, status: 'nil', figures: [{ value: 0, unit: 'đơn thư' }] };
    expect(noteProgress(file, nil, stamp).ok).toBe(true);
  });

  it('of an item that was deleted is kept as an orphan and listed', () => {
    const without = applied(file, { type: 'item/remove', part: 'text', items: ['hoi-nghi'] });
    const after = applied(without, noteProgress(without, noted, stamp));
    expect(orphanEntries(after).map(({ id }) => id)).toEqual(['e1', 'e2', 'new']);
    expect(entryNotes(without, noted)).toEqual([{ code: 'item-gone', params: { item: 'hoi-nghi' } }]);
  });

  it('in a unit beside the targets is kept, and the person is told', () => {
    const figures = [
      { value: 2, unit: 'Hội nghị' },
      { value: 612, unit: 'lượt người' },
    ];
    expect(noteProgress(file, { ...noted, figures }, stamp).ok).toBe(true);
    expect(entryNotes(file, { ...noted, figures })).toEqual([
      { code: 'unit-beside-targets', params: { unit: 'lượt người', wanted: 'hội nghị' } },
    ]);
    expect(entryNotes(file, { ...noted, item: 'to-truyen-thong', figures })).toEqual([]);
  });
});

describe('units', () => {
  it('are one however they are spelt, and money is converted', () => {
    expect(unitKey('Hội nghị')).toBe(unitKey('hội  nghị'));
    expect(unitKey('CLB')).toBe(unitKey('câu lạc bộ'));
    expect(inUnit(1.5, 'tỷ đồng', 'triệu đồng')).toBe(1500);
    expect(inUnit(2, 'lớp', 'hội nghị')).toBeNull();
  });
});

describe('two people who edit one entry', () => {
  const [before] = file.entries;
  if (!before) throw new Error('the fixture has an entry');
  const edit = (after: Partial<ReportEntry>): PlanChange => ({
    type: 'entry/edit',
    part: 'progress',
    before,
    after: { ...before, ...after },
  });
  const edited = (...changes: PlanChange[]): ReportEntry | undefined =>
    changes.reduce(applied, file).entries.find(({ id }) => id === 'e1');

  it('both keep what they have changed', () => {
    const mine = edit({ percent: 25, corrected: { at: '2026-06-12T02:00:00Z' } });
    const theirs = edit({
      corrected: { at: '2026-06-11T02:00:00Z' },
      status: 'done',
      note: 'Đã tổ chức tại xã Tà Lưn và xã Khe Bùi.',
    });
    const both = edited(theirs, mine, edit({ note: 'Đã tổ chức ngày 02/3 tại xã Tà Lưn.' }));
    expect(both).toMatchObject({
      percent: 25,
      status: 'done',
      corrected: { at: '2026-06-12T02:00:00Z' },
      note: 'Đã tổ chức ngày 02/3 tại xã Tà Lưn và xã Khe Bùi.',
    });
  });

  it('are told where they have changed the same', () => {
    const theirs = applied(file, edit({ percent: 25 }));
    expect(applyChange(theirs, edit({ percent: 50 }))).toMatchObject({
      code: 'entry-changed',
      params: { entry: 'e1', field: 'percent' },
    });
    const words = applied(file, edit({ note: 'Đã tổ chức tại xã Khe Bùi.' }));
    expect(applyChange(words, edit({ note: 'Đã tổ chức tại xã Na Hạ.' }))).toMatchObject({
      code: 'text-conflict',
      params: { entry: 'e1' },
    });
    expect(applyChange(applied(file, withdrawProgress('e1')), edit({}))).toMatchObject({
      code: 'entry-gone',
    });
  });

  it('cannot together make an entry that could not be noted', () => {
    const theirs = applied(file, edit({ figures: [{ value: 2, unit: 'hội nghị' }] }));
    expect(applyChange(theirs, edit({ status: 'nil' }))).toMatchObject({ code: 'figure-against-status' });
  });
});

describe('quick typing into one field of an entry', () => {
  it('is one step back', () => {
    const store = new DocumentStore(planModel, file);
    const [first] = file.entries;
    let before = first;
    for (const [index, note] of ['Đ', 'Đã', 'Đã gửi'].entries()) {
      if (!before) break;
      const after = { ...before, note, corrected: { at: `2026-06-12T02:00:0${String(index)}Z` } };
      store.dispatch({
        ...stamp,
        id: `c${String(index)}`,
        type: 'entry/edit',
        part: 'progress',
        before,
        after,
      });
      before = after;
    }
    expect(store.document.entries[0]?.note).toBe('Đã gửi');
    store.undo({ ...stamp, id: 'u' });
    expect(store.document).toEqual(file);
  });
});
