import { definePlan, type Plan, type PlanWidget } from '@phoihop/kit';
import { samplePlanFile } from '@phoihop/plan/testing';
import { create } from '../create.js';
import { stage } from '../mount.js';
import type { WidgetCase } from '../widget-case.js';
import { Faults } from './faults.js';

/** Registered under two prefixes on one page, both work, each on the provider of either prefix. */
export async function prefixFaults(widget: WidgetCase): Promise<string[]> {
  const faults = new Faults();
  const tags = [widget.define(), widget.define('so')];
  faults.unless(tags[0] === `ph-${widget.name}`, `the tag is ${String(tags[0])}, not ph-${widget.name}`);
  faults.unless(tags[1] === `so-${widget.name}`, `the tag is ${String(tags[1])}, not so-${widget.name}`);
  faults.unless(widget.define() === tags[0], 'defining it twice is not the same as once');
  for (const providerTag of [definePlan(), definePlan('so')]) {
    for (const tag of tags) {
      const provider = create<Plan>(providerTag);
      const file = samplePlanFile();
      provider.plan = file;
      const element = create<PlanWidget>(tag);
      provider.append(element);
      stage().append(provider);
      const harness = widget.harness(element);
      await harness.settled();
      faults.unless(harness.text.includes(widget.shows(file)), `<${tag}> shows nothing in <${providerTag}>`);
    }
  }
  return faults.list;
}
