import type { PlanChange, PlanCommand, PlanFile } from '@phoihop/plan';
import { consentFaultOf, proposalFor, sideOfActor } from '@phoihop/plan/agreement';

/** A change that takes the other side becomes a proposal to it; any other stays as it is. */
export function propose(file: PlanFile, command: PlanCommand): PlanChange {
  if (consentFaultOf(file, command, command.by)?.code !== 'ask-other-side') return command;
  return proposalFor(file, command, sideOfActor(file, command.by), command) ?? command;
}
