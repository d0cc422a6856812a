import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlanFile } from '../model/create.js';
import { parsePlanFile } from '../model/parse.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile, ReportEntry } from '../model/plan-file.js';
import { ProgressRollup, progressOutline } from '../progress/index.js';
import { readPlan } from '../read/read-plan.js';
import { printedText } from '../testing/progress/printed-text.js';
import { entry, progressPlanFile } from '../testing/progress/progress-plan.js';
import { composeReport } from './index.js';

const half = { period: '2026-H1', today: '2026-07-02' };

function printed({ items }: Pick<Plan, 'items'>): string[] {
  return items.map(({ level, label, text }) => `${String(level)} ${label ?? '–'} ${text}`);
}

function lineOf(report: PlanFile, source: string, template: RegExp): Item | undefined {
  return report.plan.items.find(({ generated = [] }) =>
    generated.some((each) => each.source === source && template.test(each.template)),
  );
}

const told = progressPlanFile([
  entry('a', {
    item: 'hoi-nghi',
    agency: 'mttq',
    status: 'done',
    figures: [
      { value: 4, unit: 'hội nghị' },
      { value: 612, unit: 'lượt người' },
    ],
    instruments: ['41/KH-MTTQ'],
  }),
  entry('b', { item: 'to-truyen-thong', agency: 'ta-lun', figures: [{ value: 6, unit: 'tổ' }] }),
  entry('c', {
    item: 'to-truyen-thong',
    agency: 'na-ha',
    figures: [{ value: 2, unit: 'tổ' }],
    note: 'chậm do kinh phí cấp muộn',
  }),
  entry('d', { item: 'giam-sat-du-an', status: 'nil' }),
]);

