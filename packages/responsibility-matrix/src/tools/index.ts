export { dress } from './dress.js';
export { DrawnTools } from './drawn-tools.js';
