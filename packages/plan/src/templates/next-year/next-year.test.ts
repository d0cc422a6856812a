import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agency } from '../../model/agency.js';
import type { Item } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import { parsePlanFile } from '../../model/parse.js';
import { assignedPlanFile } from '../../testing/assigned-plan.js';
import { item, planFile } from '../../testing/builders.js';
import { movedText } from './moved-text.js';
import { planForNextYear, type PlanForNextYear } from './plan-for-next-year.js';

const move = { from: 2026, to: 2026, by: 1 };

function nextOf(parts: Partial<Plan>): PlanForNextYear {
  const next = planForNextYear(planFile({ period: { from: '2026-01-01', to: '2026-12-31' }, ...parts }));
  if (!next.ok) throw new Error(next.code);
  return next.value;
}

describe('years in texts', () => {
  it.each([
    ['Trong năm 2026, tổ chức 04 hội nghị', 'Trong năm 2027, tổ chức 04 hội nghị'],
    ['CÔNG TÁC DÂN TỘC NĂM 2026', 'CÔNG TÁC DÂN TỘC NĂM 2027'],
    ['trước ngày 15/10/2026; quý III/2026', 'trước ngày 15/10/2027; quý III/2027'],
    ['trước ngày 15 tháng 10 năm 2026', 'trước ngày 15 tháng 10 năm 2027'],
    ['ngày 15.10.2026 và tháng 11-2026', 'ngày 15.10.2027 và tháng 11-2027'],
  ])('of the period are moved: %s', (before, after) => {
    expect(movedText(before, move).text).toBe(after);
  });

  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh',
    'theo Nghị định số 33/2026/NĐ-CP ngày 10 tháng 02 năm 2026 của Chính phủ',
    'theo Kế hoạch phối hợp ngày 05/01/2026 của Ban Thường trực',
    'theo Luật Mặt trận Tổ quốc Việt Nam năm 2026',
    'Nghị quyết Đại hội nhiệm kỳ 2026 - 2031',
    'hưởng ứng chủ đề “Chuyển đổi số năm 2026”',
    'Chương trình mục tiêu quốc gia giai đoạn 2026 - 2030',
    'hỗ trợ 2026 hộ nghèo, 2.026 học sinh',
    'sau khi tổng kết năm 2025',
  ])('of others stay: %s', (text) => {
    expect(movedText(text, move).text).toBe(text);
  });

  it('stay within a stage that goes on, and move with one that is the plan’s own', () => {
    const stage = { from: 2026, to: 2030, by: 5 };
    expect(movedText('giai đoạn 2026 - 2030, sơ kết năm 2028', stage).text).toBe(
      'giai đoạn 2031 - 2035, sơ kết năm 2033',
    );
  });

  it('leave all else as it stands, so that marks still lie on their words', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(' năm 2026 ', '15/10/2026', '2026', ' của ', 'Kế hoạch số 1/KH-UBND'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const moved = movedText(text, move).text;
        expect(moved.replaceAll('2027', '2026')).toBe(text.replaceAll('2027', '2026'));
        expect(moved).toHaveLength(text.length);
      }),
    );
  });
});

describe('what a person must look at', () => {
  const codes = (text: string): string[] =>
    movedText(text, move).notes.map(({ code, params }) => [code, ...Object.values(params)].join(' '));

  it.each([
    [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh',
      'cites-moved-year 12/KH-UBND',
    ],
    ['so với năm 2025', 'other-year 2025'],
    ['giai đoạn 2026 - 2030', 'other-year 2026 - 2030'],
    ['hỗ trợ 2026 hộ nghèo', 'year-unsure 2026'],
    ['trước ngày 16/10/2026', 'on-weekend 2027-10-16'],
    ['thứ Sáu, ngày 15/10/2026', 'weekday-named thứ Sáu'],
    ['Tết Nguyên đán, trước ngày 10/02/2026', 'lunar-feast Tết Nguyên đán'],
    ['kỷ niệm 96 năm Ngày truyền thống', 'counted-year kỷ niệm 96 năm'],
  ])('is told of “%s”', (text, note) => {
    expect(codes(text)).toEqual([note]);
  });

  it('is a day that the next year does not have, which stays in the text', () => {
    const leap = { from: 2028, to: 2028, by: 1 };
    const { text, notes } = movedText('trước ngày 29/02/2028', leap);
    expect(text).toBe('trước ngày 29/02/2028');
    expect(notes).toEqual([{ code: 'day-missing', params: { words: 'ngày 29/02/2028' } }]);
  });

  it('is nothing where nothing is moved', () => {
    expect(codes('Xây dựng ít nhất 10 tổ truyền thông')).toEqual([]);
  });
});

