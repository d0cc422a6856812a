import { stateOf, type RoundChange, type RoundFile, type SingleRoundChange } from '@phoihop/plan/round';
import { mayChange, mayNominate, speaksFor, type Worker } from './rights.js';

/** Whether a unit that nominates may make a change: with its own nominations, as long as nobody has decided. */
function nominates(worker: Worker, file: RoundFile, change: SingleRoundChange): boolean {
  if (change.type === 'nomination/submit') {
    const { unit, steps } = change.nomination;
    return speaksFor(worker, unit) && steps.every(({ to }) => to === 'submitted');
  }
  if (change.type === 'nomination/distinct' || change.type === 'round/field') return false;
  const nomination = file.nominations.find(({ id }) => id === change.nomination);
  // The change itself will be refused where the nomination is gone.
  if (!nomination) return true;
  if (!speaksFor(worker, nomination.unit)) return false;
  switch (change.type) {
    case 'nomination/step':
    case 'nomination/step-back':
      return change.step.to === 'submitted';
    case 'nomination/withdraw':
    case 'nomination/record':
      return ['submitted', 'returned'].includes(stateOf(nomination));
  }
}

export function mayChangeRound(worker: Worker, file: RoundFile, change: RoundChange): boolean {
  if (mayChange(worker, 'round')) return true;
  if (!mayNominate(worker)) return false;
  const changes = change.type === 'batch' ? change.changes : [change];
  return changes.every((each) => nominates(worker, file, each));
}

/**
 * The round as an agency sees it: a unit sees the nominations that it has sent, and no others.
 * @param own the keys of the personal data that the agency has sent itself: it sees them before they are submitted
 */
export function roundSeenBy(worker: Worker, file: RoundFile, own: ReadonlySet<string>): RoundFile {
  if (worker.right.units === null) return file;
  const nominations = file.nominations.filter(({ unit }) => speaksFor(worker, unit));
  const all = new Set(file.nominations.map(({ id }) => id));
  const shown = new Set(nominations.map(({ id }) => id));
  const seen = <Value extends { nomination: string }>(entries: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(entries).filter(
        ([key, { nomination }]) => shown.has(nomination) || (own.has(key) && !all.has(nomination)),
      ),
    );
  const { records, remarks, ...personal } = file.personal;
  return {
    ...file,
    nominations,
    distinct: file.distinct.filter((pair) => pair.every((id) => shown.has(id))),
    personal: { ...personal, records: seen(records), remarks: seen(remarks) },
  };
}
