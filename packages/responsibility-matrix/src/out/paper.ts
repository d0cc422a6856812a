import { printPage, roleNames, type Language, type PrintJob } from '@phoihop/kit';
import type { Agency, PlanFile } from '@phoihop/plan';
import { workOf, type Matrix } from '@phoihop/plan/matrix';
import { outMessages } from './out.messages.js';
import { printSheet, type Paper } from './print.css.js';
import { appendixView, workView } from './print.view.js';
import { tableOf } from './table-of.js';

export { tableOf } from './table-of.js';

/** What is printed. */
export interface Printed {
  plan: PlanFile['plan'];
  /** What is shown of the matrix, and all of it. */
  shown: Matrix;
  all: Matrix;
  language: Language;
}

/** What is shown of the matrix as an appendix of the plan. */
export function appendixJob({ plan, shown, all, language }: Printed, paper: Paper): PrintJob {
  const table = tableOf(shown, all, language);
  const content = appendixView(table, plan, outMessages[language]);
  return { title: table.title, language, css: printSheet(paper, shown.columns.length), content };
}

/** The work of one body. */
export function workJob({ plan, shown, language }: Printed, agency: Agency): PrintJob {
  const texts = outMessages[language];
  const content = workView(agency, workOf(shown, agency.id), plan, texts, roleNames[language]);
  return { title: texts.work(agency.name), language, css: printSheet('A4', 0), content };
}

export { printPage };
