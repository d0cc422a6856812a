export * from './dates/index.js';
export * from './numbers/index.js';
export * from './text/index.js';
