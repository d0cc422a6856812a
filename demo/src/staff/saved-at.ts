import { restRepository, type Repository } from '@phoihop/kit/repository';
import { parsePlanCommand, planModel, type PlanChange, type PlanFile } from '@phoihop/plan';
import { parseRoundCommand, roundModel, type RoundChange, type RoundFile } from '@phoihop/plan/round';

/** Where plans and rounds are kept: the demo's server, which is told who asks. */
export interface SavedAt {
  plans: Repository<PlanFile, PlanChange>;
  rounds: Repository<RoundFile, RoundChange>;
}

/** Below it the server tells what others make and where they are. */
const live = '/api';

export function savedAt(headers: Readonly<Record<string, string>>): SavedAt {
  const told = () => headers;
  return {
    plans: restRepository(planModel, {
      address: '/api/plans',
      headers: told,
      parseCommand: parsePlanCommand,
      live,
    }),
    rounds: restRepository(roundModel, {
      address: '/api/rounds',
      headers: told,
      parseCommand: parseRoundCommand,
      live,
    }),
  };
}
