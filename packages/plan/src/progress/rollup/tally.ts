import { inUnit, unitKey } from '../entries/units.js';
import { standings, type Standing, type TaskState } from '../state/task-state.js';

/** A sum of figures with the tasks that it comes from; each task's state leads on to its entries. */
export interface TaskFigures {
  value: number;
  unit: string;
  sources: readonly { item: string; value: number }[];
}

/** How far many tasks have come together. */
export interface Tally {
  /** All tasks, each in one of `counts`. */
  total: number;
  counts: Readonly<Record<Standing, number>>;
  /** The weights of tasks that are to be done: without nil and cancelled ones. */
  weight: number;
  /** These weights times their percent, of 1; what nothing tells of counts as 0. */
  reached: number;
  /** 0 to 100, weighted; null where nothing is to be done. */
  percent: number | null;
  /** Figures of the period by unit, in the order in which units come first. */
  figures: readonly TaskFigures[];
  /** The tasks in reading order, by id. */
  tasks: readonly string[];
}

function noCounts(): Record<Standing, number> {
  return { done: 0, 'in-progress': 0, 'not-started': 0, late: 0, nil: 0, cancelled: 0 };
}

function percentOf(reached: number, weight: number): number | null {
  return weight > 0 ? (reached / weight) * 100 : null;
}

/** One task as a tally. */
export function taskTally({ item, standing, percent, figures }: TaskState, weight: number): Tally {
  const counts = noCounts();
  counts[standing] = 1;
  const own = standing === 'nil' || standing === 'cancelled' ? 0 : weight;
  const reached = (own * (percent ?? 0)) / 100;
  return {
    total: 1,
    counts,
    weight: own,
    reached,
    percent: percentOf(reached, own),
    figures: figures.map(({ value, unit }) => ({ value, unit, sources: [{ item, value }] })),
    tasks: [item],
  };
}

/** Tallies added up, in their order. */
export function addedUp(tallies: readonly Tally[]): Tally {
  const counts = noCounts();
  const figures = new Map<
    string,
    { value: number; unit: string; sources: { item: string; value: number }[] }
  >();
  let [weight, reached] = [0, 0];
  for (const tally of tallies) {
    for (const standing of standings) counts[standing] += tally.counts[standing];
    weight += tally.weight;
    reached += tally.reached;
    for (const { value, unit, sources } of tally.figures) {
      const key = unitKey(unit);
      const total = figures.get(key) ?? { value: 0, unit, sources: [] };
      total.value += inUnit(value, unit, total.unit) ?? 0;
      for (const { item, value: share } of sources)
        total.sources.push({ item, value: inUnit(share, unit, total.unit) ?? 0 });
      figures.set(key, total);
    }
  }
  const tasks = tallies.flatMap((tally) => tally.tasks);
  return {
    total: tasks.length,
    counts,
    weight,
    reached,
    percent: percentOf(reached, weight),
    figures: Array.from(figures.values()),
    tasks,
  };
}
