import { dequal } from 'dequal/lite';
import { mergeText } from '../../commands/merge-text.js';
import type { PlanChange, SingleChange } from '../../commands/plan-change.js';
import type { Generated, Item } from '../../model/item.js';
import { pieceOf } from '../pieces/pieces.js';
import { placesIn } from '../pieces/places.js';
import { pairs } from './pairs.js';
import { rewritten } from './rewritten.js';

/** A sentence that a person has edited, or taken out, while what it was made from has changed. */
export interface FlaggedSentence {
  /** The item of the report in which it stands. */
  item: string;
  /** As it was made, and as it would be made now; null where nothing would be said any more. */
  before: Generated;
  after: Generated | null;
  /** The person's words for it; null where they have taken it out. */
  own: string | null;
  /**
   * The person's words with only that exchanged in which the two differ (“chỉ đổi con số”); null where they have edited
   * the same words, or taken it out.
   */
  merged: string | null;
}

/** An item brought up to date: its text, what its sentences were made from, and what a person has to look at. */
export interface Brought {
  text: string;
  generated: Generated[];
  flagged: FlaggedSentence[];
  followed: number;
}

/** Only what differs between two makings, put into a person's words. */
function mergedText(own: string | null, before: Generated, after: Generated | null): string | null {
  if (!after || own === null) return null;
  const merged = mergeText(before.text, after.text, own);
  return merged.ok && merged.value !== own ? merged.value : null;
}

function wordsOf(sentences: readonly Generated[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Whether nothing of a line is a person's. */
export function isAsMade({ text, generated = [] }: Item): boolean {
  return generated.length > 0 && wordsOf(generated) === text;
}

export function broughtUpToDate(item: Item, fresh: readonly Generated[]): Brought {
  const old = item.generated ?? [];
  const places = placesIn(item.text, old);
  const standing: { at: number; before: Generated; after: Generated | null }[] = [];
  const added: Generated[] = [];
  const flagged: FlaggedSentence[] = [];
  const kept = new Map<Generated, Generated>();
  const left: Generated[] = [];
  let followed = 0;
  for (const [index, { before, after }] of pairs(old, fresh).entries()) {
    const at = places[index] ?? null;
    if (before && at !== null) {
      standing.push({ at, before, after });
      if (!dequal(before, after)) followed++;
    } else if (!before && after) {
      added.push(after);
      followed++;
    } else if (before && before.text !== after?.text) {
      const own = pieceOf(item, before)?.text ?? null;
      flagged.push({ item: item.id, before, after, own, merged: mergedText(own, before, after) });
      // It is asked about until a person has decided.
      if (after) kept.set(after, before);
      else left.push(before);
    }
  }
  return {
    text: isAsMade(item)
      ? wordsOf(fresh)
      : followed > 0
        ? rewritten(item.text, standing, fresh, added)
        : item.text,
    generated: [...fresh.map((sentence) => kept.get(sentence) ?? sentence), ...left],
    flagged,
    followed,
  };
}

export function changesOf(item: Item, { text, generated }: Brought): SingleChange[] {
  const changes: SingleChange[] = [];
  const after = generated.length > 0 ? generated : null;
  if (text !== item.text)
    changes.push({ type: 'item/text', part: 'text', item: item.id, before: item.text, after: text });
  if (!dequal(item.generated ?? null, after))
    changes.push({
      type: 'item/generated',
      part: 'text',
      item: item.id,
      before: item.generated ?? null,
      after,
    });
  return changes;
}

export function batch(changes: SingleChange[]): PlanChange | null {
  const [only, ...more] = changes;
  if (!only) return null;
  return more.length === 0 ? only : { type: 'batch', part: 'text', changes };
}
