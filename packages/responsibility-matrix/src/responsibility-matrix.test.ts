import type { PlanFile } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { clearStages, describeWidget, mountWidget } from '@phoihop/testing';
import { ResponsibilityMatrixHarness, widgetCase } from './responsibility-matrix.harness.js';

export async function matrix(
  plan: PlanFile = matrixPlanFile(),
  readonly = false,
): Promise<ResponsibilityMatrixHarness> {
  const { element } = await mountWidget(widgetCase, { plan, readonly });
  return new ResponsibilityMatrixHarness(element);
}

describeWidget(widgetCase);

describe('<ph-responsibility-matrix>', () => {
  afterEach(clearStages);
});
