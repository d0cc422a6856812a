import { standingHeadings, type Language } from '@phoihop/kit';
import type { Standing } from '@phoihop/plan/progress';
import type { Grouping } from '../bars/bar-rows.js';
import { titleOfGrouping } from '../board/groupings.js';
import type { ProgressDetails } from '../details/progress-details.js';
import { shownStandings } from '../board/standing-marks.js';
import { summarySentence } from '../board/summary.js';
import { ringDrawing } from '../canvas/chart-drawings.js';
import type { StatusDrawing, TimeDrawing } from '../canvas/drawing.js';
import type { CardsTexts } from '../cards/cards.messages.js';
import { timeDrawing, timeSentence } from '../time/time-points.js';
import type { WantedFile } from './file-entries.js';

/** What a picture that stands on its own says above itself; such a picture has its legend, too. */
export interface Caption {
  title: string;
  note: string;
}

/** Bars with their names. */
export interface BarPicture {
  kind: 'bars';
  caption: Caption;
  standings: readonly { standing: Standing; name: string }[];
  rows: readonly { name: string; counts: Readonly<Record<Standing, number>> }[];
}

/** A chart that stands on its own. */
export type Picture = BarPicture | ((TimeDrawing | StatusDrawing) & { caption: Caption });

/** What a picture shows. */
export interface PictureSubject {
  details: ProgressDetails;
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

function barPicture(
  { details: { model }, by, period }: PictureSubject,
  caption: Caption,
  language: Language,
): BarPicture {
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

/** A ring has no axis that tells how many: its legend does. */
function ringPicture(drawing: StatusDrawing, caption: Caption): Picture {
  const parts = drawing.parts.map((part) => ({ ...part, name: `${part.name}: ${String(part.count)}` }));
  return { ...drawing, parts, caption };
}

/** One of the charts as a picture that stands on its own, in a document or on a slide. */
export function pictureOf(of: WantedFile['of'], subject: PictureSubject, words: PictureWords): Picture {
  const { details, by, period } = subject;
  const { model } = details;
  const { texts, language } = words;
  const title = (chart: string): string => `${texts.heading}: ${chart}, ${words.period}`;
  const summary = summarySentence(model.whole(period), texts, language);
  if (of === 'time') {
    const line = details.line(period);
    const caption = { title: title(texts.time), note: timeSentence(line, texts) };
    return { ...timeDrawing(line, texts), caption };
  }
  if (of === 'statuses')
    return ringPicture(ringDrawing(model.whole(period), language), {
      title: title(texts.statuses),
      note: summary,
    });
  return barPicture(subject, { title: title(titleOfGrouping(by, texts)), note: summary }, language);
}
