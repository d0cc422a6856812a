import { iconRefreshCw } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import type { TemplateResult } from 'lit';
import type { MatrixTools } from '../tools/matrix-tools.js';
import { outView } from './out.view.js';

/** What stands beside the heading: printing, exporting, and the update to the bodies of today. */
export function outPart(tools: MatrixTools, plan: Plan): TemplateResult {
  const { out, bodies, writes } = tools;
  const update = {
    label: out.texts.update,
    icon: iconRefreshCw,
    run: () => {
      void bodies.load().then((part) => {
        part?.open();
      });
    },
  };
  return outView(out, tools.subjectOf(plan), writes ? [update] : []);
}
