import { expect } from 'chai';
import fc from 'fast-check';
import { agencyTotals, matrixAfter, matrixOf, setCells } from '@phoihop/plan/matrix';
import { applyChange, type Role } from '@phoihop/plan';
import { matrixPlanFile } from '@phoihop/plan/testing';
import { roles } from '@phoihop/kit';
import { RunningTotals } from './running-totals.js';

describe('running totals', () => {
  it('are those of the whole matrix after any changes', () => {
    const choice = fc.tuple(fc.nat(20), fc.nat(20), fc.subarray([...roles], { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
        let file = matrixPlanFile();
        let matrix = matrixOf(file.plan);
        const totals = new RunningTotals();
        totals.count(matrix.rows);
        for (const [row, column, given] of choices) {
          const item = matrix.rows[row % matrix.rows.length]?.item.id ?? '';
          const agency = matrix.columns[column % matrix.columns.length]?.agency.id ?? '';
          const change = setCells(matrix, [{ item, agency, roles: given }]);
          const next = change.ok && change.value ? applyChange(file, change.value) : null;
          if (!next?.ok) continue;
          matrix = matrixAfter(matrix, file.plan, next.value.plan);
          file = next.value;
          totals.count(matrix.rows);
        }
        for (const [agency, total] of agencyTotals(matrix)) {
          const sum = totals.of(agency);
          expect(sum.tasks).to.equal(total.tasks);
          const counted = roles.map((role: Role) => total.roles[role] ?? 0);
          expect(sum.roles).to.deep.equal(counted);
        }
      }),
    );
  });
});
