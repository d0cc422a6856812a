import {
  nextStates,
  type NominationState,
  type Round,
  type RoundChange,
  type SingleRoundChange,
  type Step,
} from '../index.js';
import { quotaUse, takesPlace, type QuotaUse } from './balance.js';
import type { RosterRow } from './row.js';

/** What a decision on many at once would do. */
export interface BulkDecision {
  /** One step for all that can take it; undefined where none can. */
  change: RoundChange | undefined;
  taken: readonly RosterRow[];
  /** Rows that cannot go to that state from where they are. */
  left: readonly RosterRow[];
  /** Units and categories that would have more recognised than they may. */
  over: readonly QuotaUse[];
}

/**
 * The decision that takes the given rows to a state, and what it would mean for the quotas; nothing is changed yet.
 * @param remarks the keys of what was written about each, by the ids of the rows
 */
export function decideTogether(
  round: Round,
  rows: readonly RosterRow[],
  chosen: ReadonlySet<string>,
  step: Step,
  remarks: ReadonlyMap<string, string> = new Map(),
): BulkDecision {
  const to: NominationState = step.to;
  const wanted = rows.filter(({ id }) => chosen.has(id));
  const taken = wanted.filter(({ state }) => nextStates(state).includes(to));
  const left = wanted.filter((row) => !taken.includes(row));
  const changes = taken.map(({ id, state }): SingleRoundChange => ({
    type: 'nomination/step',
    part: 'round',
    nomination: id,
    from: state,
    step: withRemarkKey(step, remarks.get(id)),
  }));
  const going = new Set(taken.map(({ id }) => id));
  const after = rows
    .map(({ id, unit, category, state }) => ({ unit, category, state: going.has(id) ? to : state }))
    .filter(takesPlace);
  const over =
    to === 'decided'
      ? quotaUse(round, after).filter(({ count, decided }) => count !== undefined && decided > count)
      : [];
  const [only, ...more] = changes;
  const change: RoundChange | undefined =
    only && more.length === 0 ? only : only && { type: 'batch', part: 'round', changes };
  return { change, taken, left, over };
}

function withRemarkKey(step: Step, remark: string | undefined): Step {
  return remark === undefined ? step : { ...step, remark };
}
