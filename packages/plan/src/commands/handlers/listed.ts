import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';

/** Something that a list knows by its id. */
interface Listed {
  id: string;
}

/** The list with `value` behind `after` (null: first), or null when that place is gone. */
export function placedBehind<Value extends Listed>(
  list: readonly Value[],
  after: string | null,
  value: Value,
): Value[] | null {
  const place = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  if (after !== null && place === 0) return null;
  return [...list.slice(0, place), value, ...list.slice(place)];
}

/** The list with `value` behind `after`; at the end where that is left out or gone. */
export function placedNear<Value extends Listed>(
  list: readonly Value[],
  after: string | null | undefined,
  value: Value,
): Value[] {
  return (after === undefined ? null : placedBehind(list, after, value)) ?? [...list, value];
}

/** The id before that of `id`; null for the first. */
export function idBeforeIn(list: readonly Listed[], id: string): string | null {
  return list[list.findIndex((each) => each.id === id) - 1]?.id ?? null;
}

/** A list of the file, and the changes that put something into it and take it out. */
export interface List<Value extends Listed, Insert, Remove> {
  /** What one of it is called in codes: `comment-gone`. */
  noun: string;
  of(file: PlanFile): readonly Value[];
  put(file: PlanFile, list: Value[]): PlanFile;
  valueIn(change: Insert): Value;
  idIn(change: Remove): string;
  /** The change that puts `value` behind `after`, where `like` has taken it out. */
  insertion(value: Value, after: string | null, like: Remove): SingleChange;
  removal(id: string, like: Insert): SingleChange;
}

/** How the changes of a list are made and taken back. */
export interface ListHandlers<Insert, Remove> {
  insert: ChangeHandler<PlanFile, Insert, SingleChange[]>;
  remove: ChangeHandler<PlanFile, Remove, SingleChange[]>;
}

/** Refused are an id that is there already, with `id-taken`, and one that is not, with `…-gone`. */
export function listHandlers<
  Value extends Listed,
  Insert extends { after?: string | null | undefined },
  Remove,
>(list: List<Value, Insert, Remove>): ListHandlers<Insert, Remove> {
  const { noun } = list;
  return {
    insert: {
      apply(file, change) {
        const [values, value] = [list.of(file), list.valueIn(change)];
        return values.some(({ id }) => id === value.id)
          ? refuse('id-taken', { item: value.id })
          : accept(list.put(file, placedNear(values, change.after, value)));
      },
      invert: (_before, change) => [list.removal(list.valueIn(change).id, change)],
    },
    remove: {
      apply(file, change) {
        const id = list.idIn(change);
        const values = list.of(file);
        const rest = values.filter((each) => each.id !== id);
        return rest.length < values.length
          ? accept(list.put(file, rest))
          : refuse(`${noun}-gone`, { [noun]: id });
      },
      invert(before, change) {
        const id = list.idIn(change);
        const values = list.of(before);
        const value = values.find((each) => each.id === id);
        if (!value) throw new RangeError(`no ${noun} ${id}`);
        return [list.insertion(value, idBeforeIn(values, id), change)];
      },
    },
  };
}
