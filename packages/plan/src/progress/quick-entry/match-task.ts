import { searchKey } from '@phoihop/vietnamese/text';
import { keptFor } from '../../kept-for.js';
import type { ProgressTask } from '../state/tasks.js';

/** How a row was brought to a task: by all of its words, by its label, by words that are much alike. */
export type MatchedBy = 'text' | 'label' | 'alike';

export interface TaskMatch {
  task: ProgressTask;
  by: MatchedBy;
}

/** Shorter words tell no task by being its beginning (characters). */
const TELLING = 12;
/** So much alike two texts must be, and so much more than the next (of 1). */
const ALIKE = 0.6;
const AHEAD = 0.12;

function wordsIn(text: string): string {
  return searchKey(text)
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();
}

const keyOf = keptFor(({ item }: ProgressTask): string => wordsIn(item.text));

/** The share of words that two texts have in common, of 1. */
function likeness(one: string, other: string): number {
  const [first, second] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = Array.from(first).filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** A label without its marks: `1.1.`, `1.1` and `1.1)` are one. */
function labelKey(label: string): string {
  return label
    .replace(/[\s.)(:/-]+$/gu, '')
    .replace(/^\(/u, '')
    .toLocaleLowerCase('vi');
}

/** Tasks that words may mean, the likeliest first. */
export function candidatesOf(words: string, tasks: readonly ProgressTask[]): ProgressTask[] {
  const key = wordsIn(words);
  return tasks
    .map((task) => ({ task, score: likeness(key, keyOf(task)) }))
    .filter(({ score }) => score > 0.2)
    .sort((one, other) => other.score - one.score || one.task.place - other.task.place)
    .slice(0, 5)
    .map(({ task }) => task);
}

/**
 * The task that a row means: the one whose text it holds, whole or its beginning; else the only one with that label;
 * else the one that is much more alike than the next. Null where more than one could be meant, or none.
 */
export function matchTask(
  { label = '', words }: { label?: string; words: string },
  tasks: readonly ProgressTask[],
): TaskMatch | null {
  const key = wordsIn(words);
  const same = tasks.filter((task) => keyOf(task) === key && key !== '');
  const begins = tasks.filter(
    (task) =>
      key.length >= TELLING &&
      (keyOf(task).startsWith(key) || (keyOf(task).length >= TELLING && key.startsWith(keyOf(task)))),
  );
  const [exact] = same.length === 1 ? same : begins.length === 1 ? begins : [];
  if (exact) return { task: exact, by: 'text' };
  const labelled =
    label === ''
      ? []
      : tasks.filter(({ item }) => item.label !== null && labelKey(item.label) === labelKey(label));
  const [byLabel] = labelled.length === 1 ? labelled : [];
  if (byLabel && (key === '' || likeness(key, keyOf(byLabel)) > ALIKE / 2))
    return { task: byLabel, by: 'label' };
  const [first, second] = candidatesOf(words, tasks);
  if (!first || key === '') return null;
  const ahead = likeness(key, keyOf(first)) - (second ? likeness(key, keyOf(second)) : 0);
  return likeness(key, keyOf(first)) >= ALIKE && ahead >= AHEAD ? { task: first, by: 'alike' } : null;
}
