import { standings, type Standing } from '../state/task-standing.js';
import type { ProgressTask } from '../state/tasks.js';

/** Where many tasks stand. */
export interface StandingCounts {
  /** All tasks, each in one of `counts`. */
  total: number;
  counts: Readonly<Record<Standing, number>>;
  /** The tasks in reading order, by id. */
  tasks: readonly string[];
}

type Counts = Record<Standing, number>;

function nothing(): Counts {
  return { done: 0, 'in-progress': 0, 'not-started': 0, late: 0, nil: 0, cancelled: 0 };
}

/** Tasks counted by where they stand, in their order. */
export function countedTasks(
  tasks: readonly ProgressTask[],
  standingOf: (task: ProgressTask) => Standing,
): StandingCounts {
  const counts = nothing();
  for (const task of tasks) counts[standingOf(task)] += 1;
  return { total: tasks.length, counts, tasks: tasks.map(({ item }) => item.id) };
}

/** Counts added up, in their order; a task that is in two of them counts twice. */
export function countsAddedUp(all: readonly StandingCounts[]): StandingCounts {
  const counts = nothing();
  for (const each of all) for (const standing of standings) counts[standing] += each.counts[standing];
  const tasks = all.flatMap((each) => each.tasks);
  return { total: tasks.length, counts, tasks };
}
