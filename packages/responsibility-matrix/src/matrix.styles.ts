import { cellStyles } from './grid/cells.styles.js';
import { gridStyles } from './grid/grid.styles.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';

/** The sheets of the table itself; those of what a person works with come with it (`tools/dress.ts`). */
export const matrixStyles = [gridStyles, cellStyles, responsibilityMatrixStyles];
