import { defineResponsibilityMatrix } from './define-responsibility-matrix.js';

defineResponsibilityMatrix();
