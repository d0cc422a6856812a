import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanFile } from '../model/plan-file.js';
import { planFile } from '../testing/builders.js';
import type { Finding } from './check.js';
import { checkPlan } from './check-plan.js';
import { planChecks } from './plan-checks.js';
import type { Fixture } from '../testing/checks/fixture.js';
import { planFixtures } from '../testing/checks/plan-fixtures.js';
import { textFixtures } from '../testing/checks/text-fixtures.js';

const FIXTURES: Record<string, Fixture> = { ...planFixtures, ...textFixtures };

const page = readFileSync('docs/checks.md', 'utf8');

function findingsOf(file: PlanFile, code: string): Finding[] {
  return checkPlan(file).findings.filter(({ check }) => check === code);
}

describe('the checks', () => {
  it('bear names of their own', () => {
    const codes = planChecks.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(Object.keys(FIXTURES).filter((code) => !codes.includes(code))).toEqual([]);
  });

  describe.each(planChecks)('$code', ({ code }) => {
    const fixture = FIXTURES[code] ?? { plan: {}, finds: { check: 'a fixture' }, well: {} };

    it('stands in the list of the docs page', () => {
      expect(page).toContain(`\`${code}\``);
    });

    it('finds what is wrong', () => {
      const [first] = findingsOf(planFile(fixture.plan), code);
      expect(first).toMatchObject({ check: code, ...fixture.finds });
    });

    it('finds nothing where it is well', () => {
      expect(findingsOf(planFile(fixture.well), code)).toEqual([]);
    });

    it('is mended by its fix, where it offers one', () => {
      const file = planFile(fixture.plan);
      const [first, ...others] = findingsOf(file, code);
      if (!first?.fix) return;
      const mended = applyChange(file, first.fix);
      if (!mended.ok) throw new Error(mended.code);
      expect(findingsOf(mended.value, code)).toHaveLength(others.length);
    });
  });
});
