import { writeDocx } from '@phoihop/document/docx';
import type { Plan } from '@phoihop/plan';
import type { SlicedEntry } from '../../page/bench-entry.ts';

/** A plan becomes a DOCX file for issuing, as the preview makes it. */
export const entry: SlicedEntry<Plan> = { run: (plan, progress) => writeDocx(plan, { progress }) };
