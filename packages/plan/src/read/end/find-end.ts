import { isCapitals, type SourceLine } from '../source-line.js';
import { splitLabel } from '../outline/split-label.js';
import { isAuthority, isClosing, isPosition, recipientsHeading } from './end-patterns.js';

/** So many lines with text may stand between the first line of a signature and what proves that it is one. */
const WITHIN = 14;

/** Whether a line can begin the end matter: Nơi nhận, an authority, a position. */
function opensEnd(text: string): boolean {
  return recipientsHeading(text) !== null || isAuthority(text) || isPosition(text);
}

/** Whether what follows `index` has the look of end matter: Nơi nhận or a signature within a few lines. */
function isEnd(lines: readonly SourceLine[], from: number): boolean {
  let seen = 0;
  for (let index = from; index < lines.length && seen < WITHIN; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (opensEnd(text)) return true;
    seen++;
  }
  return false;
}

/**
 * The index of the first line behind the body: what follows the closing sentence when a signature or Nơi nhận
 * comes soon, else the first line of these. The text's length where it has no end matter.
 */
export function findEnd(lines: readonly SourceLine[], start: number): number {
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (opensEnd(text) && !splitLabel(text)) return backOverAgency(lines, index, start);
    if (!isClosing(text)) continue;
    const next = nextText(lines, index + 1);
    const following = lines[next]?.text ?? '';
    if (following !== '' && isEnd(lines, next) && (opensEnd(following) || isCapitals(following))) return next;
  }
  return lines.length;
}

function nextText(lines: readonly SourceLine[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text === '') index++;
  return index;
}

/** The name of an agency above a position belongs to the signature: `SỞ DÂN TỘC VÀ TÔN GIÁO / GIÁM ĐỐC`. */
function backOverAgency(lines: readonly SourceLine[], index: number, start: number): number {
  let first = index;
  for (let candidate = index - 1; candidate > start; candidate--) {
    const text = lines[candidate]?.text ?? '';
    if (text === '') continue;
    if (!isCapitals(text) || splitLabel(text)) break;
    first = candidate;
  }
  return first;
}
