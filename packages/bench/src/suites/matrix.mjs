import { matrixFile } from '../data/matrices.mjs';

/** A plan of 1,000 tasks and 40 bodies as a table, against data grids and a virtual table written by hand for it. */
export const suite = {
  kind: /** @type {const} */ ('grid'),
  baseline: 'hand-written-table',
  entries: ['hand-written-table', 'responsibility-matrix', 'ag-grid', 'tabulator', 'revogrid', 'vaadin-grid'],
  data: () => matrixFile(1000, 40),
};
