export { cellOf, matrixOf } from './matrix-of.js';
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
