import { createPlanFile, type Plan, type PlanFile, type ReportEntry } from '@phoihop/plan';
import { progressOutline } from '@phoihop/plan/progress';
import { readPlan } from '@phoihop/plan/read';
import { entry, printedText } from '@phoihop/plan/testing';
import { clearStages, mountWidget } from '@phoihop/testing';
import { readFile } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ReportComposerHarness, widgetCase } from './report-composer.harness.js';

const SAMPLE = '../../../../shared/samples/plan-an-giang-2021-2025.txt';

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

/** 60 entries for 2023, in turn over all tasks. */
function noted({ plan }: PlanFile): ReportEntry[] {
  const tasks = Array.from(progressOutline(plan).tasks.keys());
  return Array.from({ length: 60 }, (_, index) => {
    const status = statuses[(index * 3) % statuses.length] ?? 'done';
    const figures = [{ value: (index % 7) + 1, unit: ['lớp', 'hội nghị', 'người'][index % 3] ?? '' }];
    return entry(`e${String(index)}`, {
      item: tasks[(index * 11) % tasks.length] ?? '',
      period: index % 3 === 0 ? '2023-Q2' : '2023-H1',
      status,
      ...(index % 2 === 0 && status !== 'nil' ? { figures } : {}),
      ...(index % 5 === 0 ? { note: `Đợt ${String(index)} có sự tham gia của các chi hội` } : {}),
      at: `2023-06-${String((index % 12) + 1).padStart(2, '0')}T02:00:00Z`,
    });
  });
}

function printed({ items }: Pick<Plan, 'items'>): string[] {
  return items.map(({ level, label, text }) => `${String(level)} ${label ?? '–'} ${text}`);
}

async function sample(): Promise<PlanFile | null> {
  const text = await readFile({ path: SAMPLE }).catch(() => undefined);
  if (text === undefined) return null;
  const plain = createPlanFile(readPlan(text).plan);
  return { ...plain, entries: noted(plain) };
}

describe('a five-year plan that was read, with 60 entries for 2023', () => {
  afterEach(clearStages);

  it('becomes a six-month report that holds every item, says what is nil, and is read back as it is', async function () {
    const file = await sample();
    if (!file) {
      // The sample lies beside the repository where it is developed, and nowhere else.
      this.skip();
      return;
    }
    const page = new ReportComposerHarness((await mountWidget(widgetCase)).element);
    page.composer.today = '2023-06-20';
    page.composer.period = '2023-H1';
    page.composer.agency = '';
    page.composer.plan = file;
    await page.settled();
    await page.compose();

    const tasks = Array.from(progressOutline(file.plan).tasks.keys());
    const results = page.report.plan.items.flatMap(({ generated = [] }) =>
      generated.filter(({ template }) => template.startsWith('result/')),
    );
    expect(new Set(results.map(({ source }) => source))).to.deep.equal(new Set(tasks));
    const nil = results.filter(({ template }) => template === 'result/nil');
    expect(nil.length).to.be.greaterThan(0);
    for (const { text } of nil) expect(page.lines.join('\n')).to.include(text);
    expect(page.sum).to.include(`${String(nil.length)} mục không phát sinh`);
    const known = new Set(file.entries.map(({ id }) => id));
    const items = new Set([file.plan.id, ...file.plan.items.map(({ id }) => id)]);
    for (const { text, generated } of page.report.plan.items) {
      // What nobody has made from data is a heading or a blank.
      if (!generated) expect(text).to.match(/^[^.]*$|……/u);
      for (const { source, entries } of generated ?? []) {
        expect(items.has(source)).to.equal(true);
        for (const each of entries) expect(known.has(each)).to.equal(true);
      }
    }
    expect(printed(readPlan(printedText(page.report.plan)).plan)).to.deep.equal(printed(page.report.plan));

    // By hand: other words, more words, a sentence less, a line more.
    const [first, second, third] = results.map(({ text }) => text.slice(0, 60));
    await page.rewrite(first ?? '', (text) => text.replace(/\.$/u, ', được hội viên hưởng ứng.'));
    await page.rewrite(second ?? '', (text) => `${text} Các cấp hội đã chủ động phối hợp.`);
    await page.lookAt(third ?? '');
    await page.click(third ?? '');
    await page.press(page.texts.addLine);
    page.field?.type('Đã tổ chức thăm hỏi 20 gia đình.');
    await page.press(page.texts.done);
    expect(printed(readPlan(printedText(page.report.plan)).plan)).to.deep.equal(printed(page.report.plan));
    expect(page.lines.join('\n')).to.include('được hội viên hưởng ứng.');
  });
});
