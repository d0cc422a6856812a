import { definePlan, type Plan, type PlanWidget } from '@phoihop/kit';
import { newId, type PlanFile } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import { create } from './create.js';
import type { WidgetHarness } from './harness/widget.harness.js';
import type { WidgetCase } from './widget-case.js';

const stages = new Set<HTMLElement>();

/** A part of the page for one test. */
export function stage(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  stages.add(element);
  return element;
}

/** Clears the page: for `afterEach`. */
export function clearStages(): void {
  for (const each of stages) each.remove();
  stages.clear();
}

export interface Mounting {
  plan?: PlanFile;
  readonly?: boolean;
  lang?: string;
  prefix?: string;
}

/** Puts a widget with a plan of its own into the page. */
export async function mountWidget(
  widget: WidgetCase,
  { plan, readonly = false, lang, prefix }: Mounting = {},
  into: HTMLElement = stage(),
): Promise<WidgetHarness> {
  const element = create<PlanWidget>(widget.define(prefix));
  if (plan) element.plan = plan;
  element.readonly = readonly;
  if (lang !== undefined) element.lang = lang;
  into.append(element);
  const harness = widget.harness(element);
  await harness.settled();
  return harness;
}

/** A provider in the page that holds `plan`. */
export function mountPlan(plan: PlanFile = samplePlanFile(), into: HTMLElement = stage()): Plan {
  const provider = create<Plan>(definePlan());
  provider.plan = plan;
  into.append(provider);
  return provider;
}

/** The sample with every text changed: who shows this shows nothing of the first. */
export function otherPlanFile(): PlanFile {
  const file = samplePlanFile();
  const other = (text: string): string => `Khác ${text}`;
  return {
    ...file,
    plan: {
      ...file.plan,
      id: newId(),
      title: other(file.plan.title),
      subject: other(file.plan.subject),
      items: file.plan.items.map((item) => ({ ...item, text: other(item.text) })),
      recipients: file.plan.recipients.map((each) => ({ ...each, text: other(each.text) })),
    },
  };
}

/** The same contents in other objects, as a host's framework hands them over at every render. */
export function equalTo(file: PlanFile): PlanFile {
  return JSON.parse(JSON.stringify(file)) as PlanFile;
}
