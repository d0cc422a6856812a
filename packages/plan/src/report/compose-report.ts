import { calendarDay } from '@phoihop/vietnamese/dates';
import { createPlan, createPlanFile } from '../model/create.js';
import { newId } from '../model/id.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { daysOfPeriod } from '../progress/periods/calendar.js';
import { knownPeriod } from '../progress/periods/period.js';
import { assessmentLine } from './compose/assessment.js';
import { directionsLine } from './compose/directions.js';
import { reportFacts, type ReportOptions } from './compose/facts.js';
import { reportClosing, reportHeadings, reportOpening, reportSubject } from './compose/frame.js';
import { citedPlan, reportedPlan, reportersName, reportHead } from './compose/head.js';
import { blank, heading, itemsOf, said, type ReportLine } from './compose/lines.js';
import { overviewLine } from './compose/overview.js';
import { resultLines } from './compose/results.js';

/** The lines of a report's body. */
export function reportLines(file: PlanFile, options: ReportOptions): ReportLine[] {
  const facts = reportFacts(file, options);
  const { plan } = file;
  const issuer = reportersName(plan, facts.agency);
  const framed = (template: string, text: string): ReportLine =>
    said(plan.id, [{ template, entries: [], text }], 'paragraph');
  const results = resultLines(facts);
  return [
    framed('opening', reportOpening(citedPlan(plan), issuer, options.period)),
    overviewLine(facts),
    heading(reportHeadings.results, results.length > 0 ? results : [blank()]),
    assessmentLine(facts),
    directionsLine(facts),
    framed('closing', reportClosing(reportedPlan(plan), issuer, options.period)),
  ];
}

/** Head and foot, without the body. */
function reportPlan({ plan }: PlanFile, { period, agency, today }: ReportOptions): Omit<Plan, 'items'> {
  const year = String(calendarDay(today).year);
  return createPlan({
    id: newId(),
    kind: 'report',
    ...reportHead(plan, agency ?? null),
    rawDate: `ngày … tháng … năm ${year}`,
    title: 'BÁO CÁO',
    subject: reportSubject(reportedPlan(plan), period),
    period: daysOfPeriod(knownPeriod(period)),
    agencies: plan.agencies,
  });
}

/**
 * A report on a plan, from what was noted: I. khái quát, II. kết quả by the plan's own outline, III. thuận lợi, tồn
 * tại, hạn chế, nguyên nhân, IV. phương hướng. A plan file of kind `report` with identities of its own, to be edited,
 * laid out and read as any other. Each sentence notes what it was made from (`generated`); what only a person knows is
 * a blank (`……`). @throws RangeError where period, day or agency does not exist.
 */
export function composeReport(file: PlanFile, options: ReportOptions): PlanFile {
  const plan = reportPlan(file, options);
  return createPlanFile({ ...plan, items: itemsOf(reportLines(file, options)) });
}
