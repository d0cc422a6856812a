import { dequal } from 'dequal/lite';
import { findCitations, type Mention } from '../citations/find-citations.js';
import { citationOf } from '../citations/plan-citations.js';
import type { Item, Target, Task, Time } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { pathOf } from '../model/tree.js';
import { withoutQuotations } from '../read/mentions.js';
import { readTasks } from '../read/tasks/read-tasks.js';
import { statedRolesIn } from './roles.js';
import type { Recognition, RecognisedCitation } from './recognition.js';

/** What the rules read from one item below its headings, as if the plan held nothing else. */
function readAlone(plan: Plan, path: readonly Item[], mentions: readonly Mention[]): Plan {
  const items = path.map(({ task: _task, ...item }) => item);
  const sources = { mentions: new Map([[path.at(-1)?.id ?? '', mentions]]), rows: new Map() };
  const steps = readTasks({ ...plan, items, agencies: [] }, sources);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Where words of a text stand, each behind the ones before. */
function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  let behind = 0;
  return words.map((word) => {
    const from = Math.max(text.indexOf(word, behind), 0);
    behind = from + word.length;
    return { from, to: behind };
  });
}

/** Whether two stand for the same, however they are worded. */
function sameButWords<Value extends Target | Time>(one: Value, other: Value): boolean {
  const isEvent = 'kind' in one && one.kind === 'event';
  return dequal(isEvent ? one : { ...one, raw: '' }, isEvent ? other : { ...other, raw: '' });
}

function targetsAndTimes(own: string, read: Task, task: Task | undefined): Recognition[] {
  const targets = placesOf(
    own,
    read.targets.map(({ raw }) => raw),
  ).flatMap((place, index): Recognition[] => {
    const target = read.targets[index];
    if (!target) return [];
    const set = task?.targets.some((other) => sameButWords(other, target)) ?? false;
    return [{ ...place, kind: 'target', target, set }];
  });
  const times = placesOf(
    own,
    read.times.map(({ raw }) => raw),
  ).flatMap((place, index): Recognition[] => {
    const time = read.times[index];
    if (!time) return [];
    const set = task?.times.some((other) => sameButWords(other, time)) ?? false;
    return [{ ...place, kind: 'time', time, set }];
  });
  return [...targets, ...times];
}

function fundingOf(item: Item, read: Task): Recognition[] {
  const { funding } = read;
  if (funding === undefined) return [];
  return [{ kind: 'funding', from: 0, to: item.text.length, funding, set: item.task?.funding === funding }];
}

function citations(item: Item, mentions: readonly Mention[]): RecognisedCitation[] {
  return mentions.map((mention) => ({
    kind: 'citation',
    from: mention.from,
    to: mention.to,
    citation: citationOf(mention, item.id),
    set: true,
  }));
}

/**
 * What the rules of reading find in the text of one item, in its place under its headings, in reading order:
 * roles, targets, times, funding, and numbered instruments that it cites. It looks at that item and at what
 * stands above it alone, so that it can be asked for what is on the screen. Empty where there is no such item.
 */
export function recognised(plan: Plan, id: string): Recognition[] {
  const path = pathOf(plan.items, id);
  const item = path.at(-1);
  if (!item) return [];
  const mentions = findCitations(item.text);
  const read = readAlone(plan, path, mentions);
  const task = read.items.at(-1)?.task;
  const found: Recognition[] = citations(item, mentions);
  if (task) {
    const own = withoutQuotations(item.text, mentions);
    found.push(...statedRolesIn(plan, item, task.assignments, read));
    found.push(...targetsAndTimes(own, task, item.task), ...fundingOf(item, task));
  }
  return found.sort((first, second) => first.from - second.from || second.to - first.to);
}
