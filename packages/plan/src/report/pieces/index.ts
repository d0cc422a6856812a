export { isEdited, piecesOf, textOfPieces, type LinePiece, type LinePieces } from './pieces.js';
