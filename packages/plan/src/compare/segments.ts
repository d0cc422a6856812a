import { diffComm } from 'node-diff3';
import { wordsAndBlanks } from '../model/words.js';

/** A stretch of two texts: in both, only in the later, or only in the earlier. */
export interface Segment {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/**
 * Two texts by words: the kept and removed stretches in order are the earlier text, the kept and added ones the
 * later.
 */
export function segmentsOf(earlier: string, later: string): Segment[] {
  if (earlier === later) return earlier === '' ? [] : [{ kind: 'kept', text: earlier }];
  return diffComm(wordsAndBlanks(earlier), wordsAndBlanks(later)).flatMap((part): Segment[] => {
    if ('common' in part) return filled('kept', part.common);
    return [...filled('removed', part.buffer1), ...filled('added', part.buffer2)];
  });
}

function filled(kind: Segment['kind'], words: readonly string[] = []): Segment[] {
  return words.length === 0 ? [] : [{ kind, text: words.join('') }];
}
