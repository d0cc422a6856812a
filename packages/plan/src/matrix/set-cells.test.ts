import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '../commands/apply.js';
import type { PlanChange } from '../commands/plan-change.js';
import type { Role } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { arbitraryMatrixPlan } from '../testing/arbitrary-matrix-plan.js';
import { matrixPlanFile } from '../testing/matrix-plan.js';
import { cellOf } from './cell-of.js';
import { matrixAfter } from './matrix-after.js';
import { matrixOf } from './matrix-of.js';
import type { CellEdit, MatrixRow } from './matrix.js';
import { setCells, setRole, toggleRole } from './set-cells.js';

function after(file: PlanFile, change: PlanChange | null): PlanFile {
  const next = change ? applyChange(file, change) : { ok: true as const, value: file };
  if (!next.ok) throw new RangeError(next.code);
  return next.value;
}

/** Letters of a row by body: `mttq:lead+guide sdttg:coordinate`. */
function told(row: MatrixRow): string {
  const bodies = new Set(row.stated.flatMap(({ assignments }) => assignments.map((each) => each.agency)));
  return Array.from(bodies, (body) => `${body}:${rolesIn(row, body).join('+')}`).join(' ');
}

function rolesIn(row: MatrixRow, body: string): Role[] {
  return cellOf(row, body).roles.map((each) => each.role);
}

function rowsOf(file: PlanFile): Record<string, string> {
  return Object.fromEntries(matrixOf(file.plan).rows.map((row) => [row.item.id, told(row)]));
}

function done(file: PlanFile, edits: readonly CellEdit[]): PlanFile {
  const result = setCells(matrixOf(file.plan), edits);
  if (!result.ok) throw new RangeError(result.code);
  return after(file, result.value);
}

describe('setting a cell', () => {
  const file = matrixPlanFile();
  const matrix = matrixOf(file.plan);

  it('gives a role, or another one in the place of that which is there', () => {
    expect(rowsOf(done(file, [{ item: 'bieu-duong', agency: 'snnmt', roles: ['coordinate'] }]))).toEqual({
      ...rowsOf(file),
      'bieu-duong': 'sdttg:lead mttq:coordinate phu-nu:coordinate snnmt:coordinate',
    });
    expect(rowsOf(done(file, [{ item: 'bieu-duong', agency: 'mttq', roles: ['guide'] }]))).toEqual({
      ...rowsOf(file),
      'bieu-duong': 'sdttg:lead mttq:guide phu-nu:coordinate',
    });
  });

  it('gives several roles, and clears', () => {
    const two = done(file, [{ item: 'bieu-duong', agency: 'mttq', roles: ['coordinate', 'guide'] }]);
    expect(rowsOf(two)['bieu-duong']).toBe('sdttg:lead mttq:coordinate+guide phu-nu:coordinate');
    expect(rowsOf(done(two, [{ item: 'bieu-duong', agency: 'mttq', roles: [] }]))['bieu-duong']).toBe(
      'sdttg:lead phu-nu:coordinate',
    );
  });

  it('is no change where nothing would change', () => {
    expect(setRole(matrix, 'bieu-duong', 'mttq', 'coordinate')).toEqual({ ok: true, value: null });
    expect(setRole(matrix, 'bieu-duong', 'snnmt', null)).toEqual({ ok: true, value: null });
    expect(setRole(matrix, 'hoi-nghi', 'mttq', 'lead')).toEqual({ ok: true, value: null });
    expect(setRole(matrix, 'no-such-item', 'mttq', 'lead')).toEqual({ ok: true, value: null });
  });

  it('states all inherited roles on the row itself, so that no other row changes', () => {
    expect(rowsOf(done(file, [{ item: 'hoi-nghi', agency: 'phu-nu', roles: ['coordinate'] }]))).toEqual({
      ...rowsOf(file),
      'hoi-nghi': 'mttq:lead sdttg:coordinate phu-nu:coordinate',
    });
    expect(rowsOf(done(file, [{ item: 'hoi-nghi', agency: 'sdttg', roles: [] }]))).toEqual({
      ...rowsOf(file),
      'hoi-nghi': 'mttq:lead',
    });
  });

  it('is refused where it would leave a row without any of the roles that it inherits', () => {
    const edits = ['mttq', 'sdttg'].map((agency): CellEdit => ({ item: 'hoi-nghi', agency, roles: [] }));
    expect(setCells(matrix, edits)).toEqual({
      ok: false,
      code: 'roles-inherited',
      params: { item: 'hoi-nghi', from: 'tuyen-truyen' },
    });
  });

  it('sets a row below one that is set in the same step as if they were set one after the other', () => {
    const both = done(file, [
      { item: 'tuyen-truyen', agency: 'mttq', roles: [] },
      { item: 'hoi-nghi', agency: 'mttq', roles: ['lead'] },
      { item: 'to-truyen-thong', agency: 'snnmt', roles: [] },
    ]);
    expect(rowsOf(both)).toEqual({
      ...rowsOf(file),
      'tuyen-truyen': 'sdttg:coordinate',
      'hoi-nghi': 'sdttg:coordinate mttq:lead',
      'to-truyen-thong': 'sdttg:coordinate',
    });
  });

  it('takes away a role that a line below the task states', () => {
    expect(rowsOf(done(file, [{ item: 'ra-soat', agency: 'ubnd-xa', roles: [] }]))['ra-soat']).toBe('');
  });

  it('notes who gave a role, and when, with that role alone', () => {
    const by = { id: 'u1', name: 'Lò Thị Hạnh' };
    const at = '2026-03-02T02:00:00Z';
    const result = setRole(matrix, 'hoi-nghi', 'phu-nu', 'coordinate', { by, at });
    const next = after(file, result.ok ? result.value : null);
    expect(next.plan.items.find(({ id }) => id === 'hoi-nghi')?.task?.assignments).toEqual([
      { agency: 'mttq', role: 'lead' },
      { agency: 'sdttg', role: 'coordinate' },
      { agency: 'phu-nu', role: 'coordinate', by, at },
    ]);
  });

  it('adds a role to others, and takes it out again', () => {
    const added = toggleRole(matrix, 'bieu-duong', 'mttq', 'guide');
    const next = after(file, added.ok ? added.value : null);
    expect(rowsOf(next)['bieu-duong']).toBe('sdttg:lead mttq:coordinate+guide phu-nu:coordinate');
    const removed = toggleRole(matrixOf(next.plan), 'bieu-duong', 'mttq', 'guide');
    expect(after(next, removed.ok ? removed.value : null)).toEqual(file);
  });
});

