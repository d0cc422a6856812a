import type { RoundFile } from '@phoihop/plan/round';
import { prestigeAnswers, roundFile } from '@phoihop/plan/round/testing';

/** An empty round in which a nomination can be sent today, whenever that is. */
export function openRound(id: string): RoundFile {
  const file = roundFile();
  return { ...file, round: { ...file.round, id, opens: '2020-01-01', closes: '2099-12-31' } };
}

/** A file that begins and ends as a PDF does. */
export function pdf(text = 'Biên bản', name = 'Biên bản họp bản (1).pdf'): File {
  return new File([`%PDF-1.7\n${text}\n%%EOF\n`], name, { type: 'application/pdf' });
}

/** What the form posts of a nomination in which nothing is wrong; `changes` take the place of some answers. */
export function nominationForm(
  changes: Readonly<Record<string, string>> = {},
  files: readonly File[] = [pdf()],
  control = 'papers.minutes',
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(prestigeAnswers(changes))) form.append(name, value);
  for (const file of files) form.append(control, file);
  return form;
}
