export { accept, refuse, type Params, type Refusal, type Result } from './result.js';
export * from './model/index.js';
export * from './commands/index.js';
export * from './gestures/index.js';
export * from './store/index.js';
export { blanksIn, type Blank } from './templates/blanks.js';
export * from './read/index.js';
export * from './citations/index.js';
