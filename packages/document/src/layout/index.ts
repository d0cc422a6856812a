export { matrixAppendix } from './matrix-appendix.js';
export type { AppendedTable } from './appended-table.js';
export { reference } from './appendices.js';
export type {
  Block,
  Box,
  Column,
  Columns,
  DocumentLayout,
  Paragraph,
  RuleBlock,
  Run,
  Section,
  TableBlock,
  TableCell,
} from './blocks.js';
export { layOut, layOutSteps, type LayoutOptions } from './lay-out.js';
export { signaturesInOrder } from './signatures.js';
export { printed } from './page.js';
export { cellPlaces } from './cell-places.js';
export { CELL_MARGIN } from './item-table.js';
export { isHeading, type Changes } from './body.js';
