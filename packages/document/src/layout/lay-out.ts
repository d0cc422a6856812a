import type { Plan } from '@phoihop/plan';
import { profileFor, textWidthOf, type LayoutProfile } from '../profile/index.js';
import type { AppendedTable } from './appended-table.js';
import { appendixSections } from './appendices.js';
import type { Block, DocumentLayout } from './blocks.js';
import { bodyBlocks, ended, type Changes } from './body.js';
import { headOf } from './head.js';
import { endOf } from './signatures.js';
import { addresseesOf, apart, titleOf } from './title.js';

export interface LayoutOptions {
  /** Tables to be appended behind the plan's own appendices: the matrix of responsibilities. */
  tables?: readonly AppendedTable[];
  /** What is marked in the body as added or taken out: `markedPlan` of `@phoihop/plan/agreement` makes it. */
  changes?: Changes;
}

/** The same step by step, for callers that must not hold up a page. Yields the share that is done, 0 to 1. */
export function* layOutSteps(
  plan: Plan,
  profile: LayoutProfile = profileFor(plan),
  { tables = [], changes }: LayoutOptions = {},
): Generator<number, DocumentLayout> {
  const body: Block[] = [];
  const count = plan.items.length + plan.appendices.reduce((sum, { items }) => sum + items.length, 1);
  let done = 0;
  for (const blocks of bodyBlocks(plan.items, profile, textWidthOf(profile), changes)) {
    body.push(...blocks);
    yield ++done / count;
  }
  const last = body.pop();
  const end = endOf(plan, profile);
  const blocks = [
    headOf(plan, profile),
    ...titleOf(plan, profile),
    ...addresseesOf(plan, profile),
    ...apart([...body, ...(last ? ended(last, profile) : [])]),
    ...end,
  ];
  const appended = appendixSections(plan, profile, tables);
  let step = appended.next();
  for (; !step.done; step = appended.next()) yield ++done / count;
  const { width, height, margins } = profile.page;
  return {
    sections: [
      { of: 'document', width, height, landscape: false, margins, numberedOnItsOwn: true, blocks },
      ...step.value,
    ],
  };
}

/**
 * A plan as it will be printed: blocks with exact measures, from which the DOCX and the preview are made. Pure; what the
 * plan lacks stays blank. The form is that of `profile`, the one that the plan asks for when left out.
 */
export function layOut(plan: Plan, profile?: LayoutProfile, options?: LayoutOptions): DocumentLayout {
  const steps = layOutSteps(plan, profile, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
