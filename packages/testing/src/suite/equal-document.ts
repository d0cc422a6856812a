import type { Plan, PlanWidget } from '@phoihop/kit';
import { samplePlanFile } from '@phoihop/plan/testing';
import { create } from '../create.js';
import { equalTo, mountPlan, mountWidget } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Setting an equal document, or one that echoes our own commands, disturbs nobody: caret and undo stay. */
export async function equalDocumentFaults(widget: WidgetCase): Promise<string[]> {
  const own = await mountWidget(widget, { plan: samplePlanFile() });
  const provider = mountPlan(samplePlanFile());
  const inside = create<PlanWidget>(widget.define());
  provider.append(inside);
  await widget.harness(inside).settled();
  return [
    ...(await faultsOf(widget, own.element, own.element, 'own plan')),
    ...(await faultsOf(widget, inside, provider, "provider's plan")),
  ];
}

async function faultsOf(
  widget: WidgetCase,
  element: PlanWidget,
  holder: Plan | PlanWidget,
  how: string,
): Promise<string[]> {
  const faults = new Faults();
  const harness = widget.harness(element);
  const before = holder.plan!;
  if (harness.firstField === undefined) return [];
  await harness.editFirst(' (sửa)');
  const edited = holder.plan!;
  faults.unless(JSON.stringify(edited).includes('(sửa)'), `${how}: the edit is not in the plan`);

  const field = harness.firstField;
  const length = field.value.length;
  field.place(length - 3);
  for (const echo of [before, equalTo(before), edited, equalTo(edited)]) {
    holder.plan = echo;
    await harness.settled();
    const now = harness.firstField;
    faults.unless(now.field === field.field, `${how}: the field was made anew`);
    faults.unless(now.focused && now.caret === length - 3, `${how}: the caret has moved`);
  }
  await harness.undo();
  faults.unless(
    JSON.stringify(holder.plan?.plan) === JSON.stringify(before.plan),
    `${how}: undo does not give the first plan back`,
  );
  return faults.list;
}
