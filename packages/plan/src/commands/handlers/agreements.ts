import { dequal } from 'dequal/lite';
import { isSameContent } from '../../agreement/agreed-content.js';
import type { PlanFile, Version } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { Agree, ForgetVersion, KeepVersion, SetConsent, Withdraw } from '../agreement-changes.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';
import { listHandlers } from './listed.js';

const part = 'agreement';

export const setConsent: ChangeHandler<PlanFile, SetConsent, SingleChange[]> = {
  apply(file, { before, after }) {
    const { consent, ...rest } = file;
    if (!dequal(consent ?? null, before)) return refuse('consent-changed');
    return accept(after ? { ...rest, consent: after } : rest);
  },
  invert: (_before, change) => [{ ...change, before: change.after, after: change.before }],
};

export const versions = listHandlers<Version, KeepVersion, ForgetVersion>({
  noun: 'version',
  of: (file) => file.versions,
  put: (file, list) => ({ ...file, versions: list }),
  valueIn: ({ version }) => version,
  idIn: ({ version }) => version,
  insertion: (version, after) => ({ type: 'version/keep', part, after, version }),
  removal: (version) => ({ type: 'version/forget', part, version }),
});

function isKept(file: PlanFile, { version: { id } }: KeepVersion): boolean {
  return file.versions.some((version) => version.id === id);
}

export const keepVersion: ChangeHandler<PlanFile, KeepVersion, SingleChange[]> = {
  apply: (file, change) => (isKept(file, change) ? accept(file) : versions.insert.apply(file, change)),
  invert: (before, change) => (isKept(before, change) ? [] : versions.insert.invert(before, change)),
};

/** The agreements that can be taken back: those with an id. */
export const agreements = listHandlers<Agree['agreement'], Agree, Withdraw>({
  noun: 'agreement',
  // Those of before have none, and are found by none.
  of: (file) => file.agreements as Agree['agreement'][],
  put: (file, list) => ({ ...file, agreements: list }),
  valueIn: ({ agreement }) => agreement,
  idIn: ({ agreement }) => agreement,
  insertion: (agreement, after) => ({ type: 'agreement/agree', part, after, agreement, exact: true }),
  removal: (agreement) => ({ type: 'agreement/withdraw', part, agreement }),
});

export const agree: ChangeHandler<PlanFile, Agree, SingleChange[]> = {
  ...agreements.insert,
  apply(file, change) {
    const { version } = change.agreement;
    const seen = file.versions.find(({ id }) => id === version)?.plan;
    return change.exact || (seen && isSameContent(seen, file.plan))
      ? agreements.insert.apply(file, change)
      : refuse('version-changed', { version });
  },
};
