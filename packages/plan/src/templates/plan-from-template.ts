import { calendarDay, dayInVietnam } from '@phoihop/vietnamese/dates';
import { createPlan, createPlanFile } from '../model/create.js';
import { newId } from '../model/id.js';
import type { PlanFile } from '../model/plan-file.js';
import { fiveYearProgramme } from './five-year-programme.js';
import { halfYearReport } from './half-year-report.js';
import { itemsOf } from './outline.js';
import { singlePlan } from './single-plan.js';
import { BLANK, issuersOf, type TemplateIssuer } from './template-issuer.js';
import type { Template } from './template.js';
import { yearlyCoordination } from './yearly-coordination.js';

/**
 * Kế hoạch phối hợp năm, chương trình phối hợp giai đoạn 5 năm, kế hoạch of one issuer, báo cáo 6 tháng.
 */
export type TemplateKind = 'yearly-coordination' | 'five-year-programme' | 'single-plan' | 'half-year-report';

const templates: Readonly<Record<TemplateKind, Template>> = {
  'yearly-coordination': yearlyCoordination,
  'five-year-programme': fiveYearProgramme,
  'single-plan': singlePlan,
  'half-year-report': halfYearReport,
};

export const templateKinds = Object.keys(templates) as TemplateKind[];

export interface TemplateOptions {
  /** ISO day; today in Viet Nam when left out. It tells the year. */
  today?: string;
  /** The year of the plan, or the first of its period. */
  year?: number;
  /** The bodies that issue it, the lead first; blanks when left out. */
  issuers?: readonly TemplateIssuer[];
  /** What it is about, as it stands behind “công tác”: `dân tộc`. */
  subject?: string;
  place?: string;
}

/** `/KHPH-MTTQ-SDTTG`: the number itself is given when the plan is issued. */
function numberOf({ symbol }: Template, issuers: readonly TemplateIssuer[]): { symbol: string; raw: string } {
  const parts = issuers.map((issuer) => issuer.symbol ?? '…');
  const whole = `${symbol}-${parts.join('-')}`;
  return { symbol: whole, raw: `/${whole}` };
}

/**
 * A new plan of a kind, with a whole outline and blanks to fill (`blanksIn`): its number and day of issue are
 * blank, the year is that of today's work. @throws RangeError where `today` is no ISO day.
 */
export function planFromTemplate(kind: TemplateKind, options: TemplateOptions = {}): PlanFile {
  const template = templates[kind];
  const { today = dayInVietnam(new Date()), subject = BLANK, place = BLANK } = options;
  const day = calendarDay(today);
  const { year = template.yearOn(day) } = options;
  const issuers = options.issuers ?? Array.from({ length: template.issuers }, () => ({}));
  const context = { year, issuers, subject };
  return createPlanFile(
    createPlan({
      id: newId(),
      kind: template.kind,
      ...issuersOf(issuers),
      number: numberOf(template, issuers),
      place,
      rawDate: `ngày … tháng … năm ${String(day.year)}`,
      title: template.title,
      subject: template.subject(context),
      period: template.period(year),
      items: itemsOf(template.body(context)),
      recipients: template.recipients(context),
    }),
  );
}
