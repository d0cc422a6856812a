import { periodLabel, type Language } from '@phoihop/kit';
import type { Tally } from '@phoihop/plan/progress';
import type { BarRow } from '../bars/bar-rows.js';
import type { LoadParts } from '../canvas/chart-canvas.controller.js';
import { barDrawing } from '../canvas/chart-drawings.js';
import { paperLookOf } from '../canvas/look.js';
import { progressChartMessages } from '../progress-chart.messages.js';
import { summarySentence } from '../summary.js';
import { pictureFile } from './picture-file.js';
import { saveFile } from './save-file.js';
import { csvFile, tableOf } from './table-file.js';

/** What a file is made of. */
export interface FileContents {
  plan: string;
  period: string;
  rows: readonly BarRow[];
  whole: Tally;
  language: Language;
}

function nameOf({ plan, period }: FileContents, kind: 'csv' | 'png'): string {
  return `tien-do-${plan}-${period}.${kind}`.replace(/[^\w.-]+/gu, '-');
}

export function fetchTable(contents: FileContents): void {
  const { rows, whole, language } = contents;
  const table = tableOf(rows, whole, { texts: progressChartMessages[language], language });
  saveFile(nameOf(contents, 'csv'), csvFile(table));
}

/** @returns whether the picture could be drawn. */
export async function fetchPicture(
  contents: FileContents,
  host: HTMLElement,
  load: LoadParts,
): Promise<boolean> {
  const { rows, whole, language, period } = contents;
  const texts = progressChartMessages[language];
  const title = `${texts.heading}: ${periodLabel(period, language)}`;
  const drawing = barDrawing(title, summarySentence(whole, texts, language), rows, whole, language);
  const picture = await pictureFile(drawing, paperLookOf(host), load).catch(() => null);
  if (picture) saveFile(nameOf(contents, 'png'), picture);
  return picture !== null;
}
