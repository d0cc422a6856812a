import fc from 'fast-check';
import type { SingleRoundChange } from '../../round/commands/round-change.js';
import type { RoundChange } from '../../round/commands/index.js';
import { nextStates, stateOf, type Nomination, type RoundFile } from '../../round/model/index.js';
import { nomination, step } from './round-builders.js';

/** Numbers from which a change is drawn for whatever round file there is. */
export interface RoundDraw {
  kind: number;
  a: number;
  b: number;
}

export const arbitraryRoundDraw: fc.Arbitrary<RoundDraw> = fc.record({
  kind: fc.nat(7),
  a: fc.nat(20),
  b: fc.nat(20),
});

type Drawer = (file: RoundFile, draw: RoundDraw, chosen: Nomination | undefined) => SingleRoundChange | null;

const part = 'round';

const drawers: readonly Drawer[] = [
  (file, { a }, chosen) => {
    const entries = Object.entries(file.personal.records);
    const [key, data] = entries[a % Math.max(1, entries.length)] ?? [];
    if (key === undefined || !data || file.nominations.some(({ id }) => id === data.nomination)) return null;
    const drawn = nomination(data.nomination, { record: key });
    return chosen
      ? { type: 'nomination/submit', part, after: chosen.id, nomination: drawn }
      : { type: 'nomination/submit', part, nomination: drawn };
  },
  (_file, _draw, chosen) => (chosen ? { type: 'nomination/withdraw', part, nomination: chosen.id } : null),
  (_file, { b }, chosen) => {
    if (!chosen) return null;
    const from = stateOf(chosen);
    const states = nextStates(from);
    const to = states[b % states.length];
    if (!to) return null;
    const at = `2026-11-0${String((b % 9) + 1)}T00:00:00.000Z`;
    return { type: 'nomination/step', part, nomination: chosen.id, from, step: step(to, { at }) };
  },
  (_file, _draw, chosen) => {
    const last = chosen?.steps.at(-1);
    return chosen && last ? { type: 'nomination/step-back', part, nomination: chosen.id, step: last } : null;
  },
  (file, { b }, chosen) => {
    const keys = Object.keys(file.personal.records).filter(
      (each) => file.personal.records[each]?.nomination === chosen?.id,
    );
    const key = keys[b % Math.max(1, keys.length)];
    return chosen && key !== undefined
      ? { type: 'nomination/record', part, nomination: chosen.id, before: chosen.record, after: key }
      : null;
  },
  (file, { b }, chosen) => {
    const other = file.nominations[b % Math.max(1, file.nominations.length)];
    if (!chosen || !other || other === chosen) return null;
    const pair: [string, string] = chosen.id < other.id ? [chosen.id, other.id] : [other.id, chosen.id];
    const distinct = !file.distinct.some(([first, second]) => first === pair[0] && second === pair[1]);
    return { type: 'nomination/distinct', part, pair, distinct };
  },
  (file, { a }) => ({
    type: 'round/field',
    part,
    field: 'quotas',
    before: file.round.quotas,
    after: file.round.quotas.map((quota) => ({ ...quota, count: a })),
  }),
  (file, { b }) => {
    const { workingDays } = file.round;
    const base = { type: 'round/field', part, field: 'workingDays' } as const;
    if (workingDays === undefined) return { ...base, after: b };
    return b % 2 === 0 ? { ...base, before: workingDays } : { ...base, before: workingDays, after: b };
  },
];

/** A change that somebody could make, drawn from all kinds; null where there is nothing of the kind to change. */
export function drawRoundChange(file: RoundFile, draw: RoundDraw): RoundChange | null {
  const chosen = file.nominations[draw.a % Math.max(1, file.nominations.length)];
  return drawers[draw.kind % drawers.length]?.(file, draw, chosen) ?? null;
}
