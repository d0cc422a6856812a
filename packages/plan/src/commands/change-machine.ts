import { accept, type Result } from '../result.js';
import type { ChangeHandler } from './change-handler.js';
import type { ChangeBase, Part } from './stamp.js';

/** A handler for every kind of single change of a document. */
export type HandlersOf<Document, Single extends ChangeBase> = {
  [Type in Single['type']]: ChangeHandler<Document, Extract<Single, { type: Type }>, Single[]>;
};

/** Several changes of one part that are made and taken back as one. */
export interface BatchOf<Single, In extends Part = Part> {
  type: 'batch';
  part: In;
  changes: Single[];
}

/** What is known of the changes of one kind of document. */
export interface ChangeMachine<Document, Single extends ChangeBase, In extends Part = Part> {
  /** The document after a change, or why not. The document given is never altered. */
  readonly apply: (document: Document, change: Single | BatchOf<Single, In>) => Result<Document>;
  /**
   * The change that takes another back.
   * @param after what it has made of `before`, where that is known: then it need not be applied once more
   * @throws RangeError when it does not apply to `before`
   */
  readonly invert: (
    before: Document,
    change: Single | BatchOf<Single, In>,
    after?: Document,
  ) => Single | BatchOf<Single, In>;
}

function isBatch<Single extends ChangeBase, In extends Part>(
  change: Single | BatchOf<Single, In>,
): change is BatchOf<Single, In> {
  return change.type === 'batch';
}

/** Applies and inverts changes by their handlers; a batch wholly or not at all. */
export function changeMachine<Document, Single extends ChangeBase & { part: In }, In extends Part = Part>(
  handlers: HandlersOf<Document, Single>,
): ChangeMachine<Document, Single, In> {
  // The table maps each type to the handler of just that change; the compiler cannot follow the lookup.
  const byType = handlers as unknown as Readonly<Record<string, ChangeHandler<Document, Single, Single[]>>>;
  const handlerOf = (change: Single): ChangeHandler<Document, Single, Single[]> => {
    const handler = byType[change.type];
    if (!handler) throw new RangeError(`no such kind of change: ${change.type}`);
    return handler;
  };
  const singles = (change: Single | BatchOf<Single, In>): readonly Single[] =>
    isBatch(change) ? change.changes : [change];
  return {
    apply: (document, change) => {
      let current = document;
      for (const single of singles(change)) {
        const next = handlerOf(single).apply(current, single);
        if (!next.ok) return next;
        current = next.value;
      }
      return accept(current);
    },
    invert: (before, change, after) => {
      const inverses: Single[] = [];
      const list = singles(change);
      let current = before;
      for (const single of list) {
        const handler = handlerOf(single);
        const isKnown = after !== undefined && single === list.at(-1);
        const next = isKnown ? accept(after) : handler.apply(current, single);
        if (!next.ok) throw new RangeError(`cannot invert a change that does not apply: ${next.code}`);
        inverses.unshift(...handler.invert(current, single));
        current = next.value;
      }
      const [only, ...more] = inverses;
      return only && more.length === 0 ? only : { type: 'batch', part: change.part, changes: inverses };
    },
  };
}
