import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../../commands/apply.js';
import type { PlanChange } from '../../commands/plan-change.js';
import type { PlanFile } from '../../model/plan-file.js';
import { entry, progressPlanFile } from '../../testing/progress/progress-plan.js';
import { composeReport, composeReportInSlices, piecesOf, recompose, recomposeInSlices } from '../index.js';
import { removeLine, removePiece, replaceBody, restoreSentence, textWithPiece } from './index.js';

const options = { period: '2026-H1', today: '2026-06-15' };
const plan = progressPlanFile([
  entry('a', {
    item: 'hoi-nghi',
    agency: 'mttq',
    status: 'done',
    figures: [
      { value: 4, unit: 'hội nghị' },
      { value: 612, unit: 'lượt người' },
    ],
  }),
]);
const report = composeReport(plan, options);

/** Applies a change, and shows that going back gives the same report. */
function applied(file: PlanFile, change: PlanChange | null): PlanFile {
  if (!change) throw new Error('nothing would change');
  const result = applyChange(file, change);
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  const back = applyChange(result.value, invertChange(file, change));
  expect(back).toEqual({ ok: true, value: file });
  return result.value;
}

function lineOf({ plan: { items } }: PlanFile, source: string) {
  const line = items.find(({ generated }) => generated?.[0]?.source === source);
  if (!line) throw new Error(`no line of ${source}`);
  return line;
}

describe('a line of a report', () => {
  const line = lineOf(report, 'hoi-nghi');
  const { pieces } = piecesOf(line);

  it('reads otherwise once a sentence does', () => {
    expect(textWithPiece(pieces, 1, 'Có 612 lượt người dự.')).toMatch(/kế hoạch\. Có 612 lượt người dự\.$/u);
  });

  it('loses a sentence, and gets it back as it was made', () => {
    const without = applied(report, removePiece(report, line.id, pieces, 1));
    expect(lineOf(without, 'hoi-nghi').text).toBe(line.generated?.[0]?.text);
    const [, figures] = line.generated ?? [];
    if (!figures) throw new Error('two sentences were made');
    expect(lineOf(applied(without, restoreSentence(without, line.id, figures)), 'hoi-nghi')).toEqual(line);
  });

  it('goes with its last sentence, and the lines behind it are numbered anew', () => {
    const [only] = recompose(report, progressPlanFile(), options).change ? pieces : [];
    expect(only).toBeDefined();
    const first = applied(report, removePiece(report, line.id, pieces, 1));
    const rest = piecesOf(lineOf(first, 'hoi-nghi')).pieces;
    const gone = applied(first, removePiece(first, line.id, rest, 0));
    expect(gone.plan.items.some(({ id }) => id === line.id)).toBe(false);
    expect(lineOf(gone, 'to-truyen-thong').label).toBe('1.1.');
  });

  it('is taken out with what stands below it', () => {
    const heading = report.plan.items.find(({ text }) => text === 'Công tác tuyên truyền, vận động');
    const gone = applied(report, removeLine(report, heading?.id ?? ''));
    expect(gone.plan.items.length).toBe(report.plan.items.length - 3);
  });
});

describe('a report that is made anew', () => {
  it('has the body that one that is made now has, in one change, and keeps what was filled in beside it', () => {
    const numbered = { ...report, plan: { ...report.plan, number: { raw: '12/BC-MTTQ' } } };
    const fresh = composeReport(plan, { ...options, today: '2026-07-02' });
    const next = applied(numbered, replaceBody(numbered, fresh));
    expect(next.plan.items).toEqual(fresh.plan.items);
    expect(next.plan.reportOn?.day).toBe('2026-07-02');
    expect(next.plan.number?.raw).toBe('12/BC-MTTQ');
  });

  it('in slices is the same, tells how far it has come, and ends when it is asked to', async () => {
    const shares: number[] = [];
    const slices = { progress: (share: number) => shares.push(share) };
    const made = await composeReportInSlices(plan, options, slices);
    const words = (file: PlanFile | null): string[] => file?.plan.items.map(({ text }) => text) ?? [];
    expect(words(made)).toEqual(words(report));
    const again = await recomposeInSlices(report, plan, options);
    expect(again).toEqual(recompose(report, plan, options));
    for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
  });
});
