import { calendarDay } from '@phoihop/vietnamese/dates';
import { createPlan, createPlanFile } from '../model/create.js';
import { newId } from '../model/id.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import { atOnce, inSlices, type Slices } from '../slices.js';
import { daysOfPeriod } from '../progress/periods/calendar.js';
import { knownPeriod } from '../progress/periods/period.js';
import { assessmentLine } from './compose/assessment.js';
import { directionsLine } from './compose/directions.js';
import { reportFacts, type ReportOptions } from './compose/facts.js';
import { reportClosing, reportHeadings, reportOpening, reportSubject } from './compose/frame.js';
import { citedPlan, reportedPlan, reportersName, reportHead } from './compose/head.js';
import { blank, heading, itemsOf, said, type ReportLine } from './compose/lines.js';
import { overviewLine } from './compose/overview.js';
import { resultSteps } from './compose/results.js';

/** So much of the work is done once the results are told; what is left looks up what was found for them. */
const RESULTS = 0.7;

/** The lines of a report's body, in steps that yield the share that is done. */
export function* reportLineSteps(file: PlanFile, options: ReportOptions): Generator<number, ReportLine[]> {
  const facts = reportFacts(file, options);
  const { plan } = file;
  const issuer = reportersName(plan, facts.agency);
  const framed = (template: string, text: string): ReportLine =>
    said(plan.id, [{ template, entries: [], text }], 'paragraph');
  const steps = resultSteps(facts);
  let step = steps.next();
  while (!step.done) {
    yield step.value * RESULTS;
    step = steps.next();
  }
  const overview = overviewLine(facts);
  yield RESULTS + 0.1;
  const assessment = assessmentLine(facts);
  yield RESULTS + 0.2;
  return [
    framed('opening', reportOpening(citedPlan(plan), issuer, options.period)),
    overview,
    heading(reportHeadings.results, step.value.length > 0 ? step.value : [blank()]),
    assessment,
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
    reportOn: { plan: plan.id, period, ...(agency === undefined ? {} : { agency }), day: today },
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
  return atOnce(composeReportSteps(file, options));
}

/** The same without holding up the page, for plans of thousands of tasks; null when `signal` was aborted meanwhile. */
export function composeReportInSlices(
  file: PlanFile,
  options: ReportOptions,
  slices: Slices = {},
): Promise<PlanFile | null> {
  return inSlices(composeReportSteps(file, options), slices);
}

function* composeReportSteps(file: PlanFile, options: ReportOptions): Generator<number, PlanFile> {
  const plan = reportPlan(file, options);
  const lines = yield* reportLineSteps(file, options);
  return createPlanFile({ ...plan, items: itemsOf(lines) });
}
