import { dequal } from 'dequal/lite';
import type { Agency } from '../../model/agency.js';
import type { PlanFile } from '../../model/plan-file.js';
import { isReferredTo } from '../../model/references.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import type { SingleChange } from '../plan-change.js';
import type { EditAgency, InsertAgency, RemoveAgency } from '../task-changes.js';
import { idBeforeIn, placedNear } from './listed.js';

function withAgencies(file: PlanFile, agencies: Agency[]): PlanFile {
  return { ...file, plan: { ...file.plan, agencies } };
}

function findAgency({ plan }: PlanFile, id: string): Agency | undefined {
  return plan.agencies.find((agency) => agency.id === id);
}

export const insertAgency: ChangeHandler<PlanFile, InsertAgency, SingleChange[]> = {
  apply(file, { agency, after }) {
    if (findAgency(file, agency.id)) return refuse('id-taken', { item: agency.id });
    return accept(withAgencies(file, placedNear(file.plan.agencies, after, agency)));
  },
  invert(_before, change) {
    return [{ type: 'agency/remove', part: change.part, agency: change.agency.id }];
  },
};

export const editAgency: ChangeHandler<PlanFile, EditAgency, SingleChange[]> = {
  apply(file, { before, after }) {
    const current = findAgency(file, before.id);
    if (!current) return refuse('agency-gone', { agency: before.id });
    if (!dequal(current, before)) return refuse('agency-changed', { agency: before.id });
    return accept(
      withAgencies(
        file,
        file.plan.agencies.map((agency) => (agency === current ? after : agency)),
      ),
    );
  },
  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before }];
  },
};

export const removeAgency: ChangeHandler<PlanFile, RemoveAgency, SingleChange[]> = {
  apply(file, change) {
    const current = findAgency(file, change.agency);
    if (!current) return refuse('agency-gone', { agency: change.agency });
    if (isReferredTo(file, change.agency)) return refuse('agency-in-use', { agency: current.name });
    return accept(
      withAgencies(
        file,
        file.plan.agencies.filter((agency) => agency !== current),
      ),
    );
  },
  invert(before, change) {
    const agency = findAgency(before, change.agency);
    if (!agency) throw new RangeError(`no agency ${change.agency}`);
    const after = idBeforeIn(before.plan.agencies, change.agency);
    return [{ type: 'agency/insert', part: change.part, after, agency }];
  },
};
