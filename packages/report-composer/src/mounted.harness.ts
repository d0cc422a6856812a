import type { PlanFile, ReportEntry } from '@phoihop/plan';
import { entry, progressPlanFile } from '@phoihop/plan/testing';
import { mountWidget } from '@phoihop/testing';
import type { ReportEvent } from './report-composer.events.js';
import { ReportComposerHarness, widgetCase } from './report-composer.harness.js';

export const six = entry('a', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 6, unit: 'tổ' }] });
export const two = entry('b', { item: 'to-truyen-thong', agency: 'xa', figures: [{ value: 2, unit: 'tổ' }] });
export const held = entry('c', {
  item: 'hoi-nghi',
  agency: 'mttq',
  status: 'done',
  figures: [
    { value: 4, unit: 'hội nghị' },
    { value: 612, unit: 'lượt người' },
  ],
  by: { id: 'u', name: 'Lò Thị Hạnh' },
});
export const nil = entry('d', { item: 'giam-sat-du-an', status: 'nil' });

export const half = { period: '2026-H1', today: '2026-07-02' };

/** A plan with four tasks and these entries. */
export function planWith(...entries: ReportEntry[]): PlanFile {
  return progressPlanFile(entries);
}

interface Options {
  plan?: PlanFile;
  report?: PlanFile;
  agency?: string;
  period?: string;
}

/** A composer with a plan of its own, as seen on 2 July 2026. */
export async function mounted({ plan = planWith(six, held, nil), report, ...rest }: Options = {}) {
  const page = new ReportComposerHarness((await mountWidget(widgetCase)).element);
  const { composer } = page;
  composer.today = half.today;
  composer.period = rest.period ?? half.period;
  composer.agency = rest.agency ?? '';
  composer.plan = plan;
  if (report) composer.report = report;
  const events: ReportEvent[] = [];
  composer.addEventListener('ph-report', (event) => events.push(event));
  await page.settled();
  await page.looked();
  return { page, composer, events };
}

/** The same once the report was composed. */
export async function composed(options: Options = {}) {
  const all = await mounted(options);
  await all.page.compose();
  return all;
}
