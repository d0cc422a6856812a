import { standingHeadings, type Language } from '@phoihop/kit';
import type { ExpectedLine, Tally } from '@phoihop/plan/progress';
import type { Grouping } from '../bars/bar-rows.js';
import { cardsTexts, type CardsTexts } from '../cards/cards.messages.js';
import type { WantedFile } from '../files/file-entries.js';
import { titleOfGrouping } from '../board/head.view.js';
import { kept } from '../board/kept.js';
import type { ProgressModel } from '../board/progress-model.js';
import { shownStandings } from '../board/standing-marks.js';
import { summarySentence } from '../board/summary.js';
import { timeDrawing, timeSentence } from '../time/time-points.js';
import type { BarDrawing, Caption, Drawing, StatusDrawing, TimeDrawing } from './drawing.js';

function ringDrawing(whole: Tally, language: Language): StatusDrawing {
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

  ring(whole: Tally, language: Language): StatusDrawing {
    return this.#ring([whole, language], () => ringDrawing(whole, language));
  }
}

/** What a picture shows. */
export interface PictureSubject {
  model: ProgressModel;
  by: Grouping;
  /** The name of the period, as `2026-H1`. */
  period: string;
}

interface PictureWords {
  texts: CardsTexts;
  language: Language;
  /** The period as a person reads it. */
  period: string;
}

function barDrawing({ model, by, period }: PictureSubject, caption: Caption, language: Language): BarDrawing {
  return {
    kind: 'bars',
    caption,
    standings: shownStandings(model.whole(period)).map((standing) => ({
      standing,
      name: standingHeadings[language][standing],
    })),
    rows: model.rows(by, period).map(({ label, name, tally }) => ({
      name: label === '' ? name : `${label}. ${name}`,
      counts: tally.counts,
    })),
  };
}

/** One of the charts as a picture that stands on its own, in a document or on a slide. */
export function pictureOf(of: WantedFile['of'], subject: PictureSubject, words: PictureWords): Drawing {
  const { model, by, period } = subject;
  const { texts, language } = words;
  const title = (chart: string): string => `${texts.heading}: ${chart}, ${words.period}`;
  const summary = summarySentence(model.whole(period), texts, language);
  if (of === 'time') {
    const line = model.line(period);
    const caption = { title: title(texts.time), note: timeSentence(line, texts) };
    return { ...timeDrawing(line, texts), caption };
  }
  if (of === 'statuses')
    return {
      ...ringDrawing(model.whole(period), language),
      caption: { title: title(texts.statuses), note: summary },
    };
  return barDrawing(subject, { title: title(titleOfGrouping(by, texts)), note: summary }, language);
}
