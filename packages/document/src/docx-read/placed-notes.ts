import { readBookmark } from '../docx/bookmarks.js';
import type { PastedBlock } from '../paste/block.js';
import { plainTextOf } from '../paste/plain-text.js';
import { paragraphsIn } from './own-head.js';
import type { WordBlock } from './word-document.js';
import type { DocxComment, TrackedChange } from './word-notes.js';

/** Where something hangs: on a line of the text that was read (from 1), or on an item of a file of ours. */
export interface NotePlace {
  line?: number;
  item?: string;
}

/** What was found beside the text: tracked changes and comments, in reading order. */
export interface DocxNotes {
  changes: (TrackedChange & NotePlace)[];
  comments: (DocxComment & NotePlace)[];
}

interface Noted {
  changes?: readonly string[];
  comments?: readonly string[];
}

interface Found {
  changes: readonly TrackedChange[];
  comments: ReadonlyMap<string, DocxComment>;
}

/** Comments that no part of the text bears, such as those in heads of pages, have no place. */
function placed({ changes, comments }: Found, places: readonly (Noted & { place: NotePlace })[]): DocxNotes {
  const placeOf = (of: 'changes' | 'comments'): Map<string, NotePlace> => {
    const found = new Map<string, NotePlace>();
    for (const { place, [of]: ids = [] } of places)
      for (const id of ids) if (!found.has(id)) found.set(id, place);
    return found;
  };
  const [ofChange, ofComment] = [placeOf('changes'), placeOf('comments')];
  const inOrder = Array.from(ofComment.keys(), (id) => comments.get(id)).filter((each) => each !== undefined);
  const rest = Array.from(comments.values()).filter(({ id }) => !ofComment.has(id));
  return {
    changes: changes.map((change) => ({ ...change, ...ofChange.get(change.id) })),
    comments: [...inOrder, ...rest].map((comment) => ({ ...comment, ...ofComment.get(comment.id) })),
  };
}

/** By the lines of the text that is read of some blocks. */
export function notesByLine(found: Found, blocks: readonly PastedBlock[]): DocxNotes {
  const { blockOfLine } = plainTextOf(blocks);
  const lineOf = new Map<number, number>();
  for (const [line, block] of blockOfLine.entries()) if (!lineOf.has(block)) lineOf.set(block, line + 1);
  return placed(
    found,
    blocks.map((block, index) => {
      const line = lineOf.get(index);
      return { ...block, place: line === undefined ? {} : { line } };
    }),
  );
}

/** By the items of a file of ours. */
export function notesByItem(
  found: Found,
  blocks: readonly WordBlock[],
  aliases: ReadonlyMap<string, string>,
): DocxNotes {
  return placed(
    found,
    paragraphsIn(blocks).map(({ bookmarks, changes, comments }) => {
      const own = bookmarks.map((name) => readBookmark(name, aliases)).find((each) => each?.kind === 'item');
      return { changes, comments, place: own ? { item: own.id } : {} };
    }),
  );
}
