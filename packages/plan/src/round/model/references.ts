import type { Category } from './category.js';
import type { Round } from './round.js';
import type { RoundFile } from './round-file.js';

/** A name that leads nowhere, and the field that holds it. */
export type Dangling = {
  path: string;
  id: string;
};

type Reference = readonly [path: string, id: string, known: ReadonlySet<string>];

const idsOf = (list: readonly { id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

function categoryReferences(category: Category, index: number, basis: ReadonlySet<string>): Reference[] {
  const path = `round.categories.${String(index)}`;
  const steps = idsOf(category.formSteps);
  const papers = idsOf(category.papers);
  const resting = [category, ...category.criteria, ...category.amounts, ...category.procedure];
  return [
    ...category.fields.map((field): Reference => [`${path}.fields.${field.id}.step`, field.step, steps]),
    ...category.criteria.flatMap(({ id, evidence }): Reference[] =>
      evidence === undefined ? [] : [[`${path}.criteria.${id}.evidence`, evidence, papers]],
    ),
    ...resting.flatMap((each) =>
      (each.basis ?? []).map((id): Reference => [`${path}.${each.id}.basis`, id, basis]),
    ),
  ];
}

function roundReferences(round: Round): Reference[] {
  const [categories, units, basis] = [idsOf(round.categories), idsOf(round.units), idsOf(round.basis)];
  const fields = new Set(round.categories.flatMap((category) => category.fields.map(({ id }) => id)));
  return [
    ...round.categories.flatMap((category, index) => categoryReferences(category, index, basis)),
    ...round.quotas.flatMap((quota): Reference[] => [
      ['round.quotas.unit', quota.unit, units],
      ['round.quotas.category', quota.category, categories],
    ]),
    ...round.notice.purposes.flatMap((purpose) =>
      purpose.fields.map((id): Reference => [`round.notice.${purpose.id}.fields`, id, fields]),
    ),
  ];
}

/** The first name in a round file that leads nowhere; undefined where every one leads somewhere. */
export function dangling(file: RoundFile): Dangling | undefined {
  const [categories, units] = [idsOf(file.round.categories), idsOf(file.round.units)];
  const references = [
    ...roundReferences(file.round),
    ...file.nominations.flatMap((nomination): Reference[] => [
      [`nominations.${nomination.id}.category`, nomination.category, categories],
      [`nominations.${nomination.id}.unit`, nomination.unit, units],
    ]),
  ];
  const found = references.find(([, id, known]) => !known.has(id));
  return found && { path: found[0], id: found[1] };
}
