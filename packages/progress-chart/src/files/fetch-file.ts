import { periodLabel, saveFile, type Language } from '@phoihop/kit';
import type { Grouping } from '../bars/bar-rows.js';
import { paperLookOf } from '../canvas/look.js';
import { cardsTexts } from '../cards/cards.messages.js';
import type { ProgressDetails } from '../details/progress-details.js';
import type { WantedFile } from './file-entries.js';
import { pictureFile } from './picture-file.js';
import { pictureOf } from './picture.js';
import { csvText, tableOf } from './table-file.js';

/** What a file is made of. */
export interface FileSubject {
  /** The element whose colours and type a picture takes. */
  host: HTMLElement;
  details: ProgressDetails;
  by: Grouping;
  period: string;
  language: Language;
}

function nameOf({ kind, of }: WantedFile, { details, by, period }: FileSubject): string {
  const what = of === 'bars' ? by : of;
  const name = `tien-do-${details.model.rollup.file.plan.id}-${what}-${period}`.replace(/[^\w-]+/gu, '-');
  return `${name}.${kind === 'picture' ? 'png' : 'csv'}`;
}

/** Makes a file and hands it to the person. @returns whether that could be done. */
export async function fetchFile(wanted: WantedFile, subject: FileSubject): Promise<boolean> {
  const { host, language } = subject;
  const words = { texts: cardsTexts[language], language };
  const name = nameOf(wanted, subject);
  if (wanted.kind === 'table') {
    const contents = csvText(tableOf(wanted.of, subject, words));
    saveFile({ name, type: 'text/csv;charset=utf-8', contents });
    return true;
  }
  const drawing = pictureOf(wanted.of, subject, {
    ...words,
    period: periodLabel(subject.period, language),
  });
  const picture = await pictureFile(drawing, paperLookOf(host)).catch(() => null);
  if (picture) saveFile({ name, type: 'image/png', contents: picture });
  return picture !== null;
}
