import { periodLabel, type Language } from '@phoihop/kit';
import type { ExpectedLine } from '@phoihop/plan/progress';
import { knownPeriod } from '@phoihop/plan/progress';
import type { TimeDrawing } from '../canvas/drawing.js';
import type { CardsTexts } from '../cards/cards.messages.js';

/** A month of the plan, as the table names it. */
export interface TimePoint {
  name: string;
  expected: number;
  /** Null where it has not come yet. */
  done: number | null;
}

export function timePoints({ points }: ExpectedLine, language: Language): TimePoint[] {
  return points.map(({ month, planned, done }) => ({
    name: periodLabel(month, language),
    expected: planned,
    done,
  }));
}

/** Months are numbers; the first is called so, and where there are several years each begins with its own. */
function shortLabels({ points }: ExpectedLine, { month: name }: CardsTexts): string[] {
  return points.map(({ month }, index) => {
    const { from } = knownPeriod(month);
    const number = String((from % 12) + 1);
    if (points.length > 12) return from % 12 === 0 ? `${number}/${String(Math.floor(from / 12))}` : number;
    return index === 0 ? `${name} ${number}` : number;
  });
}

export function timeDrawing(line: ExpectedLine, texts: CardsTexts): TimeDrawing {
  return {
    kind: 'time',
    labels: shortLabels(line, texts),
    total: line.total,
    expected: line.points.map(({ planned }) => planned),
    done: line.points.map(({ done }) => done),
    names: { expected: texts.expected, done: texts.done },
  };
}

/** What the picture says: how many were done by the last month that has come, and how many should have been. */
export function timeSentence({ points }: ExpectedLine, texts: CardsTexts): string {
  const now = points.filter(({ done }) => done !== null).at(-1);
  if (!now) return texts.timeNothing;
  const { planned } = now;
  const done = now.done ?? 0;
  if (done === planned) return texts.timeEven(done);
  return done > planned
    ? texts.timeAhead(done, planned, done - planned)
    : texts.timeBehind(done, planned, planned - done);
}
