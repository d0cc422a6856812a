import type { NominationState } from '@phoihop/plan/round';
import type { Grouping, RosterFilter, Sorting, SortOrder } from '@phoihop/plan/round/roster';

/** What is shown of a list, and in which order; what is undefined does not matter. */
export interface ListView {
  query: string;
  unit: string | undefined;
  category: string | undefined;
  state: NominationState | undefined;
  ethnicGroup: string | undefined;
  sex: 'male' | 'female' | undefined;
  grouping: Grouping | undefined;
  /** Undefined: in the order in which the nominations came. */
  sort: SortOrder | undefined;
}

export const wholeList: ListView = {
  query: '',
  unit: undefined,
  category: undefined,
  state: undefined,
  ethnicGroup: undefined,
  sex: undefined,
  grouping: undefined,
  sort: undefined,
};

/** Whether anything is left out. */
export function narrows({ grouping: _grouping, sort: _sort, query, ...rest }: ListView): boolean {
  return query.trim() !== '' || Object.values(rest).some((value) => value !== undefined);
}

/** Whether only letters have been added at the end of the search, so that nothing comes back that was left out. */
export function narrowsFurther(before: ListView, view: ListView): boolean {
  return (
    view.query !== before.query &&
    view.query.startsWith(before.query) &&
    (Object.keys(view) as (keyof ListView)[]).every((key) => key === 'query' || view[key] === before[key])
  );
}

/** What a heading that is pressed again and again leads to: up, down, and the order of before. */
export function sortedAfter(sort: SortOrder | undefined, by: Sorting): SortOrder | undefined {
  if (sort?.by !== by) return { by, descending: false };
  return sort.descending ? undefined : { by, descending: true };
}

export function filterOf({ query, unit, category, state, ethnicGroup, sex }: ListView): RosterFilter {
  return {
    query,
    ...(unit !== undefined && { unit }),
    ...(category !== undefined && { category }),
    ...(state !== undefined && { states: [state] }),
    ...(ethnicGroup !== undefined && { ethnicGroup }),
    ...(sex !== undefined && { sex }),
  };
}
