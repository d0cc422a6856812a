import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../../commands/apply.js';
import type { PlanChange } from '../../commands/plan-change.js';
import type { PlanFile, ReportEntry } from '../../model/plan-file.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import {
  composeReport,
  editedSentences,
  keepSentence,
  recompose,
  takeFigures,
  takeSentence,
  type FlaggedSentence,
} from '../index.js';

const options = { period: '2026-H1', today: '2026-06-15' };
const six = entry('a', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 6, unit: 'tổ' }] });
const two = entry('b', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 2, unit: 'tổ' }] });
const before = progressPlanFile([six]);
const after = progressPlanFile([six, two]);
const report = composeReport(before, options);

function applied(file: PlanFile, change: PlanChange | null): PlanFile {
  if (!change) return file;
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value;
}

function resultOf({ plan }: PlanFile, source: string) {
  const found = plan.items.find(({ generated = [] }) =>
    generated.some((each) => each.source === source && each.template.startsWith('result/')),
  );
  if (!found) throw new Error(`no result of ${source}`);
  return found;
}

/** The report with other words for a line. */
function edited(file: PlanFile, source: string, words: (text: string) => string): PlanFile {
  const item = resultOf(file, source);
  return applied(file, {
    type: 'item/text',
    part: 'text',
    item: item.id,
    before: item.text,
    after: words(item.text),
  });
}

function flagOf(file: PlanFile, source: PlanFile): FlaggedSentence {
  const [flag, ...more] = recompose(file, source, options).flagged;
  if (!flag || more.length > 0) throw new Error('one sentence is flagged');
  return flag;
}

describe('when entries change', () => {
  it('nothing happens as long as they do not', () => {
    expect(recompose(report, before, options)).toEqual({
      change: null,
      followed: 0,
      flagged: [],
      missing: [],
    });
  });

  it('sentences that are as they were made follow, in one step back', () => {
    const { change, followed, flagged } = recompose(report, after, options);
    expect(followed).toBeGreaterThan(0);
    expect(flagged).toEqual([]);
    const next = applied(report, change);
    expect(resultOf(next, 'to-truyen-thong').text).toBe(
      'Ủy ban nhân dân các xã, phường đang chủ trì xây dựng ít nhất 10 tổ truyền thông cộng đồng; đến nay đã thực hiện 08/10 tổ (đạt 80% kế hoạch).',
    );
    expect(resultOf(next, 'to-truyen-thong').generated?.[0]?.entries).toEqual(['a', 'b']);
    expect(change && applied(next, invertChange(report, change))).toEqual(report);
    expect(recompose(next, after, options).change).toBeNull();
  });

  it('a sentence that a person has edited is flagged, and left as it is', () => {
    const mine = edited(report, 'to-truyen-thong', (text) =>
      text.replace('(đạt 60% kế hoạch)', '(đạt 60%), được Nhân dân đồng tình'),
    );
    const { change, flagged } = recompose(mine, after, options);
    expect(resultOf(applied(mine, change), 'to-truyen-thong').text).toBe(
      resultOf(mine, 'to-truyen-thong').text,
    );
    expect(flagged).toMatchObject([{ before: { entries: ['a'] }, after: { entries: ['a', 'b'] } }]);
    expect(editedSentences(mine)).toMatchObject([{ sentence: { source: 'to-truyen-thong' } }]);
  });

  it('is flagged only where something else would be said', () => {
    const mine = edited(report, 'to-truyen-thong', () => 'Các xã đang làm.');
    const noted = progressPlanFile([{ ...six, evidence: ['https://song-lam.example/anh'] }]);
    expect(recompose(mine, noted, options).flagged).toEqual([]);
  });

  it('what a person has written besides stays', () => {
    const mine = edited(report, 'to-truyen-thong', (text) => `Nhìn chung: ${text} Được Nhân dân đồng tình.`);
    const { change, flagged } = recompose(mine, after, options);
    expect(flagged).toEqual([]);
    expect(resultOf(applied(mine, change), 'to-truyen-thong').text).toMatch(
      /^Nhìn chung: Ủy ban .+ 08\/10 tổ \(đạt 80% kế hoạch\)\. Được Nhân dân đồng tình\.$/u,
    );
  });

  it('further sentences come behind, and go where nothing is left to say', () => {
    const people = { ...six, figures: [...(six.figures ?? []), { value: 40, unit: 'người' }] };
    const more = applied(report, recompose(report, progressPlanFile([people]), options).change);
    expect(resultOf(more, 'to-truyen-thong').text).toMatch(
      /\(đạt 60% kế hoạch\)\. Kết quả trong kỳ: 40 người\.$/u,
    );
    const back = applied(more, recompose(more, before, options).change);
    expect(resultOf(back, 'to-truyen-thong')).toEqual(resultOf(report, 'to-truyen-thong'));
  });
});

