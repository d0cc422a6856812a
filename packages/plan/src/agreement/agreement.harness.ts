import { expect } from 'vitest';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Refusal } from '../result.js';
import { afterChange, frontSpeaker, stateSpeaker } from '../testing/agreement-plan.js';
import { agreeTo, consentFaultOf, proposalFor } from './index.js';

export const at = '2026-03-05T02:00:00Z';
export const front = { id: 'a1', at, by: frontSpeaker };
export const state = { id: 'a2', at, by: stateSpeaker };

export const text = (of: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: of,
  before,
  after,
});

/** Agrees for a side, as its people may. */
export function agreed(file: PlanFile, side: 'mttq' | 'sdttg'): PlanFile {
  const stamp = { ...(side === 'mttq' ? front : state), id: `${side}-${String(file.agreements.length)}` };
  const change = agreeTo(file, side, stamp);
  expect(faultOf(file, change, side)).toBeNull();
  return afterChange(file, change);
}

/** What a side proposes in the place of a change that it may not make alone. */
export function proposed(file: PlanFile, change: PlanChange, side: 'mttq' | 'sdttg', id = 'p1'): PlanFile {
  expect(faultOf(file, change, side)).toMatchObject({ code: 'ask-other-side' });
  const stamp = { ...(side === 'mttq' ? front : state), id };
  const proposal = proposalFor(file, change, side, stamp);
  if (!proposal) throw new Error('nothing is proposed');
  expect(faultOf(file, proposal, side)).toBeNull();
  return afterChange(file, proposal);
}

/** Why somebody of a side may not make a change by themselves. */
export function faultOf(file: PlanFile, change: PlanChange, side: 'mttq' | 'sdttg' | null): Refusal | null {
  return consentFaultOf(
    file,
    change,
    { mttq: frontSpeaker, sdttg: stateSpeaker, none: undefined }[side ?? 'none'],
  );
}
