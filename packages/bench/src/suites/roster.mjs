import { rosterFile } from '../data/rosters.mjs';

/** A round of 10,000 nominations as a list that is filtered as somebody types, against data grids. */
export const suite = {
  kind: /** @type {const} */ ('list'),
  baseline: 'honour-roster',
  entries: ['honour-roster', 'ag-grid-list', 'tabulator-list'],
  data: () => rosterFile(10_000, 120),
};
