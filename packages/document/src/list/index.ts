export { listCsv, listFile, type ListFile, type ListFileKind } from './list-files.js';
