import type { Generated } from '../../model/item.js';

/** A stretch of an item's text: a person's words, or a sentence as it is made now. */
interface Piece {
  text: string;
  sentence: Generated | null;
}

/** The text of an item with each sentence that stands in it exchanged for what it is now, and new ones put in. */
export function rewritten(
  text: string,
  standing: readonly { at: number; before: Generated; after: Generated | null }[],
  fresh: readonly Generated[],
  added: readonly Generated[],
): string {
  const pieces: Piece[] = [];
  let cursor = 0;
  for (const { at, before, after } of [...standing].sort((one, other) => one.at - other.at)) {
    pieces.push(
      { text: text.slice(cursor, at), sentence: null },
      { text: after?.text ?? '', sentence: after },
    );
    cursor = at + before.text.length;
  }
  pieces.push({ text: text.slice(cursor), sentence: null });
  for (const sentence of added) {
    const earlier = fresh.slice(0, fresh.indexOf(sentence));
    const behind = pieces
      .map((piece) => piece.sentence !== null && earlier.includes(piece.sentence))
      .lastIndexOf(true);
    const place = behind < 0 ? pieces.length : behind + 1;
    pieces.splice(place, 0, { text: ` ${sentence.text} `, sentence });
  }
  return pieces
    .map((piece) => piece.text)
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
