import type { Plan } from '@phoihop/plan';
import type { TextFinder, TextRange } from '@phoihop/vietnamese/text';
import { headFields, headKey } from '../head/head-text.js';

/** A place in the plan where something was found; UTF-16 offsets into the text of `key`. */
export interface Found extends TextRange {
  /** The id of an item, or the key of a line of the head. */
  key: string;
}

/** A stretch of a text that is drawn as found: `kind` names its classes. */
export interface DrawnRange extends TextRange {
  kind: string;
  /** Whether something is told of it: then it can be reached and opened by keyboard. */
  opens?: boolean;
}

/** A place in a text, as of a caret. */
export interface Place {
  key: string;
  offset: number;
}

/** A text that is searched, under the key that its edits have. */
export interface SearchedText {
  key: string;
  text: string;
}

/** All texts of a plan that are searched, in reading order: title, subject, body. */
export function searchedTexts(plan: Plan): SearchedText[] {
  const head = headFields.map((field) => ({ key: headKey(field), text: plan[field] }));
  return [...head, ...plan.items.map(({ id, text }) => ({ key: id, text }))];
}

export function findInTexts(texts: readonly SearchedText[], finder: TextFinder): Found[] {
  return texts.flatMap(({ key, text }) => finder(text).map(({ from, to }) => ({ key, from, to })));
}

/**
 * The first place found at or behind `place`, or again the first of all; -1 where there is none.
 * `keys` are those of the searched texts in reading order.
 */
export function foundFrom(found: readonly Found[], keys: readonly string[], place: Place): number {
  if (found.length === 0) return -1;
  const order = new Map(keys.map((key, index) => [key, index]));
  const at = order.get(place.key) ?? -1;
  const index = found.findIndex(({ key, from }) => {
    const line = order.get(key) ?? -1;
    return line > at || (line === at && from >= place.offset);
  });
  return Math.max(index, 0);
}

/** At most `count` of what was found, around the chosen one: so many are drawn. */
export function aroundChosen(found: readonly Found[], chosen: number, count: number): readonly Found[] {
  if (found.length <= count) return found;
  const from = Math.min(Math.max(chosen - Math.floor(count / 2), 0), found.length - count);
  return found.slice(from, from + count);
}
