import type { PlanFile } from '@phoihop/plan';
import { defineResponsibilityMatrix, type ResponsibilityMatrix } from '@phoihop/responsibility-matrix';
import type { GridEntry } from '../../page/bench-entry.ts';

let matrix: ResponsibilityMatrix;

/** Sections have rows as well: a task is found by its number. */
function cellAt(row: number, column: number): HTMLElement | undefined {
  const task = Array.from(matrix.renderRoot.querySelectorAll<HTMLElement>('.row:not(.section, [hidden])'))[
    row
  ];
  return task?.querySelector<HTMLElement>(`[aria-colindex="${String(column + 3)}"]`) ?? undefined;
}

/** The whole widget: tools, table with totals, the sentence below it, the legend. */
export const entry: GridEntry<PlanFile> = {
  async open(host, data) {
    matrix = document.createElement(defineResponsibilityMatrix()) as ResponsibilityMatrix;
    matrix.plan = data;
    host.append(matrix);
    await matrix.updateComplete;
  },
  scroller() {
    const scroller = matrix.renderRoot.querySelector<HTMLElement>('.scroller');
    if (!scroller) throw new Error('there is no table');
    return scroller;
  },
  placeFocus(row, column) {
    cellAt(row, column)?.focus();
  },
  textOf: (row, column) => cellAt(row, column)?.textContent ?? '',
};
