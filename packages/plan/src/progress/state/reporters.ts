import type { Agency } from '../../model/agency.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { keptFor } from '../../kept-for.js';
import { passing } from '../lists.js';
import type { ProgressTask } from './tasks.js';

/** Bodies that belong to others (`partOf`): communes to the group of them, units to their office. */
export interface AgencyTree {
  /** The body and all that are part of it, however deep. */
  withParts: (agency: string) => readonly string[];
  /** The body and all that it is part of. */
  withWholes: (agency: string) => readonly string[];
}

/** Who belongs to whom in a plan's list of bodies; a circle is walked once. */
export const agencyTree = keptFor((agencies: readonly Agency[]): AgencyTree => {
  const parts = new Map<string, string[]>();
  const whole = new Map<string, string>();
  for (const { id, partOf } of agencies) {
    if (partOf === undefined) continue;
    whole.set(id, partOf);
    parts.set(partOf, [...(parts.get(partOf) ?? []), id]);
  }
  const walker = (next: (agency: string) => readonly string[]): ((start: string) => readonly string[]) => {
    const known = new Map<string, readonly string[]>();
    return (start) => {
      let found = known.get(start);
      if (!found) {
        const seen = new Set([start]);
        for (const each of seen) for (const other of next(each)) seen.add(other);
        known.set(start, (found = Array.from(seen)));
      }
      return found;
    };
  };
  return {
    withParts: walker((each) => parts.get(each) ?? []),
    withWholes: walker((each) => [whole.get(each)].filter((found) => found !== undefined)),
  };
});

/** What one body has noted of a task; `agency` is null for entries that name none: they speak for who carries it. */
export interface Reporter {
  agency: string | null;
  entries: readonly ReportEntry[];
}

function grouped(entries: readonly ReportEntry[]): Reporter[] {
  const [only] = entries;
  if (only && entries.length === 1) return [{ agency: only.agency ?? null, entries }];
  const groups = new Map<string | null, ReportEntry[]>();
  for (const entry of entries) {
    const agency = entry.agency ?? null;
    const group = groups.get(agency) ?? [];
    group.push(entry);
    groups.set(agency, group);
  }
  return Array.from(groups, ([agency, own]) => ({ agency, entries: own }));
}

/** Units that were asked for, of which nothing is noted yet while others of theirs have reported. */
function missingParts(task: ProgressTask, reporters: readonly Reporter[], tree: AgencyTree): Reporter[] {
  const hasParts = (carrier: string): boolean => tree.withParts(carrier).length > 1;
  if (!task.carriers.some(hasParts)) return [];
  const wholes = task.carriers.filter(hasParts);
  const heard = new Set(reporters.map(({ agency }) => agency));
  return wholes.flatMap((carrier) => {
    const parts = tree.withParts(carrier).slice(1);
    const some = !heard.has(carrier) && parts.some((part) => heard.has(part));
    return some ? parts.filter((part) => !heard.has(part)).map((agency) => ({ agency, entries: [] })) : [];
  });
}

/**
 * Whose entries tell how far a task has come. For the task as a whole: those who carry it, their units and entries
 * that name nobody; bodies that only take part are heard where none of these has noted anything, so that what two
 * bodies did together is not counted twice. For one body: its own entries and those of its parts, and where one of
 * them carries the task those that name nobody.
 */
export function reportersOf(
  task: ProgressTask,
  entries: readonly ReportEntry[],
  tree: AgencyTree,
  agency: string | null,
): readonly Reporter[] {
  if (entries.length === 0) return [];
  const all = grouped(entries);
  if (agency !== null) {
    const own = new Set<string | null>(tree.withParts(agency));
    if (task.carriers.some((carrier) => own.has(carrier))) own.add(null);
    return all.filter((reporter) => own.has(reporter.agency));
  }
  const { supporters } = task;
  const main = passing(all, ({ agency: who }) => who === null || !supporters.includes(who));
  if (main.length === 0) return all;
  const missing = missingParts(task, main, tree);
  return missing.length === 0 ? main : [...main, ...missing];
}
