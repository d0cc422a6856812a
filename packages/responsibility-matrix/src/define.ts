import { defineResponsibilityMatrix } from './define-responsibility-matrix.js';

defineResponsibilityMatrix();

// Who imports this file knows the tag by its type.
export type { ResponsibilityMatrix } from './responsibility-matrix.js';
