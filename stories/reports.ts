import { applyChange, type PlanFile } from '@phoihop/plan';
import { composeReport } from '@phoihop/plan/report';

/** A report on the first half of 2026. */
export function reportOn(plan: PlanFile, agency?: string): PlanFile {
  return composeReport(plan, {
    period: '2026-H1',
    today: '2026-06-14',
    ...(agency === undefined ? {} : { agency }),
  });
}

/** The report with other words for what it says of a task. */
function withWords(report: PlanFile, source: string, words: (text: string) => string): PlanFile {
  const item = report.plan.items.find(({ generated = [] }) =>
    generated.some((each) => each.source === source && each.template.startsWith('result/')),
  );
  if (!item) throw new RangeError(`the report tells nothing of ${source}`);
  const change = {
    type: 'item/text',
    part: 'text',
    item: item.id,
    before: item.text,
    after: words(item.text),
  } as const;
  const result = applyChange(report, change);
  return result.ok ? result.value : report;
}

/** A report in which a person has written two things otherwise. */
export function editedReport(plan: PlanFile): PlanFile {
  const report = withWords(reportOn(plan), 'p0.2', (text) =>
    text.replace(/ kế hoạch\)/u, ' kế hoạch), được chị em đồng tình hưởng ứng'),
  );
  return withWords(report, 'p2.0', (text) => `${text} Qua giám sát đã kiến nghị 03 nội dung.`);
}

/** The plan with two more groups noted since the report was edited. */
export function flaggedPlan(plan: PlanFile): PlanFile {
  const entry = {
    id: 'them',
    item: 'p0.2',
    agency: 'phu-nu',
    period: '2026-H1',
    status: 'in-progress' as const,
    figures: [{ value: 2, unit: 'tổ' }],
    note: 'Thành lập thêm tại xã Tà Lưn và xã Khe Bùi',
    at: '2026-06-12T03:00:00.000Z',
    by: { id: 'u1', name: 'Lò Thị Hạnh' },
  };
  return { ...plan, entries: [...plan.entries, entry] };
}
