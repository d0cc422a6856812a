import { standingHeadings, type Language } from '@phoihop/kit';
import type { ExpectedLine, StandingCounts } from '@phoihop/plan/progress';
import { cardsTexts } from '../cards/cards.messages.js';
import { kept } from '../board/kept.js';
import { shownStandings } from '../board/standing-marks.js';
import { timeDrawing } from '../time/time-points.js';
import type { StatusDrawing, TimeDrawing } from './drawing.js';

/** How many tasks stand where. */
export function ringDrawing(whole: StandingCounts, language: Language): StatusDrawing {
  return {
    kind: 'status',
    parts: shownStandings(whole).map((standing) => ({
      standing,
      name: standingHeadings[language][standing],
      count: whole.counts[standing],
    })),
  };
}

/** The drawings of a widget; the same objects as long as what they show is the same. */
export class ChartDrawings {
  readonly #time = kept<TimeDrawing>();
  readonly #ring = kept<StatusDrawing>();

  time(line: ExpectedLine, language: Language): TimeDrawing {
    return this.#time([line, language], () => timeDrawing(line, cardsTexts[language]));
  }

  ring(whole: StandingCounts, language: Language): StatusDrawing {
    return this.#ring([whole, language], () => ringDrawing(whole, language));
  }
}