describe('a composed report', () => {
  it('has the parts that offices write, filled from what was noted', () => {
    const report = composeReport(told, half);
    expect(printed(report.plan)).toEqual([
      '1 – Thực hiện Kế hoạch phối hợp số 12/KHPH-MTTQ-SDTTG ngày 09 tháng 3 năm 2026 về công tác dân tộc năm 2026, …… báo cáo kết quả 6 tháng đầu năm 2026 như sau:',
      '1 I. KHÁI QUÁT TÌNH HÌNH',
      '2 1. Đặc điểm, tình hình',
      '3 – ……',
      '2 2. Công tác lãnh đạo, chỉ đạo',
      '3 – Đã ban hành 01 văn bản chỉ đạo, triển khai thực hiện: Kế hoạch số 41/KH-MTTQ.',
      '2 3. Kết quả chung',
      '3 – Trong 6 tháng đầu năm 2026, trên tổng số 04 nhiệm vụ có 01 nhiệm vụ đã hoàn thành (đạt 33,3% số nhiệm vụ có phát sinh), 01 nhiệm vụ đang thực hiện, 01 nhiệm vụ quá hạn và 01 nhiệm vụ không phát sinh.',
      '1 II. KẾT QUẢ THỰC HIỆN',
      '2 1. Công tác tuyên truyền, vận động',
      '3 1.1. Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh đã chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ, đạt 100% kế hoạch. Kết quả trong kỳ: 612 lượt người. Văn bản đã ban hành: Kế hoạch số 41/KH-MTTQ.',
      '3 1.2. Ủy ban nhân dân các xã, phường đang chủ trì xây dựng ít nhất 10 tổ truyền thông cộng đồng; đến nay đã thực hiện 08/10 tổ (đạt 80% kế hoạch). Trong đó: xã Tà Lưn 06 tổ; xã Na Hạ 02 tổ. Xã Na Hạ: chậm do kinh phí cấp muộn.',
      '2 2. Giám sát, nắm tình hình',
      '3 2.1. Việc tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý chưa có số liệu báo cáo trong kỳ, đã quá thời hạn (ngày 31/3/2026).',
      '3 2.2. Trong kỳ không phát sinh việc giám sát việc thực hiện Dự án 1 tại 05 xã.',
      '1 III. ĐÁNH GIÁ CHUNG',
      '2 1. Thuận lợi, ưu điểm',
      '3 – ……',
      '2 2. Tồn tại, hạn chế',
      '3 - Việc tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý chưa hoàn thành đúng thời hạn (ngày 31/3/2026).',
      '2 3. Nguyên nhân',
      '3 - Do kinh phí cấp muộn.',
      '1 IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026',
      '2 - Tập trung hoàn thành việc tổng hợp, gửi báo cáo tình hình Nhân dân định kỳ quý đã quá thời hạn (ngày 31/3/2026).',
      '2 - Tiếp tục xây dựng ít nhất 10 tổ truyền thông cộng đồng, hoàn thành chậm nhất ngày 31/12/2026.',
      '1 – Trên đây là Báo cáo kết quả thực hiện Kế hoạch phối hợp công tác dân tộc 6 tháng đầu năm 2026; phương hướng, nhiệm vụ 6 tháng cuối năm 2026 của ……./.',
    ]);
  });

  it('notes for each sentence what it was made from', () => {
    const report = composeReport(told, half);
    expect(lineOf(report, 'hoi-nghi', /^result/u)?.generated).toEqual([
      {
        template: 'result/done',
        source: 'hoi-nghi',
        entries: ['a'],
        text: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh đã chủ trì, phối hợp với Sở Dân tộc và Tôn giáo tổ chức 04 hội nghị tuyên truyền tại các xã Tà Lưn và Na Hạ, đạt 100% kế hoạch.',
      },
      { template: 'figures', source: 'hoi-nghi', entries: ['a'], text: 'Kết quả trong kỳ: 612 lượt người.' },
      {
        template: 'instruments',
        source: 'hoi-nghi',
        entries: ['a'],
        text: 'Văn bản đã ban hành: Kế hoạch số 41/KH-MTTQ.',
      },
    ]);
    expect(lineOf(report, 'tien-do-2026', /^summary/u)?.generated?.[0]?.entries).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('is a whole plan file of kind report that survives JSON', () => {
    const report = composeReport(told, half);
    expect(report.plan.kind).toBe('report');
    expect(report.plan.period).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    expect(parsePlanFile(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report });
  });

  it('of one body tells its own work, whoever it was done with', () => {
    const report = composeReport(told, { ...half, agency: 'sdttg' });
    expect(report.plan.number?.raw).toBe('/BC-SDTTG');
    expect(report.plan.signatories).toEqual([{ position: 'GIÁM ĐỐC' }]);
    expect(report.plan.items[0]?.text).toMatch(/Sở Dân tộc và Tôn giáo báo cáo kết quả/u);
    expect(lineOf(report, 'hoi-nghi', /^result/u)?.text).toMatch(
      /^Đã phối hợp với Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh tổ chức 04 hội nghị/u,
    );
    expect(lineOf(report, 'to-truyen-thong', /./u)).toBeUndefined();
    expect(() => composeReport(told, { ...half, agency: 'x' })).toThrow(RangeError);
    expect(() => composeReport(told, { ...half, period: '2026-H3' })).toThrow(RangeError);
  });

  it('tells what was done before, ranges, shares of a hundred, and figures of the period beside those so far', () => {
    const text = (
      entries: ReportEntry[],
      period: string,
      targets?: NonNullable<Item['task']>['targets'],
    ): string => {
      const file = progressPlanFile(entries);
      const items = file.plan.items.map((each) =>
        each.id === 'hoi-nghi' && each.task && targets
          ? { ...each, text: 'Tuyên truyền tại các xã.', task: { ...each.task, assignments: [], targets } }
          : each,
      );
      const report = composeReport(
        { ...file, plan: { ...file.plan, items } },
        { period, today: '2026-12-31' },
      );
      return lineOf(report, 'hoi-nghi', /^result/u)?.text ?? '';
    };
    const conferences = (id: string, value: number, parts: Partial<ReportEntry>): ReportEntry =>
      entry(id, { item: 'hoi-nghi', figures: [{ value, unit: 'hội nghị' }], ...parts });
    const first = conferences('a', 1, { period: '2026-Q1' });
    const second = conferences('b', 2, { period: '2026-Q2' });
    expect(text([first, second], '2026-Q2')).toMatch(
      /; trong kỳ thực hiện 02 hội nghị, lũy kế 03\/04 hội nghị \(đạt 75% kế hoạch\); đã quá thời hạn \(ngày 30\/6\/2026\)\.$/u,
    );
    expect(text([conferences('a', 4, { period: '2026-Q1', status: 'done' })], '2026-Q2')).toMatch(
      /tổ chức 04 hội nghị .+ \(hoàn thành trong quý I năm 2026\), đạt 100% kế hoạch\.$/u,
    );
    const range = [{ min: 1, max: 2, unit: 'hội nghị', raw: '1 - 2 hội nghị' }];
    expect(text([conferences('a', 1, { status: 'done' })], '2026-H1', range)).toBe(
      'Đã tuyên truyền tại các xã, kết quả thực hiện 01 hội nghị (đạt 100% kế hoạch 01 - 02 hội nghị).',
    );
    const part = [{ min: 90, max: null, unit: '%', raw: 'trên 90%' }];
    const reached = entry('a', { item: 'hoi-nghi', status: 'done', figures: [{ value: 92.5, unit: '%' }] });
    expect(text([reached], '2026-H1', part)).toBe('Đã tuyên truyền tại các xã, kết quả đạt 92,5%.');
  });

  it('are not told as “nội dung” where the text begins with the bodies that act together', () => {
    const file = progressPlanFile([entry('a', { item: 'hoi-nghi', status: 'done' })]);
    const items = file.plan.items.map((each) =>
      each.id === 'hoi-nghi' && each.task
        ? {
            ...each,
            text: 'Hai cơ quan cùng chủ trì thăm hỏi người có uy tín dịp tết.',
            task: { ...each.task, targets: [] },
          }
        : each,
    );
    const report = composeReport({ ...file, plan: { ...file.plan, items } }, { ...half, agency: 'sdttg' });
    expect(lineOf(report, 'hoi-nghi', /^result/u)?.text).toBe(
      'Đã phối hợp với Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh thăm hỏi người có uy tín dịp tết.',
    );
  });

  it.each(['2026-Q1', '2026-H1', '2026-M9', '2026-H2', '2026', '2026-04'])(
    'for %s is read back with the same outline, period and statuses',
    (period) => {
      const report = composeReport(told, { period, today: '2026-12-31' });
      const read = readPlan(printedText(report.plan));
      expect(printed(read.plan)).toEqual(printed(report.plan));
      expect(read.plan.kind).toBe('report');
      if (period !== '2026-04') expect(read.plan.period).toEqual(report.plan.period);
      expect(new Set(read.entries.map((each) => each.period))).toEqual(new Set([period]));
    },
  );
});

const SAMPLE = '../shared/samples/plan-an-giang-2021-2025.txt';
const statuses: readonly ReportEntry['status'][] = [
  'done',
  'in-progress',
  'not-started',
  'nil',
  'issued',
  'drafting',
  'submitted',
  'cancelled',
];

/** 60 entries for 2023: two for most tasks, figures, instruments, notes, in turn. */
function noted({ plan }: PlanFile): ReportEntry[] {
  const tasks = Array.from(progressOutline(plan).tasks.keys());
  return Array.from({ length: 60 }, (_, index) => {
    const status = statuses[(index * 5) % 8] ?? 'done';
    const figures =
      status === 'nil'
        ? []
        : [{ value: (index % 7) + 1, unit: ['lớp', 'hội nghị', 'người'][index % 3] ?? '' }];
    return entry(`e${String(index)}`, {
      item: tasks[(index * 7) % tasks.length] ?? '',
      period: index % 3 === 0 ? '2023-Q1' : '2023-H1',
      status,
      ...(index % 2 === 0 ? { figures } : {}),
      ...(index % 6 === 0 ? { instruments: [`${String(index + 10)}/KH-HLHPN`] } : {}),
      ...(index % 4 === 0 ? { note: `Đợt ${String(index)} có sự tham gia của các chi hội` } : {}),
      at: `2023-06-${String((index % 12) + 1).padStart(2, '0')}T02:00:00Z`,
    });
  });
}

describe.runIf(existsSync(SAMPLE))('a five-year plan that was read, with 60 entries', () => {
  const plain = createPlanFile(readPlan(readFileSync(SAMPLE, 'utf8')).plan);
  const file = { ...plain, entries: noted(plain) };
  const options = { period: '2023-H1', today: '2023-06-20' };
  const report = composeReport(file, options);
  const tasks = Array.from(progressOutline(file.plan).tasks.keys());

  it('is counted as a count made another way counts it', () => {
    const rollup = new ProgressRollup(file, { today: options.today });
    const whole = rollup.section(null, options.period);
    // By hand: of each task the entry whose period ends last, then noted last, then further down.
    const finished = new Map([
      ['done', 'done'],
      ['issued', 'done'],
      ['nil', 'nil'],
      ['cancelled', 'cancelled'],
      ['not-started', 'not-started'],
    ]);
    const counts: Record<string, number> = {
      done: 0,
      'in-progress': 0,
      'not-started': 0,
      late: 0,
      nil: 0,
      cancelled: 0,
    };
    let classes = 0;
    for (const task of tasks) {
      const own = file.entries.filter(({ item }) => item === task);
      const ranked = own.map(
        (each, at) => `${each.period === '2023-H1' ? '6' : '3'} ${each.at} ${String(at).padStart(3, '0')}`,
      );
      const last = own[ranked.indexOf([...ranked].sort().at(-1) ?? '')];
      const standing = last ? (finished.get(last.status) ?? 'in-progress') : 'not-started';
      counts[standing] = (counts[standing] ?? 0) + 1;
      const halfYear = own.filter(({ period, figures = [] }) => period === '2023-H1' && figures.length > 0);
      const counted = halfYear.length > 0 ? halfYear : own;
      for (const { figures = [] } of counted)
        for (const { value, unit } of figures) if (unit === 'lớp') classes += value;
    }
    expect(whole.counts).toEqual(counts);
    expect(whole.total).toBe(27);
    expect(whole.figures.find(({ unit }) => unit === 'lớp')?.value).toBe(classes);
  });

  it('makes a report that holds every item, says what is nil, and has no sentence without its source', () => {
    for (const task of tasks) {
      const line = lineOf(report, task, /^result/u);
      expect(line?.text, task).toBeDefined();
    }
    const nil = tasks.filter((task) => lineOf(report, task, /^result\/nil/u));
    expect(nil.length).toBeGreaterThan(0);
    for (const task of nil) expect(lineOf(report, task, /^result/u)?.text).toMatch(/không phát sinh/u);
    const headings = new Set(report.plan.items.filter(({ generated }) => !generated).map(({ text }) => text));
    for (const text of headings) expect(text).not.toMatch(/\.$/u);
    const known = new Set(file.entries.map(({ id }) => id));
    const items = new Set([file.plan.id, ...file.plan.items.map(({ id }) => id)]);
    for (const { text, generated = [] } of report.plan.items) {
      if (generated.length === 0) continue;
      expect(generated.map((each) => each.text).join(' ')).toBe(text);
      for (const { source, entries } of generated) {
        expect(items).toContain(source);
        for (const each of entries) expect(known).toContain(each);
      }
    }
  });

  it('is read back with the same outline', () => {
    const read = readPlan(printedText(report.plan));
    expect(printed(read.plan)).toEqual(printed(report.plan));
    expect(read.plan.period).toEqual(report.plan.period);
  });
});
