export type { EntryCode } from '../commands/check-entry.js';
export * from './deadlines/index.js';
export * from './entries/index.js';
export * from './periods/index.js';
export * from './quick-entry/index.js';
export * from './rollup/index.js';
export * from './state/index.js';