describe('a flagged sentence', () => {
  const mine = edited(report, 'to-truyen-thong', (text) =>
    text
      .replace('Ủy ban nhân dân các xã, phường', 'Các xã, phường')
      .replace(' kế hoạch)', ' kế hoạch), được Nhân dân đồng tình'),
  );
  const flag = flagOf(mine, after);

  it('can take over the figures alone', () => {
    const taken = applied(mine, takeFigures(mine, flag));
    expect(resultOf(taken, 'to-truyen-thong').text).toBe(
      'Các xã, phường đang chủ trì xây dựng ít nhất 10 tổ truyền thông cộng đồng; đến nay đã thực hiện 08/10 tổ (đạt 80% kế hoạch), được Nhân dân đồng tình.',
    );
    expect(recompose(taken, after, options).flagged).toEqual([]);
  });

  it('can be made anew', () => {
    const taken = applied(mine, takeSentence(mine, flag));
    const fresh = applied(report, recompose(report, after, options).change);
    expect(resultOf(taken, 'to-truyen-thong')).toMatchObject({
      text: resultOf(fresh, 'to-truyen-thong').text,
      generated: resultOf(fresh, 'to-truyen-thong').generated,
    });
  });

  it('can be kept, and is not asked about again until figures change once more', () => {
    const kept = applied(mine, keepSentence(mine, flag));
    expect(resultOf(kept, 'to-truyen-thong').text).toBe(resultOf(mine, 'to-truyen-thong').text);
    expect(recompose(kept, after, options).flagged).toEqual([]);
    expect(editedSentences(kept)).toHaveLength(1);
    const three = entry('c', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 1, unit: 'tổ' }] });
    expect(recompose(kept, progressPlanFile([six, two, three]), options).flagged).toHaveLength(1);
  });

  it('has no figures to take where the person has changed the very words', () => {
    const other = edited(report, 'to-truyen-thong', (text) => text.replace('06/10', '07/10'));
    const theirs = flagOf(other, after);
    expect(theirs.merged).toBeNull();
    expect(takeFigures(other, theirs)).toBeNull();
  });
});

describe('lines whose reason comes or goes', () => {
  const late = { ...options, today: '2026-07-02' };

  it('are taken out while they are as they were made', () => {
    const made = composeReport(before, late);
    const done = progressPlanFile([six, entry('d', { item: 'hoi-nghi', status: 'done' })]);
    const texts = (file: PlanFile): string => file.plan.items.map(({ text }) => text).join('\n');
    expect(texts(made)).toMatch(/Việc tổ chức 04 hội nghị .+ chưa hoàn thành đúng thời hạn/u);
    const next = applied(made, recompose(made, done, late).change);
    expect(texts(next)).not.toMatch(/Việc tổ chức 04 hội nghị .+ chưa hoàn thành đúng thời hạn/u);
  });

  it('are offered, not put in: a person may have taken them out', () => {
    const done = progressPlanFile([six, entry('d', { item: 'hoi-nghi', status: 'done' })]);
    const made = composeReport(done, late);
    const { missing } = recompose(made, before, late);
    const [line] = missing.filter(({ generated }) => generated[0]?.template === 'limitation/late');
    expect(line?.generated[0]?.source).toBe('hoi-nghi');
    const next = applied(made, line?.change ?? null);
    const place = next.plan.items.findIndex(
      ({ generated }) => generated?.[0]?.template === 'limitation/late',
    );
    expect(next.plan.items[place - 1]?.text).toBe('Tồn tại, hạn chế');
  });
});

const arbitraryEntries = fc.array(
  fc.record({
    item: fc.constantFrom('hoi-nghi', 'to-truyen-thong', 'bao-cao', 'giam-sat-du-an'),
    status: fc.constantFrom<ReportEntry['status']>(
      'not-started',
      'in-progress',
      'done',
      'nil',
      'issued',
      'cancelled',
    ),
    agency: fc.constantFrom('mttq', 'sdttg', 'ta-lun', 'na-ha'),
    value: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom('hội nghị', 'tổ', 'người'),
    note: fc.constantFrom('', 'Do kinh phí cấp muộn', 'được Nhân dân đồng tình'),
    period: fc.constantFrom('2026-Q1', '2026-Q2', '2026-H1'),
  }),
  { maxLength: 7 },
);

describe('a report that nobody has edited', () => {
  it('brought up to date says what one that is made now says', () => {
    const made = (drafts: { value: number; unit: string; item: string }[]): PlanFile =>
      progressPlanFile(
        drafts.map(({ value, unit, ...rest }, index) =>
          entry(`e${String(index)}`, { ...rest, figures: [{ value, unit }] }),
        ),
      );
    const sentences = ({ plan }: PlanFile): string[] =>
      plan.items.flatMap(({ generated = [] }) => generated.map(({ text }) => text)).sort();
    fc.assert(
      fc.property(arbitraryEntries, arbitraryEntries, (first, second) => {
        const start = composeReport(made(first), options);
        const source = made(second);
        const { change, missing, flagged } = recompose(start, source, options);
        expect(flagged).toEqual([]);
        const next = missing.reduce((file, line) => applied(file, line.change), applied(start, change));
        const now = composeReport(source, options);
        expect(sentences(next)).toEqual(sentences(now));
        const lines = ({ plan }: PlanFile): string[] =>
          plan.items.flatMap(({ text, generated }) => (generated ? [text] : [])).sort();
        expect(lines(next)).toEqual(lines(now));
      }),
      { numRuns: 150 },
    );
  });
});