describe('setting any cells of any plan', () => {
  const arbitraryEdits = fc.array(
    fc.record({
      row: fc.nat(20),
      agency: fc.constantFrom('a', 'b', 'c', 'd'),
      roles: fc.uniqueArray(fc.constantFrom<Role>('lead', 'coordinate', 'inform'), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('gives each of them the roles, changes no row that does not inherit from theirs, and is undone exactly', () => {
    fc.assert(
      fc.property(arbitraryMatrixPlan, arbitraryEdits, (file, drafts) => {
        const matrix = matrixOf(file.plan);
        fc.pre(matrix.rows.length > 0);
        const edits = drafts.map(({ row, agency, roles }): CellEdit => {
          const item = matrix.rows[row % matrix.rows.length]?.item.id ?? '';
          return { item, agency, roles };
        });
        const result = setCells(matrix, edits);
        if (!result.ok) return;
        const next = after(file, result.value);
        if (result.value) {
          const back = applyChange(next, invertChange(file, result.value));
          expect(back).toEqual({ ok: true, value: file });
        }
        const rows = new Map(matrixAfter(matrix, file.plan, next.plan).rows.map((row) => [row.item.id, row]));
        const last = new Map(edits.map((edit) => [`${edit.item} ${edit.agency}`, edit]));
        for (const { item, agency, roles } of last.values()) {
          const row = rows.get(item);
          // Where the last role of a row goes, those above hold for it; where none is left, it may be no task.
          if (!row || row.stated.length === 0 || row.inherited) continue;
          expect(new Set(rolesIn(row, agency))).toEqual(new Set(roles));
        }
        const touched = new Set(edits.map(({ item }) => item));
        const stays = new Map<string | null, boolean>([[null, true]]);
        for (const row of matrix.rows) {
          const isUntouched = stays.get(row.parent) === true && !touched.has(row.item.id);
          stays.set(row.item.id, isUntouched);
          const now = rows.get(row.item.id);
          if (isUntouched && now) expect(told(now)).toBe(told(row));
        }
      }),
      { numRuns: 500 },
    );
  });
});
