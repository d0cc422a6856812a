import type { Result } from '../result.js';

/**
 * What is known of one kind of change. `apply` is pure; a refusal is a value. `invert` gives the change that
 * takes it back, from the document as it was before; it may be asked only of a change that applies there.
 */
export interface ChangeHandler<Document, Change, Inverse> {
  apply(document: Document, change: Change): Result<Document>;
  invert(before: Document, change: Change): Inverse;
}
