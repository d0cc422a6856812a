import { fromLegacy, legacyEncodingOf, type LegacyEncoding } from '@phoihop/vietnamese/text';
import type { ReadOptions, Repair, RepairChoice } from '../result.js';
import type { SourceLine } from '../source-line.js';
import { signs, signsIn } from './characters.js';
import { foldBlanks, repairRules, type RepairRule } from './repair-rules.js';

/** So many lines are read between two signs of life. */
const LINES_PER_STEP = 64;

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

/** Mends the lines of one text and keeps what was changed or is only offered. */
class Mender {
  readonly repairs: Repair[] = [];
  readonly #no: ReadonlySet<string>;
  readonly #yes: ReadonlySet<string>;
  readonly #ofText: LegacyEncoding | null;
  readonly #rules: readonly RepairRule[];
  readonly #bySign: boolean;

  constructor(text: string, { refused, accepted }: Pick<ReadOptions, 'refused' | 'accepted'>) {
    this.#no = keysOf(refused);
    this.#yes = keysOf(accepted);
    const ofText = legacyEncodingOf(text.slice(0, 20_000));
    this.#ofText = ofText;
    // Pieces that the whole text does not hold are looked for in none of its lines.
    this.#rules = repairRules.filter(({ pieces }) => !pieces || ofText !== null || pieces.test(text));
    this.#bySign = ofText === null && this.#rules.every(({ pieces }) => !pieces);
  }

  /** A line as the rules see it, from what it was and the signs that it holds. */
  read(line: number, raw: string, found: number): SourceLine {
    if (found === 0 && this.#bySign) {
      const text = raw.trim();
      return { line, text, cells: text === '' ? [] : [text] };
    }
    const encoding =
      this.#ofText !== null || (found & signs.legacy) !== 0 ? encodingOf(raw, this.#ofText) : null;
    let current = encoding ? this.#change(line, raw, encoding, fromLegacy(raw, encoding)) : raw;
    let held = current === raw ? found : signsIn(current);
    let cells: string[] | undefined;
    for (const { name, signs: wanted, pieces, mend, offered } of this.#rules) {
      // A pen's blanks and flattened columns are told by their gaps: they are parted before these go.
      if (name === 'blanks' && (held & (signs.blanks | signs.bar)) !== 0) cells = cellsOf(current);
      if ((held & wanted) === 0 && pieces?.test(current) !== true) continue;
      const mended = this.#change(line, current, name, mend(current), offered);
      if (mended !== current) held = signsIn(mended);
      current = mended;
    }
    // A row of empty cells says nothing.
    const text = cells?.length === 0 ? '' : foldBlanks(current);
    return { line, text, cells: cells ?? (text === '' ? [] : [text]) };
  }

  /** The line after a repair: as it was where nothing changes, or where a person has to say so. */
  #change(line: number, before: string, rule: string, after: string, offered?: true): string {
    if (after === before) return before;
    const repair = { line, before, after, rule };
    const made = offered ? this.#yes.has(keyOf(repair)) : !this.#no.has(keyOf(repair));
    if (made) this.repairs.push(repair);
    else if (offered) this.repairs.push({ ...repair, offered });
    return made ? after : before;
  }
}

/**
 * Every line of a text (by `\n`) after the repair rules, with what they have changed or only offer. A repair in
 * `refused` is not made, an offered one in `accepted` is. Blanks at the ends of a line go; that is not listed.
 * Yields now and then, so that a caller can pause.
 */
export function* normalise(
  text: string,
  options: Pick<ReadOptions, 'refused' | 'accepted'>,
): Generator<undefined, { lines: SourceLine[]; repairs: Repair[] }> {
  const mender = new Mender(text, options);
  const lines: SourceLine[] = [];
  yield;
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const to = end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
    lines.push(mender.read(lines.length + 1, text.slice(from, to), signsIn(text, from, to)));
    if (lines.length % LINES_PER_STEP === 0) yield;
    from = end + 1;
  }
  return { lines, repairs: mender.repairs };
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
