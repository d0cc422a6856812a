import { definePlan, type Plan, type PlanWidget } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import { create } from '../create.js';
import { mountPlan, mountWidget, otherPlanFile, stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** The plan comes from the property, else from `for`, else from around, also when the provider comes late. */
export async function wiringFaults(widget: WidgetCase): Promise<string[]> {
  const faults = new Faults();
  const first = samplePlanFile();
  const second = otherPlanFile();
  const show = async (element: PlanWidget, file: PlanFile, how: string): Promise<void> => {
    const harness = widget.harness(element);
    await harness.settled();
    faults.unless(harness.text.includes(widget.shows(file)), `${how}: it does not show the plan`);
  };

  const own = await mountWidget(widget, { plan: first });
  await show(own.element, first, 'own property');
  own.element.plan = second;
  await show(own.element, second, 'own property, set again');
  own.element.plan = undefined;
  await own.settled();
  faults.unless(
    !own.text.includes(widget.shows(second)),
    'own property, taken away: the plan is still shown',
  );

  const provider = mountPlan(first);
  const inside = create<PlanWidget>(widget.define());
  provider.append(inside);
  await show(inside, first, 'context');
  provider.plan = second;
  await show(inside, second, 'context, replaced document');
  inside.plan = first;
  await show(inside, first, 'own property inside a provider');
  inside.plan = undefined;
  await show(inside, second, 'back to the provider');

  provider.id = 'ke-hoach-cua-bo-kiem';
  const elsewhere = create<PlanWidget>(widget.define());
  elsewhere.setAttribute('for', provider.id);
  faults.unless(elsewhere.for === provider.id, 'the attribute `for` does not reach the property');
  stage().append(elsewhere);
  await show(elsewhere, second, '`for` in another zone of the page');

  const readonly = create<PlanWidget>(widget.define());
  readonly.setAttribute('readonly', '');
  faults.unless(readonly.readonly, 'the attribute `readonly` does not reach the property');

  const late = create<Plan>('tre-plan');
  const waiting = create<PlanWidget>(widget.define());
  late.append(waiting);
  stage().append(late);
  await widget.harness(waiting).settled();
  definePlan('tre');
  late.plan = second;
  await show(waiting, second, 'a provider that is defined after the widget');

  const moved = mountPlan(first);
  moved.append(waiting);
  await show(waiting, first, 'moved into another provider');
  return faults.list;
}
