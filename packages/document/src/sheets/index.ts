export { csvOf } from './csv.js';
export type { SheetPaper } from './sheet-style.js';
export { xlsxOf, xlsxType, type XlsxOptions } from './xlsx.js';
