import { standingHeadings, type Language } from '@phoihop/kit';
import { separatedText, type Grid } from '@phoihop/plan/matrix';
import type { Tally } from '@phoihop/plan/progress';
import type { BarRow } from '../bars/bar-rows.js';
import type { ProgressChartMessages } from '../progress-chart.messages.js';
import { shownStandings } from '../standing-marks.js';

/** The table of bars as rows of texts, its head first and the whole last: the same numbers as in the page. */
export function tableOf(
  rows: readonly BarRow[],
  whole: Tally,
  { texts, language }: { texts: ProgressChartMessages; language: Language },
): string[][] {
  const shown = shownStandings(whole);
  const line = (label: string, name: string, tally: Tally): string[] => [
    label,
    name,
    ...shown.map((standing) => String(tally.counts[standing])),
    String(tally.total),
    tally.percent === null ? '' : String(Math.round(tally.percent)),
  ];
  return [
    ['', texts.name, ...shown.map((standing) => standingHeadings[language][standing]), texts.total, '%'],
    ...rows.map(({ label, name, tally }) => line(label, name, tally)),
    line('', texts.whole, whole),
  ];
}

/** The table as a CSV file, with the mark by which Excel knows that it is Unicode, parted by `;` as it expects in Viet Nam. */
export function csvFile(table: Grid): Blob {
  return new Blob(['\uFEFF', separatedText(table, ';'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}
