import { fromLegacy, legacyEncodingOf, type LegacyEncoding } from '@phoihop/vietnamese/text';
import type { ReadOptions, Repair, RepairChoice } from '../result.js';
import type { SourceLine } from '../source-line.js';
import { ODD_BLANKS, repairRules } from './repair-rules.js';

/** So many lines are read between two signs of life. */
const LINES_PER_STEP = 64;

function foldBlanks(text: string): string {
  const trimmed = text.trim();
  return ODD_BLANKS.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

/** The pieces of a line between tabs, bars and wide gaps. */
function cellsOf(line: string): string[] {
  return line
    .split(/\t|\|| {4,}/u)
    .map(foldBlanks)
    .filter((cell) => cell !== '');
}

function keyOf({ line, rule }: RepairChoice): string {
  return `${String(line)}/${rule}`;
}

function keysOf(choices: readonly RepairChoice[] | undefined): ReadonlySet<string> {
  return new Set((choices ?? []).map(keyOf));
}

/** The encoding of one line: its own, or that of the text for a line that holds no sign of another. */
function encodingOf(line: string, ofText: LegacyEncoding | null): LegacyEncoding | null {
  if (!/[\u00a1-\u00ff]/u.test(line)) return null;
  const own = legacyEncodingOf(line);
  if (own !== null || ofText === null) return own;
  return /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u.test(line) ? null : ofText;
}

/**
 * Every line of a text (by `\n`) after the repair rules, with what they have changed or only offer. A repair in
 * `refused` is not made, an offered one in `accepted` is. Blanks at the ends of a line go; that is not listed.
 * Yields now and then, so that a caller can pause.
 */
export function* normalise(
  text: string,
  { refused, accepted }: Pick<ReadOptions, 'refused' | 'accepted'>,
): Generator<undefined, { lines: SourceLine[]; repairs: Repair[] }> {
  const repairs: Repair[] = [];
  const no = keysOf(refused);
  const yes = keysOf(accepted);
  const ofText = legacyEncodingOf(text.slice(0, 20_000));
  // What the whole text has no sign of, none of its lines needs to be asked for.
  const rules = repairRules.filter(({ name, worth }) => name === 'blanks' || worth(text) || ofText !== null);
  const lines: SourceLine[] = [];
  yield;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    let current = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const change = (rule: string, after: string, offered?: true): void => {
      if (after === current) return;
      const repair = { line, before: current, after, rule };
      const made = offered ? yes.has(keyOf(repair)) : !no.has(keyOf(repair));
      if (made) {
        repairs.push(repair);
        current = after;
      } else if (offered) repairs.push({ ...repair, offered });
    };
    const encoding = encodingOf(current, ofText);
    if (encoding) change(encoding, fromLegacy(current, encoding));
    let cells: string[] | undefined;
    let single = false;
    for (const { name, worth, mend, offered } of rules) {
      // A pen's blanks and flattened columns are told by their gaps: they are parted before these go.
      const odd = worth(current);
      if (name === 'blanks' && (odd || current.includes('|'))) cells = cellsOf(current);
      if (name === 'blanks') single = !odd;
      if (odd) change(name, mend(current), offered);
    }
    const folded = single ? current.trim() : foldBlanks(current);
    lines.push({ line, text: folded, cells: cells ?? (folded === '' ? [] : [folded]) });
    if (index % LINES_PER_STEP === 0) yield;
  }
  return { lines, repairs };
}

/** Whether a text is bytes of something else: a PDF, a Word file, an image. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/^(%PDF-|PK\u0003\u0004|\u00d0\u00cf\u0011|\{\\rtf)/u.test(head)) return true;
  // eslint's no-control-regex guards against mistakes; here control characters are what is looked for.
  const odd = Array.from(head).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13);
  });
  return head.length > 0 && odd.length > head.length / 50;
}
