import type { Refusal } from '@phoihop/plan';
import type { RoundChange, RoundFile, SingleRoundChange } from '@phoihop/plan/round';
import { placeDirectory } from '@phoihop/plan/round/places';
import { checkRecord } from '@phoihop/plan/round/validation';
import { mayChange, type Worker } from '../rights/index.js';

function faultOf(file: RoundFile, change: SingleRoundChange, now: Date): Refusal | undefined {
  const nomination =
    change.type === 'nomination/record'
      ? file.nominations.find(({ id }) => id === change.nomination)
      : change.type === 'nomination/submit'
        ? change.nomination
        : undefined;
  if (!nomination) return undefined;
  const key = change.type === 'nomination/record' ? change.after : nomination.record;
  const record = file.personal.records[key];
  // Nothing can be asked of what was erased, and without data the model refuses.
  return record && checkRecord(file.round, { ...nomination, record }, { now, places: placeDirectory });
}

/**
 * Why a unit may not send a nomination whose record lies here already, or mend it, by all the rules of the form. An office
 * may: it puts in what it has on paper, and what came in time.
 */
export function submissionFault(
  worker: Worker,
  file: RoundFile,
  change: RoundChange,
  now: Date,
): Refusal | null {
  if (mayChange(worker, 'round')) return null;
  const changes = change.type === 'batch' ? change.changes : [change];
  return changes.map((each) => faultOf(file, each, now)).find((fault) => fault !== undefined) ?? null;
}
