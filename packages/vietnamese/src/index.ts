export * from './dates/index.js';
export * from './numbers/index.js';
export * from './people/index.js';
export * from './places/index.js';
export * from './text/index.js';
