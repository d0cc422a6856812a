import { defineAll } from './define-all.js';

defineAll();

// Who imports this file knows the tags by their types.
export type * from './elements.js';
