import type { PersonalRecord, RoundFile } from '@phoihop/plan/round';
import { placeDirectory } from '@phoihop/plan/round/places';
import { attached, prestigeAnswers, roundFile } from '@phoihop/plan/round/testing';
import { checkNomination, type AttachedFile } from '@phoihop/plan/round/validation';

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

/** An empty round that asks for no papers, so that a nomination of it is whole without files. */
export function roundWithoutPapers(id: string): RoundFile {
  const file = openRound(id);
  const categories = file.round.categories.map((category) => ({
    ...category,
    papers: category.papers.map((paper) => ({ ...paper, required: false })),
    fields: category.fields.map((field) => (field.kind === 'papers' ? { ...field, required: false } : field)),
  }));
  return { ...file, round: { ...file.round, categories } };
}

/** The record of a nomination in which nothing is wrong, as the form makes it. */
export function wholeRecord(
  nomination: string,
  name: string,
  files: readonly AttachedFile[] = [attached()],
): PersonalRecord {
  const { round } = files.length > 0 ? openRound('r') : roundWithoutPapers('r');
  const options = { now: new Date(), files, places: placeDirectory };
  const { record, errors } = checkNomination(round, prestigeAnswers({ name }), options);
  if (!record) throw new Error(JSON.stringify(errors));
  return { nomination, ...record };
}
