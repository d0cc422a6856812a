import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import { item, planFile } from '../testing/builders.js';
import { checkPlan } from './check-plan.js';
import { numberingChecks } from './numbering.js';

/** The labels after the fix of each finding in turn has been made, the first one first. */
function mended(...labels: string[]): string[] {
  let file = planFile(
    labels.map((label, at) => item(`i${String(at)}`, /^\d+\.\d/u.test(label) ? 2 : 1, label)),
  );
  for (;;) {
    const fix = checkPlan(file, { checks: numberingChecks }).findings[0]?.fix;
    if (!fix) return file.plan.items.map(({ label }) => label ?? '');
    const next = applyChange(file, fix);
    if (!next.ok) throw new Error(next.code);
    file = next.value;
  }
}

describe('the fix of a faulty number', () => {
  it('numbers what follows, with the labels below', () => {
    expect(mended('1.', '1.', '1.1.', '1.2.', '2.', '2.1.')).toEqual([
      '1.',
      '2.',
      '2.1.',
      '2.2.',
      '3.',
      '3.1.',
    ]);
    expect(mended('a)', 'b)', 'd)', 'đ)')).toEqual(['a)', 'b)', 'c)', 'd)']);
  });

  it('stops where the row is right again, or has a fault of its own', () => {
    expect(mended('I.', 'I.', 'III.')).toEqual(['I.', 'II.', 'III.']);
    expect(mended('1.', '1.', '2.', '7.')).toEqual(['1.', '2.', '3.', '4.']);
  });
});
