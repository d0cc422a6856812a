import { layOutSteps } from '@phoihop/document/layout';
import { pagesSteps, type Page, type SetBlocks } from '@phoihop/document/pages';
import type { Printable } from '../pages/printable.js';

/** What makes pages and draws them: loaded behind the widget’s first frame. */
export { SetBlocks } from '@phoihop/document/pages';
export { matrixAppendix } from '@phoihop/document/layout';
export { profileFor } from '@phoihop/document/profile';
export { printJob } from '../out/print.js';
export { faceFit } from './face-fit.js';
export { pageView } from './page.view.js';
export { fontsOf, paperCss } from './paper.css.js';

/** So much of the work is laying out; the rest is setting in lines and pages. */
const LAYING_OUT = 0.3;

/** The pages of a document step by step; yields the share that is done. */
export function* pressSteps(
  { plan, profile, tables }: Printable,
  known: SetBlocks,
): Generator<number, Page[]> {
  const laidOut = layOutSteps(plan, profile, { tables });
  let step = laidOut.next();
  for (; !step.done; step = laidOut.next()) yield LAYING_OUT * step.value;
  const set = pagesSteps(step.value, profile, known);
  let page = set.next();
  for (; !page.done; page = set.next()) yield LAYING_OUT + (1 - LAYING_OUT) * page.value;
  return page.value;
}
