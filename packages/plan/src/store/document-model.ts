import type { ChangeBase, Stamp } from '../commands/stamp.js';
import type { Result } from '../result.js';

/**
 * What the store, the provider and the repositories need to know of a kind of document. Plan files and
 * rounds of nominations share all of that machinery; only this differs.
 */
export interface DocumentModel<Document, Change extends ChangeBase> {
  /** Part of the context key and of draft keys: 'plan', 'round'. */
  readonly name: string;
  apply(document: Document, change: Change): Result<Document>;
  /**
   * The change that takes `change` back. @throws RangeError when it does not apply to `before`.
   * @param after what it has made of `before`, where that is known: then it need not be applied once more
   */
  invert(before: Document, change: Change, after?: Document): Change;
  /** One change for two that follow each other in the same text, or null: quick typing is one step to a person. */
  join(first: Change, second: Change): Change | null;
  /** A document from JSON that anyone may have written; migrated to today's schema version. */
  parse(json: unknown): Result<Document>;
  /** The identity under which drafts and saved copies are kept. */
  identify(document: Document): string;
}

/**
 * A command from JSON that anyone may have written, refused with `not-a-command`. Apart from the model, since a page
 * that shows a document and changes it needs none of it: drafts and servers do.
 */
export type CommandParser<Change extends ChangeBase> = (json: unknown) => Result<Change & Stamp>;
