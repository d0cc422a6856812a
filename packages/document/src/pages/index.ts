export type {
  BoxPiece,
  Page,
  Piece,
  PlacedCell,
  PlacedRow,
  RulePiece,
  TablePiece,
  TextPiece,
} from './page.js';
export { pagesOf, pagesSteps, SetBlocks } from './pages.js';
export { textWidth, type Face } from '../metrics/text-width.js';
export type { Stretch, TextLine } from './set-text.js';
