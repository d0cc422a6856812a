import type { PlanFile } from '@phoihop/plan';
import { defineResponsibilityMatrix, type ResponsibilityMatrix } from '@phoihop/responsibility-matrix';
import { until, type GridEntry } from '../../page/bench-entry.ts';

/** Registered when the script runs, as a page does that imports `/define`. */
const tag = defineResponsibilityMatrix();

/** Rows of the header before the first row: names of groups, and of bodies; columns before the first body. */
const HEADER = { rows: 0, columns: 0 };

let matrix: ResponsibilityMatrix;

const root = (): ParentNode => matrix.renderRoot;

function cellAt(row: number, column: number): HTMLElement | null {
  const line = root().querySelector(`.body > [aria-rowindex="${String(row + HEADER.rows + 1)}"]`);
  return (
    line?.querySelector<HTMLElement>(`.cell[aria-colindex="${String(column + HEADER.columns + 1)}"]`) ?? null
  );
}

/** Finds where the first row and the first body begin, as a screen reader counts them. */
function lookAtHeader(): void {
  const first = root().querySelector('.body > [role="row"]:not([hidden])');
  const body = root().querySelector('.name[role="columnheader"]');
  HEADER.rows = Number(first?.getAttribute('aria-rowindex')) - 1;
  HEADER.columns = Number(body?.getAttribute('aria-colindex')) - 1;
}

/** The whole widget, in a box as high as those of its peers. */
export const entry: GridEntry<PlanFile> = {
  async open(host, file) {
    matrix = document.createElement(tag) as ResponsibilityMatrix;
    matrix.style.setProperty('--ph-matrix-block-size', '760px');
    matrix.plan = file;
    host.append(matrix);
    await matrix.updateComplete;
    await until(() => root().querySelector('.body > [role="row"]:not([hidden]) .cell') !== null);
    lookAtHeader();
  },
  scroller() {
    const found = root().querySelector<HTMLElement>('[role="grid"]');
    for (let each = found; each; each = each.parentElement) {
      if (each.scrollHeight > each.clientHeight + 10) return each;
    }
    throw new Error('nothing that scrolls');
  },
  placeFocus(row, column) {
    cellAt(row, column)?.focus();
  },
  textOf: (row, column) => cellAt(row, column)?.textContent ?? '',
};
