import { dequal } from 'dequal/lite';
import type { User } from '../sign-in/index.js';

/** Something that tells by whom it is: a comment, an entry, an assignment, a step. */
interface Authored {
  value: object;
  author: string;
  /** Its identity, where it has one. */
  id: string | undefined;
}

function authoredOf(value: object): Authored | undefined {
  const by: unknown = 'by' in value ? value.by : undefined;
  const author: unknown = typeof by === 'object' && by !== null && 'id' in by ? by.id : undefined;
  if (typeof author !== 'string') return undefined;
  return { value, author, id: 'id' in value && typeof value.id === 'string' ? value.id : undefined };
}

/** All that tells its author, however deep. */
export function* authoredIn(value: unknown): Generator<Authored> {
  if (typeof value !== 'object' || value === null) return;
  const authored = authoredOf(value);
  if (authored) yield authored;
  for (const each of Object.values(value)) yield* authoredIn(each);
}

/** What a change says that others have written. */
export function foreignIn(change: unknown, user: User): Authored[] {
  return Array.from(authoredIn(change)).filter(({ author }) => author !== user.id);
}

/** Without what others note beside it: a comment may be resolved by anybody. */
function words(value: object): object {
  return { ...value, resolved: undefined };
}

/** Whether a person says of themselves that they have put right what another has noted. */
function isCorrectedBy(value: object, user: User): boolean {
  const corrected: unknown = 'corrected' in value ? value.corrected : undefined;
  return typeof corrected === 'object' && corrected !== null && authoredOf(corrected)?.author === user.id;
}

/**
 * Whether others have really written that: it stood in an earlier state, as where a person takes a removal back. What
 * has an identity may be corrected by another, who says so; words are never put into another's mouth.
 * @param earlier documents and commands in which it may be found
 */
export function wereWritten(foreign: readonly Authored[], earlier: Iterable<unknown>, user: User): boolean {
  const open = new Set(foreign);
  for (const state of earlier) {
    if (open.size === 0) return true;
    for (const known of authoredIn(state)) {
      for (const each of open) {
        const corrected = each.id !== undefined && each.id === known.id && isCorrectedBy(each.value, user);
        const same = corrected || dequal(words(each.value), words(known.value));
        if (same && each.author === known.author) open.delete(each);
      }
    }
  }
  return open.size === 0;
}
