import { samplePlanFile } from '@phoihop/plan/testing';
import type { PlanWidget } from '@phoihop/kit';
import { create } from '../create.js';
import { mountPlan, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';
import { watchLeaks } from './leaks.js';

/** Taken out of the page and put back, it leaves nothing behind and works as before. */
export async function lifecycleFaults(widget: WidgetCase): Promise<string[]> {
  const faults = new Faults();
  const file = samplePlanFile();
  const provider = mountPlan(file);
  const element = create<PlanWidget>(widget.define());
  const harness = widget.harness(element);
  const watch = watchLeaks([window, document, document.documentElement, document.body, provider], provider);
  for (let round = 0; round < 5; round++) {
    provider.append(element);
    await harness.settled();
    element.remove();
    await harness.settled();
  }
  faults.list.push(...watch.end());

  provider.append(element);
  await harness.settled();
  faults.unless(harness.text.includes(widget.shows(file)), 'put back, it does not show the plan');
  if (harness.firstField) {
    await harness.editFirst(' (sửa)');
    faults.unless(JSON.stringify(provider.plan).includes('(sửa)'), 'put back, it cannot edit');
  }
  stage().append(element);
  await harness.settled();
  faults.unless(element.plan === undefined, 'outside every provider it still shows the plan');
  return faults.list;
}
