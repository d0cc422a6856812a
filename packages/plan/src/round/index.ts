export * from './model/index.js';
export * from './commands/index.js';
