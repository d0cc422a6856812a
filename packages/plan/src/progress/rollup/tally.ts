import { inUnit, unitKey } from '../entries/units.js';
import { standings, type Standing } from '../state/task-standing.js';
import type { TaskState } from '../state/task-state.js';
import type { ProgressTask } from '../state/tasks.js';
import type { StandingCounts } from './counts.js';

/** A sum of figures with the tasks that it comes from; each task's state leads on to its entries. */
export interface TaskFigures {
  value: number;
  unit: string;
  sources: readonly { item: string; value: number }[];
}

/** How far many tasks have come together. */
export interface Tally extends StandingCounts {
  /** The weights of tasks that are to be done: without nil and cancelled ones. */
  weight: number;
  /** These weights times their percent, of 1; what nothing tells of counts as 0. */
  reached: number;
  /** 0 to 100, weighted; null where nothing is to be done. */
  percent: number | null;
  /** Figures of the period by unit, in the order in which units come first. */
  figures: readonly TaskFigures[];
}

/** A tally in the making. */
class Adding {
  readonly #counts: Record<Standing, number> = {
    ...{ done: 0, 'in-progress': 0, 'not-started': 0 },
    ...{ late: 0, nil: 0, cancelled: 0 },
  };
  readonly #figures = new Map<
    string,
    { value: number; unit: string; sources: { item: string; value: number }[] }
  >();
  readonly #tasks: string[] = [];
  #weight = 0;
  #reached = 0;

  task({ item, standing, percent, figures }: TaskState, weight: number): void {
    const own = standing === 'nil' || standing === 'cancelled' ? 0 : weight;
    this.#counts[standing] += 1;
    this.#weight += own;
    this.#reached += (own * (percent ?? 0)) / 100;
    this.#tasks.push(item);
    for (const { value, unit } of figures) this.#figure(unit, value, [{ item, value }]);
  }

  tally({ counts, weight, reached, figures, tasks }: Tally): void {
    for (const standing of standings) this.#counts[standing] += counts[standing];
    this.#weight += weight;
    this.#reached += reached;
    for (const task of tasks) this.#tasks.push(task);
    for (const { value, unit, sources } of figures) this.#figure(unit, value, sources);
  }

  get sum(): Tally {
    const [weight, reached] = [this.#weight, this.#reached];
    return {
      total: this.#tasks.length,
      counts: this.#counts,
      weight,
      reached,
      percent: weight > 0 ? (reached / weight) * 100 : null,
      figures: Array.from(this.#figures.values()),
      tasks: this.#tasks,
    };
  }

  #figure(unit: string, value: number, sources: TaskFigures['sources']): void {
    const key = unitKey(unit);
    const total = this.#figures.get(key) ?? { value: 0, unit, sources: [] };
    total.value += inUnit(value, unit, total.unit) ?? 0;
    for (const { item, value: share } of sources)
      total.sources.push({ item, value: inUnit(share, unit, total.unit) ?? 0 });
    this.#figures.set(key, total);
  }
}

/** Tasks added up, each with its weight, in their order. */
export function taskTally(tasks: Iterable<ProgressTask>, stateOf: (task: ProgressTask) => TaskState): Tally {
  const adding = new Adding();
  for (const task of tasks) adding.task(stateOf(task), task.weight);
  return adding.sum;
}

/** Tallies added up, in their order; a task that is in two of them counts twice. */
export function addedUp(tallies: Iterable<Tally>): Tally {
  const adding = new Adding();
  for (const tally of tallies) adding.tally(tally);
  return adding.sum;
}
