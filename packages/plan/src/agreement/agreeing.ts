import { dequal } from 'dequal/lite';
import type {
  Agree,
  ForgetVersion,
  KeepVersion,
  SetConsent,
  Withdraw,
} from '../commands/agreement-changes.js';
import type { PlanFile } from '../model/plan-file.js';
import { refuse, type Refusal } from '../result.js';
import { isSameContent } from './agreed-content.js';
import { partsOf } from './parts.js';
import { sideOfActor, sidesOfPlan } from './sides.js';
import { agreedByAll } from './state.js';
import { versionOf } from './version.js';

export type ConsentCode =
  | 'ask-other-side'
  | 'no-side'
  | 'one-side-only'
  | 'another-side'
  | 'version-changed'
  | 'version-forged'
  | 'already-agreed'
  | 'agreed-by-all'
  | 'agreed-to'
  | 'consent-stands'
  | 'proposal-unread';

/** Who makes a change, and for which side. */
export interface Person {
  id: string | undefined;
  agency: string | undefined;
  side: string | null;
}

/** A side speaks for itself. */
function ofAnother(side: string | null, named: string | undefined): Refusal<ConsentCode> | null {
  if (side === null) return refuse('no-side');
  return named === side ? null : refuse('another-side', { side: named ?? '' });
}

export function agreeFault(file: PlanFile, { agreement }: Agree, side: string | null) {
  const { version } = agreement;
  if (sidesOfPlan(file.plan).length < 2) return refuse('one-side-only');
  const foreign = ofAnother(side, agreement.side);
  if (foreign) return foreign;
  if (file.agreements.some((each) => each.version === version && each.side === side))
    return refuse('already-agreed', { version });
  const seen = file.versions.find(({ id }) => id === version)?.plan;
  return seen && isSameContent(seen, file.plan) ? null : refuse('version-changed', { version });
}

/** A version is named after what it holds. */
export function keepingFault({ version: { id, plan } }: KeepVersion): Refusal<ConsentCode> | null {
  return plan && versionOf(plan) === id ? null : refuse('version-forged', { version: id });
}

/** What somebody has agreed to stays readable. */
export function forgettingFault(file: PlanFile, { version }: ForgetVersion): Refusal<ConsentCode> | null {
  return file.agreements.some((each) => each.version === version) ? refuse('agreed-to', { version }) : null;
}

export function withdrawalFault(file: PlanFile, { agreement: id }: Withdraw, side: string | null) {
  const agreement = file.agreements.find((each) => each.id === id);
  // One that is gone is refused by the change itself.
  if (!agreement) return null;
  const { version } = agreement;
  return (
    ofAnother(side, agreement.side) ??
    (agreedByAll(file, version) ? refuse('agreed-by-all', { version }) : null)
  );
}

/** Once laid before its sides a plan stays there; a part is given away only by whose it is. */
export function consentFault(file: PlanFile, { before, after }: SetConsent, { agency, side }: Person) {
  if (sidesOfPlan(file.plan).length < 2) return refuse('one-side-only');
  if (!after) return refuse('consent-stands');
  // Who lays it before them says who speaks for whom.
  if (before === null)
    return ofAnother(
      sideOfActor({ ...file, consent: after }, agency === undefined ? {} : { agency }),
      after.side,
    );
  if (side === null) return refuse('no-side');
  const { parts: _was, speakers: spoke = [], ...rest } = before;
  const { parts: _is, speakers: speak = [], ...others } = after;
  if (!dequal(rest, others)) return refuse('consent-stands');
  const foreign = [...spoke, ...speak].filter((each) => each.side !== side);
  if (foreign.some((each) => !(has(spoke, each) && has(speak, each))))
    return refuse('another-side', { side });
  const [were, are] = [partsOf({ ...file, consent: before }), partsOf({ ...file, consent: after })];
  const taken = file.plan.items.find(({ id }) => were.get(id) !== are.get(id) && were.get(id) !== side);
  return taken ? refuse('ask-other-side', { item: taken.id }) : null;
}

function has(list: readonly object[], value: object): boolean {
  return list.some((each) => dequal(each, value));
}
