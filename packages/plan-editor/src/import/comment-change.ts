import type { DocxComment, NotePlace } from '@phoihop/document/docx-read';
import { addComment, newId, type Plan, type PlanChange, type ReadLine } from '@phoihop/plan';

/** `Lò Thị An (về “500 tờ gấp”): Xem lại số liệu`: who says it is told in words, since the host does not know them. */
function textOf({ author = '', quoted, text }: DocxComment): string {
  const opening = [author, quoted === '' ? '' : `(“${quoted}”)`].filter((part) => part !== '').join(' ');
  return opening === '' ? text : `${opening}: ${text}`;
}

/**
 * The comments of a Word file as ours, on the items that they are about; those on head and foot stand on the first.
 * `read` is the plan as it was read, `taken` the same as it was taken over, its items under other ids. Null for none.
 */
export function commentChange(
  comments: readonly (DocxComment & NotePlace)[],
  read: Plan,
  taken: Plan,
  lines: readonly ReadLine[],
): PlanChange | null {
  const first = taken.items[0];
  if (!first || comments.length === 0) return null;
  const itemOf = ({ line, item }: NotePlace): string => {
    const id = item ?? lines.find((each) => each.line === line)?.item;
    const place = read.items.findIndex((each) => each.id === id);
    return (taken.items[place] ?? first).id;
  };
  const now = new Date().toISOString();
  const changes = comments.map((comment) =>
    addComment(itemOf(comment), textOf(comment), { id: newId(), at: comment.at ?? now }),
  );
  return { type: 'batch', part: 'review', changes };
}
