import { periodLabel, standingHeadings, type Language } from '@phoihop/kit';
import { separatedText, type Grid } from '@phoihop/plan/matrix';
import type { Tally } from '@phoihop/plan/progress';
import type { Grouping } from '../bars/bar-rows.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import { sumOfGrouping } from '../board/groupings.js';
import type { ProgressDetails } from '../details/progress-details.js';
import { reportCellName } from '../reports/reports.view.js';
import { shownStandings } from '../board/standing-marks.js';
import { timePoints } from '../time/time-points.js';
import type { WantedFile } from './file-entries.js';

/** What a table is made of. */
export interface TableSubject {
  details: ProgressDetails;
  by: Grouping;
  period: string;
}

interface Words {
  texts: CardsTexts;
  language: Language;
}

function barTable({ details, by, period }: TableSubject, { texts, language }: Words): string[][] {
  const { model } = details;
  const rows = model.rows(by, period);
  const sum = details.sum(rows, by, period);
  const shown = shownStandings(sum);
  const line = (label: string, name: string, tally: Tally): string[] => [
    label,
    name,
    ...shown.map((standing) => String(tally.counts[standing])),
    String(tally.total),
    tally.percent === null ? '' : String(Math.round(tally.percent)),
  ];
  const whole = by === 'section' && !model.within ? texts.whole : sumOfGrouping(by, rows.length, texts);
  return [
    ['', texts.name, ...shown.map((standing) => standingHeadings[language][standing]), texts.total, '%'],
    ...rows.map((row) => line(row.label, row.name, details.tallyOf(row, by, period))),
    line('', whole, sum),
  ];
}

function timeTable({ details, period }: TableSubject, { texts, language }: Words): string[][] {
  const points = timePoints(details.line(period), language);
  return [
    [texts.month, texts.expected, texts.done, texts.difference],
    ...points.map(({ name, expected, done }) => [
      name,
      String(expected),
      done === null ? '' : String(done),
      done === null ? '' : String(done - expected),
    ]),
  ];
}

function statusTable({ details: { model }, period }: TableSubject, { texts, language }: Words): string[][] {
  const whole = model.whole(period);
  const share = (count: number): string => String(Math.round((count / Math.max(1, whole.total)) * 100));
  return [
    [texts.status, texts.total, '%'],
    ...shownStandings(whole).map((standing) => {
      const count = whole.counts[standing];
      return [standingHeadings[language][standing], String(count), share(count)];
    }),
  ];
}

function reportTable({ details, period }: TableSubject, words: Words): string[][] {
  const { texts, language } = words;
  const { agencies } = details.model.rollup.file.plan;
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return [
    [texts.unit, ...details.gridPeriods(period).map((each) => periodLabel(each, language))],
    ...details
      .grid(period)
      .map(({ agency, cells }) => [
        names.get(agency) ?? agency,
        ...cells.map((cell) => reportCellName(cell, words)),
      ]),
  ];
}

/** The table of a chart as rows of texts, its head first: the same numbers as in the page. */
export function tableOf(of: WantedFile['of'], subject: TableSubject, words: Words): string[][] {
  switch (of) {
    case 'bars':
      return barTable(subject, words);
    case 'time':
      return timeTable(subject, words);
    case 'statuses':
      return statusTable(subject, words);
    case 'reports':
      return reportTable(subject, words);
  }
}

/** The table as a CSV text, with the mark by which Excel knows that it is Unicode, parted by `;` as it expects in Viet Nam. */
export function csvText(table: Grid): string {
  return `\uFEFF${separatedText(table, ';')}\r\n`;
}
