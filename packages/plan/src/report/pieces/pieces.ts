import { dequal } from 'dequal/lite';
import type { Generated, Item } from '../../model/item.js';
import { aligned } from './align.js';
import { placesIn } from './places.js';

/** A stretch of a line of a report: a sentence that was made from data, edited or not, or a person's own words. */
export interface LinePiece {
  /** The blanks before it. */
  lead: string;
  text: string;
  /** As it was made; null for a person's own words. */
  generated: Generated | null;
}

/** A line in its pieces, in reading order. */
export interface LinePieces {
  pieces: LinePiece[];
  /** Sentences that were made and that a person has taken out. */
  gone: Generated[];
}

/** Where a sentence ends: a full stop before a capital, not behind an abbreviation such as `TP.`. */
const SENTENCE_END = /(?<=[\p{Ll}\d”")][.!?…]+[”")]?)(\s+)(?=[\p{Lu}“"])/u;

interface Stretch {
  lead: string;
  text: string;
}

/** The sentences of a person's words, each with the blanks before it. */
function sentencesIn(text: string): Stretch[] {
  const [lead = ''] = /^\s*/u.exec(text) ?? [];
  const words = text.slice(lead.length).trimEnd();
  if (words === '') return [];
  const parts = words.split(SENTENCE_END);
  return parts.flatMap((part, index) =>
    index % 2 === 1 ? [] : [{ lead: index === 0 ? lead : (parts[index - 1] ?? ''), text: part }],
  );
}

/** What stands between two sentences that are as they were made: what others have become, and a person's words. */
function between(text: string, missing: readonly Generated[]): LinePiece[] {
  const written = sentencesIn(text);
  const become = aligned(
    missing.map((each) => each.text),
    written.map((each) => each.text),
  );
  const pieces: LinePiece[] = [];
  for (const [index, stretch] of written.entries()) {
    const place = become[index] ?? null;
    const generated = place === null ? null : (missing[place] ?? null);
    const last = pieces.at(-1);
    if (generated === null && last?.generated === null) last.text += `${stretch.lead}${stretch.text}`;
    else pieces.push({ ...stretch, generated });
  }
  return pieces;
}

/**
 * A line in its pieces. What was made and still stands in the text is found by its words; a sentence that a person has
 * edited is the one between its neighbours that is most like it.
 */
export function piecesOf({ text, generated = [] }: Pick<Item, 'text' | 'generated'>): LinePieces {
  const places = placesIn(text, generated);
  const standing = generated
    .map((sentence, index) => ({ sentence, index, at: places[index] ?? null }))
    .filter((each): each is typeof each & { at: number } => each.at !== null)
    .sort((one, other) => one.at - other.at);
  const pieces: LinePiece[] = [];
  let [cursor, last] = [0, -1];
  for (const next of [...standing, { sentence: null, index: generated.length, at: text.length }]) {
    const missing = generated.filter(
      (_, index) => index > last && index < next.index && (places[index] ?? null) === null,
    );
    pieces.push(...between(text.slice(cursor, next.at), missing));
    if (next.sentence === null) break;
    const [lead = ''] = /\s*$/u.exec(text.slice(cursor, next.at)) ?? [];
    pieces.push({ lead, text: next.sentence.text, generated: next.sentence });
    cursor = next.at + next.sentence.text.length;
    last = next.index;
  }
  const shown = new Set(pieces.map((piece) => piece.generated));
  return { pieces, gone: generated.filter((each) => !shown.has(each)) };
}

/** Pieces as the text of a line; those without words are left out. */
export function textOfPieces(pieces: readonly Stretch[]): string {
  return pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ lead, text }, index) => (index === 0 ? text : `${lead === '' ? ' ' : lead}${text}`))
    .join('');
}

/** Whether a person has edited a sentence that was made. */
export function isEdited({ text, generated }: LinePiece): boolean {
  return generated !== null && generated.text !== text;
}

/** The piece that a sentence has become; undefined where it was taken out. */
export function pieceOf(item: Pick<Item, 'text' | 'generated'>, sentence: Generated): LinePiece | undefined {
  return piecesOf(item).pieces.find((piece) => dequal(piece.generated, sentence));
}

/** The text of a line in which a sentence reads so; one that was taken out comes back behind those made before it. */
export function withSentence(
  item: Pick<Item, 'text' | 'generated'>,
  sentence: Generated,
  words: string,
): string {
  const { pieces } = piecesOf(item);
  if (pieces.some((piece) => dequal(piece.generated, sentence)))
    return textOfPieces(
      pieces.map((piece) => (dequal(piece.generated, sentence) ? { ...piece, text: words } : piece)),
    );
  const made = item.generated ?? [];
  const earlier = made.slice(
    0,
    made.findIndex((each) => dequal(each, sentence)),
  );
  const behind = pieces
    .map(({ generated }) => generated !== null && earlier.includes(generated))
    .lastIndexOf(true);
  return textOfPieces([
    ...pieces.slice(0, behind + 1),
    { lead: '', text: words },
    ...pieces.slice(behind + 1),
  ]);
}
