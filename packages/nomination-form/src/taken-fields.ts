import type { FallbackField } from '@phoihop/kit';
import type { Category } from '@phoihop/plan/round';
import type { AttachedFile, Answers } from '@phoihop/plan/round/validation';
import { chosenFiles } from './chosen-files.js';
import { fileControl, type ChosenFile } from './form-files.js';

/**
 * The answers that stand in a server's own form, by the names of its controls.
 * @param restored what the browser has given again, as a person had left it: what they have not touched since stays so
 */
export function takenAnswers(fields: readonly FallbackField[], restored: Answers): Answers {
  const answers: Record<string, string> = { ...restored };
  for (const { name, value, files, touched } of fields)
    if (files.length === 0 && (touched || answers[name] === undefined)) answers[name] = value;
  return answers;
}

/** Files that were chosen in it, with the paper and, where they are evidence, the criterion that they belong to. */
export async function takenFiles(
  fields: readonly FallbackField[],
  category: Category,
): Promise<ChosenFile[]> {
  const places: Pick<AttachedFile, 'paper' | 'criterion'>[] = [
    ...category.papers.map(({ id }) => ({ paper: id })),
    ...category.criteria.flatMap(({ id, evidence }) =>
      evidence === undefined ? [] : [{ paper: evidence, criterion: id }],
    ),
  ];
  const found = fields.map(async ({ name, files }) => {
    const place = places.find((each) => fileControl(each, category) === name);
    return place ? chosenFiles(files, place.paper, place.criterion) : [];
  });
  return (await Promise.all(found)).flat();
}
