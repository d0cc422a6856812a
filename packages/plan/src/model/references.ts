import type { Plan } from './plan.js';
import type { PlanFile } from './plan-file.js';

/** The agencies that a plan's roles, issuers, signatories and recipients name, and those that its agencies do. */
function namedIn(plan: Plan): (string | undefined)[] {
  const items = [...plan.items, ...plan.appendices.flatMap((appendix) => appendix.items)];
  return [
    ...items.flatMap(({ task }) => task?.assignments.map(({ agency }) => agency) ?? []),
    ...plan.issuers.map(({ agency }) => agency),
    ...plan.signatories.map(({ agency }) => agency),
    ...plan.recipients.map(({ agency }) => agency),
    ...plan.agencies.flatMap(({ partOf, successor }) => [partOf, successor]),
  ];
}

/** Whether anything in the file refers to an agency: a role, the head, the foot, another agency, progress. */
export function isReferredTo(file: PlanFile, agency: string): boolean {
  return namedIn(file.plan).includes(agency) || file.entries.some((entry) => entry.agency === agency);
}
