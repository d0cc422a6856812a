import type { LayoutProfile } from '../profile/index.js';
import { wholeTwips } from './set-text.js';

/** A single line of Times is so many times as high as its letters are large, and its letters stand so far below its edge. */
const SINGLE = 1.15;
const ASCENT = 0.891;
/** Letters stand at four fifths of a line whose height is exact. */
const IN_EXACT = 0.8;

/** How high a line is, and how far below its upper edge letters stand. */
export function lineOf(
  { body }: LayoutProfile,
  size: number,
  single: boolean,
): { lineHeight: number; natural: number; baseline: number } {
  const natural = Math.round(SINGLE * size * 20) / 20;
  const { lineHeight } = body;
  if (single) return { lineHeight: natural, natural, baseline: ASCENT * size };
  if (lineHeight.kind === 'multiple')
    return { lineHeight: wholeTwips(natural * lineHeight.value), natural, baseline: ASCENT * size };
  const { points: exact } = lineHeight;
  return { lineHeight: exact, natural: exact, baseline: IN_EXACT * exact };
}
