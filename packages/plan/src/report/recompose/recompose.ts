import type { PlanChange, SingleChange } from '../../commands/plan-change.js';
import type { Generated, Item } from '../../model/item.js';
import type { PlanFile } from '../../model/plan-file.js';
import { childrenOf } from '../../model/tree.js';
import type { ReportOptions } from '../compose/facts.js';
import { itemsOf } from '../compose/lines.js';
import { reportLineSteps } from '../compose-report.js';
import { atOnce, inSlices, type Slices } from '../../slices.js';
import { batch, broughtUpToDate, changesOf, isAsMade, type FlaggedSentence } from './brought.js';
import { lineKeys } from './pairs.js';

/** A line that would be made now and that the report does not have: new, or taken out by a person. */
export interface MissingLine {
  /** Puts it in, behind the line after which it would stand. */
  change: PlanChange;
  generated: readonly Generated[];
}

export interface Recomposed {
  /** Sentences that still are as they were made follow what was noted since; null where all do. */
  change: PlanChange | null;
  /** How many sentences follow. */
  followed: number;
  flagged: readonly FlaggedSentence[];
  missing: readonly MissingLine[];
}

/** Where a missing line would stand: behind the nearest line before it that the report has. */
function missingLines(items: readonly Item[], fresh: readonly Item[]): MissingLine[] {
  const keys = lineKeys(items);
  const freshKeys = lineKeys(fresh);
  const known = new Map<string, string>();
  items.forEach(({ id, level, text }, index) => known.set(keys[index] ?? `${String(level)} ${text}`, id));
  return fresh.flatMap((item, index) => {
    const key = freshKeys[index];
    if (key === undefined || key === null || known.has(key)) return [];
    let after: string | null = null;
    for (let before = index - 1; before >= 0 && after === null; before--) {
      const line = fresh[before];
      after = known.get(freshKeys[before] ?? `${String(line?.level)} ${line?.text ?? ''}`) ?? null;
    }
    const change: PlanChange = { type: 'item/insert', part: 'text', after, items: [item] };
    return [{ change, generated: item.generated ?? [] }];
  });
}

/**
 * What has become of a report's sentences since it was made, by the same options and the plan as it is now. Those that
 * still are as they were made follow, in one change and one step back; those that a person has edited are flagged and
 * left as they are. Lines whose reason has gone are taken out; new ones are `missing`, each with the change that puts it
 * in, since a person may have taken it out before. @throws RangeError as `composeReport` does.
 */
export function recompose(report: PlanFile, source: PlanFile, options: ReportOptions): Recomposed {
  return atOnce(recomposeSteps(report, source, options));
}

/** The same without holding up the page; null when `signal` was aborted meanwhile. */
export function recomposeInSlices(
  report: PlanFile,
  source: PlanFile,
  options: ReportOptions,
  slices: Slices = {},
): Promise<Recomposed | null> {
  return inSlices(recomposeSteps(report, source, options), slices);
}

/** So much of the work is done once the lines are made anew. */
const MADE = 0.6;

function* recomposeSteps(
  report: PlanFile,
  source: PlanFile,
  options: ReportOptions,
): Generator<number, Recomposed> {
  const steps = reportLineSteps(source, options);
  let step = steps.next();
  while (!step.done) {
    yield step.value * MADE;
    step = steps.next();
  }
  const fresh = itemsOf(step.value);
  const freshKeys = lineKeys(fresh);
  const byKey = new Map(fresh.map((item, index) => [freshKeys[index] ?? null, item]));
  const { items } = report.plan;
  const keys = lineKeys(items);
  const changes: SingleChange[] = [];
  const flagged: FlaggedSentence[] = [];
  let followed = 0;
  for (const [index, item] of items.entries()) {
    const key = keys[index];
    if (key === undefined || key === null) continue;
    const made = byKey.get(key);
    if (!made && isAsMade(item) && childrenOf(items, item.id).length === 0) {
      changes.push({ type: 'item/remove', part: 'text', items: [item.id] });
      followed += item.generated?.length ?? 0;
      continue;
    }
    const brought = broughtUpToDate(item, made?.generated ?? []);
    changes.push(...changesOf(item, brought));
    flagged.push(...brought.flagged);
    followed += brought.followed;
    yield MADE + ((1 - MADE) * index) / items.length;
  }
  return { change: batch(changes), followed, flagged, missing: missingLines(items, fresh) };
}
