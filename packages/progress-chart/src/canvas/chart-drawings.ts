import { standingHeadings, type Language } from '@phoihop/kit';
import type { ExpectedLine, Tally } from '@phoihop/plan/progress';
import type { BarRow } from '../bars/bar-rows.js';
import { kept } from '../kept.js';
import { progressChartMessages } from '../progress-chart.messages.js';
import { shownStandings } from '../standing-marks.js';
import { timeDrawing } from '../time/time-points.js';
import type { BarDrawing, StatusDrawing, TimeDrawing } from './drawing.js';

/** The drawings of a widget; the same objects as long as what they show is the same. */
export class ChartDrawings {
  readonly #time = kept<TimeDrawing>();
  readonly #ring = kept<StatusDrawing>();

  time(line: ExpectedLine, language: Language): TimeDrawing {
    return this.#time([line, language], () => timeDrawing(line, progressChartMessages[language]));
  }

  ring(whole: Tally, language: Language): StatusDrawing {
    return this.#ring([whole, language], () => ({
      kind: 'status',
      parts: shownStandings(whole).map((standing) => ({
        standing,
        name: standingHeadings[language][standing],
        count: whole.counts[standing],
      })),
    }));
  }
}

/** The bars as a picture that stands on its own. */
export function barDrawing(
  title: string,
  note: string,
  rows: readonly BarRow[],
  whole: Tally,
  language: Language,
): BarDrawing {
  return {
    kind: 'bars',
    title,
    note,
    standings: shownStandings(whole).map((standing) => ({
      standing,
      name: standingHeadings[language][standing],
    })),
    rows: rows.map(({ label, name, tally }) => ({
      name: label === '' ? name : `${label}. ${name}`,
      counts: tally.counts,
    })),
  };
}
