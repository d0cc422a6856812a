export type { LabelledParagraph } from './shapes.js';
export { wordNumbering, type ListPlace, type Numbering, type WordList } from './word-lists.js';
