export { enterAgency, type AgencyEntry } from './add-agency.js';
export { addTask } from './add-task.js';
export {
  clearCells,
  clipboardTexts,
  columnHeading,
  copyCells,
  fillDown,
  rowHeading,
  type CellRange,
  type CopiedCells,
  type MatrixShape,
} from './clipboard/copy.js';
export { gridOfHtml } from './clipboard/html-table.js';
export { gridOfTsv, htmlOfGrid, separatedText, tsvOf, type Grid } from './clipboard/grid-text.js';
export {
  pasteCellLimit,
  pasteCells,
  type CellChange,
  type PastePreview,
  type UnknownText,
} from './clipboard/paste.js';
export { rolesInText, roleText } from './clipboard/role-text.js';
export { filterMatrix, matrixOfAgency, sideOfMatrix } from './filter.js';
export { cellOf } from './cell-of.js';
export { matrixAfter } from './matrix-after.js';
export { isFilter, matrixFilterOf, type MatrixFilter } from './matrix-filter.js';
export { matrixOf } from './matrix-of.js';
export { rowsBelow, taskCount } from './rows-below.js';
export type {
  CellEdit,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixGroup,
  MatrixRow,
  StatedRoles,
} from './matrix.js';
export { setCells, setRole, toggleRole } from './set-cells.js';
export {
  gridOfTable,
  matrixTable,
  type MatrixTable,
  type MatrixTableTexts,
  type TableHeadCell,
  type TableRow,
} from './table.js';
export { agencyTotals, rollUp, sideTotals, type RoleCounts, type RoleTotals } from './totals.js';
export { workOf, type Partner, type WorkOfAgency } from './work-of.js';
