import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Role } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import type { Result } from '../result.js';
import { arbitraryMatrixPlan } from '../testing/arbitrary-matrix-plan.js';
import { matrixPlanFile } from '../testing/matrix-plan.js';
import { matrixOf } from './matrix-of.js';
import { withRolesChanged } from './roles-changed.js';
import { setRole } from './set-cells.js';

/** The file once a change is made; as it was where that is refused, or nothing would change. */
function after(file: PlanFile, change: Result<PlanChange | null>): PlanFile {
  const next = change.ok && change.value ? applyChange(file, change.value) : null;
  return next?.ok ? next.value : file;
}

describe('a matrix of which only roles have changed', () => {
  it('keeps all rows but those that the roles hold for', () => {
    const file = matrixPlanFile();
    const before = matrixOf(file.plan);
    const next = after(file, setRole(before, 'tuyen-truyen', 'phu-nu', 'coordinate'));
    const matrix = withRolesChanged(before, file.plan, next.plan);
    expect(matrix?.rows.filter((row) => !before.rows.includes(row)).map(({ item }) => item.id)).toEqual([
      'tuyen-truyen',
      'hoi-nghi',
      'to-truyen-thong',
    ]);
    expect(matrix?.groups).toBe(before.groups);
  });

  it('has to be looked at as a whole where a task gets its first role, or anything else is new', () => {
    const file = matrixPlanFile();
    const before = matrixOf(file.plan);
    const retitled = { ...file.plan, title: 'KẾ HOẠCH' };
    expect(withRolesChanged(before, file.plan, retitled)).toBeNull();
    const fresh = { ...file.plan, items: file.plan.items.slice(1) };
    expect(withRolesChanged(before, file.plan, fresh)).toBeNull();
  });

  it('is what looking at the whole finds, whichever cell is set', () => {
    const role = fc.constantFrom<Role | null>('lead', 'coordinate', 'guide', null);
    const draft = fc.record({ row: fc.nat(), body: fc.constantFrom('a', 'b', 'c', 'd'), role });
    let quick = 0;
    fc.assert(
      fc.property(arbitraryMatrixPlan, draft, (file, { row, body, role: set }) => {
        const before = matrixOf(file.plan);
        fc.pre(before.rows.length > 0);
        const id = before.rows[row % before.rows.length]?.item.id ?? '';
        const next = after(file, setRole(before, id, body, set));
        const matrix = withRolesChanged(before, file.plan, next.plan);
        if (!matrix || next === file) return;
        quick++;
        expect(matrix).toEqual(matrixOf(next.plan));
      }),
    );
    expect(quick).toBeGreaterThan(10);
  });
});
