import { defineElement } from '@phoihop/kit';
import { ResponsibilityMatrix } from './responsibility-matrix.js';

/** Registers `<ph-responsibility-matrix>`, or `<prefix-responsibility-matrix>`. @returns the tag. */
export function defineResponsibilityMatrix(prefix?: string): string {
  return defineElement('responsibility-matrix', ResponsibilityMatrix, prefix);
}
