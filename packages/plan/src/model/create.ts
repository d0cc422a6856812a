import type { Plan } from './plan.js';
import { SCHEMA_VERSION, type PlanFile } from './plan-file.js';

/** An empty plan with the given parts; the shape that every reader and test starts from. */
export function createPlan(parts: Partial<Plan> & Pick<Plan, 'id'>): Plan {
  return {
    kind: 'plan',
    issuers: [],
    number: null,
    title: '',
    subject: '',
    agencies: [],
    items: [],
    appendices: [],
    signatories: [],
    recipients: [],
    ...parts,
  };
}

/** The plan file around a plan: no progress, no review, no agreement yet. */
export function createPlanFile(
  plan: Plan,
  parts: Partial<Omit<PlanFile, 'plan' | 'schemaVersion'>> = {},
): PlanFile {
  return {
    schemaVersion: SCHEMA_VERSION,
    plan,
    entries: [],
    review: { comments: [], suggestions: [], waivers: [] },
    agreements: [],
    versions: [],
    ...parts,
  };
}