describe('the plan of the next year', () => {
  const before = assignedPlanFile();
  const result = planForNextYear(before);
  if (!result.ok) throw new Error(result.code);
  const { file, notes } = result.value;

  it('has a new id and keeps those of its items, so that both can be compared', () => {
    expect(file.plan.id).not.toBe(before.plan.id);
    expect(file.plan.items.map(({ id }) => id)).toEqual(before.plan.items.map(({ id }) => id));
    expect(parsePlanFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('moves subject, period, texts and times together', () => {
    expect(file.plan.subject).toMatch(/năm 2027$/u);
    expect(file.plan.period).toEqual({ from: '2027-01-01', to: '2027-12-31' });
    const meeting = file.plan.items.find(({ id }) => id === 'hoi-nghi');
    expect(meeting?.task?.times).toEqual([{ kind: 'day', raw: 'trước ngày 30/6/2027', date: '2027-06-30' }]);
    expect(meeting?.task?.assignments).toEqual(
      before.plan.items.find(({ id }) => id === 'hoi-nghi')?.task?.assignments,
    );
    expect(notes.every(({ item: id }) => id === null || file.plan.items.some((each) => each.id === id))).toBe(
      true,
    );
  });

  it('starts without progress, review and agreement, and leaves the old one as it was', () => {
    expect(file.entries).toEqual([]);
    expect(file.review).toEqual({ comments: [], suggestions: [], waivers: [] });
    expect(before).toEqual(assignedPlanFile());
  });

  it('has a blank number and day, and no trace of signing', () => {
    const { file: next } = nextOf({
      number: { value: 32, symbol: 'KHPH-MTTQ-BDT', raw: '32/KHPH-MTTQ-BDT' },
      otherNumbers: ['06A/KH-BDT'],
      date: '2026-03-02',
      rawDate: 'ngày 02 tháng 3 năm 2026',
      draft: 2,
      signatories: [{ position: 'GIÁM ĐỐC', name: 'Kha Thị Phương', note: '(Đã ký)' }],
    });
    expect(next.plan.number).toEqual({ symbol: 'KHPH-MTTQ-BDT', raw: '/KHPH-MTTQ-BDT' });
    expect(next.plan.otherNumbers).toEqual(['/KH-BDT']);
    expect(next.plan).not.toHaveProperty('date');
    expect(next.plan).not.toHaveProperty('draft');
    expect(next.plan.signatories).toEqual([{ position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' }]);
  });

  it('keeps the end of February, and days that lie out of the period', () => {
    const task = (times: NonNullable<Item['task']>['times']): Item => ({
      ...item('a', 2, '1.'),
      task: { assignments: [], targets: [], times },
    });
    const { file: next } = nextOf({
      period: { from: '2027-01-01', to: '2027-12-31' },
      items: [
        task([
          { kind: 'period', raw: 'trong tháng 02/2027', from: '2027-02-01', to: '2027-02-28' },
          { kind: 'day', raw: 'trước ngày 15/01/2028', date: '2028-01-15' },
        ]),
      ],
    });
    expect(next.plan.items[0]?.task?.times).toEqual([
      { kind: 'period', raw: 'trong tháng 02/2028', from: '2028-02-01', to: '2028-02-29' },
      { kind: 'day', raw: 'trước ngày 15/01/2028', date: '2028-01-15' },
    ]);
  });

  it('takes its year from the subject where no period is noted, and is refused without any', () => {
    const named = planForNextYear(planFile({ subject: 'Chương trình giai đoạn 2021 - 2025' }));
    expect(named.ok && named.value.file.plan.period).toEqual({ from: '2026-01-01', to: '2030-12-31' });
    expect(planForNextYear(planFile({ subject: 'Công tác dân tộc' }))).toMatchObject({ code: 'no-period' });
  });

  it('tells of bodies that have ended', () => {
    const agency: Agency = {
      id: 'bdt',
      name: 'Ban Dân tộc',
      aliases: [],
      kind: 'body',
      validTo: '2025-03-01',
    };
    expect(nextOf({ agencies: [agency] }).notes).toEqual([
      { code: 'agency-ended', item: null, params: { agency: 'Ban Dân tộc' } },
    ]);
  });
});
