import fc from 'fast-check';
import type { PlanChange } from '../commands/plan-change.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Draw, Drawer } from './draws/draw.js';
import { agreementDrawers } from './draws/agreements.js';
import { entryDrawers } from './draws/entries.js';
import { headDrawers } from './draws/head.js';
import { outlineDrawers } from './draws/outline.js';
import { recipientDrawers } from './draws/recipients.js';
import { reviewDrawers } from './draws/review.js';
import { tableDrawers } from './draws/tables.js';
import { taskDrawers } from './draws/tasks.js';

/** One for each kind of change. */
export type { Draw } from './draws/draw.js';

const drawers: readonly Drawer[] = [
  ...outlineDrawers,
  ...tableDrawers,
  ...headDrawers,
  ...recipientDrawers,
  ...taskDrawers,
  ...reviewDrawers,
  ...entryDrawers,
  ...agreementDrawers,
];

export const arbitraryDraw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.nat(drawers.length - 1),
  a: fc.nat(40),
  b: fc.nat(40),
  level: fc.integer({ min: 1, max: 6 }),
  text: fc.string({ maxLength: 12 }),
});

/** A change that a person could make to this document, drawn from all kinds; null where there is nothing to change. */
export function drawChange(file: PlanFile, draw: Draw): PlanChange | null {
  return drawers[draw.kind % drawers.length]?.(file, draw) ?? null;
}
