import { diff3Merge } from 'node-diff3';
import { wordsAndBlanks } from '../model/words.js';
import { accept, refuse, type Result } from '../result.js';

/**
 * Merges two edits of one text: `mine` and `theirs`, both made from `base`.
 * Refuses with `text-conflict` (params `mine`, `theirs`) where both changed the same words.
 */
export function mergeText(base: string, mine: string, theirs: string): Result<string, 'text-conflict'> {
  if (mine === theirs || theirs === base) return accept(mine);
  if (mine === base) return accept(theirs);
  const regions = diff3Merge(wordsAndBlanks(mine), wordsAndBlanks(base), wordsAndBlanks(theirs));
  const merged: string[] = [];
  for (const region of regions) {
    if (!region.ok) return refuse('text-conflict', { mine, theirs });
    merged.push(...region.ok);
  }
  return accept(merged.join(''));
}
