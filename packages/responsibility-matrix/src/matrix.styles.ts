import { menuStyles } from '@phoihop/kit';
import { cardStyles } from './card/card.styles.js';
import { cellStyles } from './grid/cells.styles.js';
import { gridStyles } from './grid/grid.styles.js';
import { outStyles } from './out/out.styles.js';
import { responsibilityMatrixStyles } from './responsibility-matrix.styles.js';
import { toolbarStyles } from './toolbar/toolbar.styles.js';

/** All sheets of the matrix. */
export const matrixStyles = [
  gridStyles,
  cellStyles,
  responsibilityMatrixStyles,
  toolbarStyles,
  cardStyles,
  menuStyles,
  outStyles,
];
