import type { PlanFile } from '@phoihop/plan';
import { StandingRollup } from '@phoihop/plan/progress';
import { TODAY } from './looked-at.ts';

/** Where the work stands, following the file that is asked with: what the widget keeps, and its bars are made of. */
export function keptRollup(): (file: PlanFile) => StandingRollup {
  let rollup: StandingRollup | undefined;
  return (file) => {
    if (rollup) rollup.update(file);
    else rollup = new StandingRollup(file, { today: TODAY });
    return rollup;
  };
}
