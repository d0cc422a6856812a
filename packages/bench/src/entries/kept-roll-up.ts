import type { PlanFile } from '@phoihop/plan';
import { ProgressRollup } from '@phoihop/plan/progress';
import { TODAY } from './looked-at.ts';

/** A roll-up that follows the file it is asked with, as the widget keeps one. */
export function keptRollup(): (file: PlanFile) => ProgressRollup {
  let rollup: ProgressRollup | undefined;
  return (file) => {
    if (rollup) rollup.update(file);
    else rollup = new ProgressRollup(file, { today: TODAY });
    return rollup;
  };
}
