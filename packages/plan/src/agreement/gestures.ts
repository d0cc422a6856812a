import type { SetConsent, Withdraw } from '../commands/agreement-changes.js';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Stamp } from '../commands/stamp.js';
import type { Consent } from '../model/consent.js';
import type { PlanFile } from '../model/plan-file.js';
import { versionOf } from './version.js';

/** Lays the plan before its sides (đưa ra thống nhất). @param given whose the parts are, and who speaks for a side */
export function openConsent(
  { consent }: PlanFile,
  side: string,
  { at, by }: Omit<Stamp, 'id'>,
  given: Pick<Consent, 'parts' | 'speakers'> = {},
): SetConsent {
  const after = { side, at, ...(by ? { by } : {}), ...given };
  return { type: 'agreement/consent', part: 'agreement', before: consent ?? null, after };
}

/** Says of an item whose it is, with what stands below it; null where the plan is not laid before its sides. */
export function givePart({ consent }: PlanFile, item: string, side: string | null): SetConsent | null {
  if (!consent) return null;
  const parts = [...(consent.parts ?? []).filter((part) => part.item !== item), { item, side }];
  return { type: 'agreement/consent', part: 'agreement', before: consent, after: { ...consent, parts } };
}

/** Who agrees, when, and under which id that is noted. */
export type AgreementStamp = Stamp & { by: NonNullable<Stamp['by']> };

/** Agrees to the plan as it is, for a side. The version is kept along with it where the file does not hold it yet. */
export function agreeTo(
  { plan, versions }: PlanFile,
  side: string,
  { id, at, by }: AgreementStamp,
): PlanChange {
  const version = versionOf(plan);
  const agree: SingleChange = {
    type: 'agreement/agree',
    part: 'agreement',
    agreement: { id, version, side, by, at },
  };
  if (versions.some((each) => each.id === version)) return agree;
  const keep: SingleChange = {
    type: 'version/keep',
    part: 'agreement',
    version: { id: version, at, by, plan },
  };
  return { type: 'batch', part: 'agreement', changes: [keep, agree] };
}

/** Takes the agreement of a side to the plan as it is back; null where it has not agreed. */
export function withdrawAgreement({ plan, agreements }: PlanFile, side: string): Withdraw | null {
  const version = versionOf(plan);
  const id = agreements.find((each) => each.version === version && each.side === side)?.id;
  return id === undefined ? null : { type: 'agreement/withdraw', part: 'agreement', agreement: id };
}
