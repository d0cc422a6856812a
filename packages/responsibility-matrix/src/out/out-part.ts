import { iconRefreshCw } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { TemplateResult } from 'lit';
import type { BodiesController } from '../bodies/bodies.controller.js';
import type { ViewController } from '../toolbar/view.controller.js';
import type { OutController } from './out.controller.js';
import { outView } from './out.view.js';

/** What stands beside the heading: printing, exporting, and the update to the bodies of today. */
export function outPart(
  { out, bodies, view }: { out: OutController; bodies: BodiesController; view: ViewController },
  plan: Plan,
  editable: boolean,
): TemplateResult {
  const agency = view.kind === 'agency' ? plan.agencies.find(({ id }) => id === view.subject) : undefined;
  const update = {
    label: bodies.texts.open,
    icon: iconRefreshCw,
    run: () => {
      bodies.open();
    },
  };
  return outView(out, agency, editable ? [update] : []);
}
