import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import { splitLabel, type LabelledLine } from './split-label.js';

/** A block of the document: its first line, what its text is, and the lines that only carry it on. */
export interface Block {
  line: number;
  labelled: LabelledLine | null;
  text: string;
  continuations: number[];
}

/** Words that no sentence ends with. */
const UNFINISHED =
  /(?:^|\s)(?:và|của|với|cho|các|những|về|tại|trong|để|đến|theo|là|do|từ|hoặc|trên|bằng|được|giữa|bị|khi|mà|thì|như|tỉnh|huyện|xã)$/iu;

function endsSentence(text: string): boolean {
  return /[.;:!?…”"’)\]]$|\.\/\.?$/u.test(text);
}

/** Whether the words before a line break go on behind it. */
function goesOn(before: string, next: string, hardWrapped: boolean): boolean {
  if (/^\p{Ll}/u.test(next)) return !/[.;:!?…]$/u.test(before);
  if (endsSentence(before)) return false;
  // A heading in capitals that was broken at the width of the page.
  if (hardWrapped && isCapitals(before) && isCapitals(next)) return true;
  if (before.endsWith(',') || UNFINISHED.test(before)) return true;
  return hardWrapped && wordCount(before) > 8;
}

/**
 * Whether every line of a text was broken at one width: most lines that another follows at once are alike in
 * length and end in the middle of a sentence.
 */
export function isHardWrapped(lines: readonly SourceLine[]): boolean {
  let followed = 0;
  let open = 0;
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    if (text === '' || next === '' || text.length > 130) continue;
    followed++;
    if (!endsSentence(text) && text.length >= 25) open++;
  }
  return followed >= 6 && open > followed * 0.5;
}

/** The blocks of a stretch of lines; lines in `skip` (noise) are passed over, blank lines too. */
export function blocksOf(
  lines: readonly SourceLine[],
  skip: ReadonlySet<number>,
  hardWrapped: boolean,
): Block[] {
  const blocks: Block[] = [];
  const parts: string[][] = [];
  for (const { line, text } of lines) {
    if (text === '' || skip.has(line)) continue;
    const labelled = splitLabel(text);
    const block = blocks.at(-1);
    const last = parts.at(-1);
    // `Chương I` stands alone on its line: what follows is its title.
    const untitled = block?.labelled?.text === '' && last?.length === 1;
    if (block && last && !labelled && (untitled || goesOn(last.at(-1) ?? '', text, hardWrapped))) {
      last.push(text);
      block.continuations.push(line);
      continue;
    }
    blocks.push({ line, labelled, text: '', continuations: [] });
    parts.push([labelled ? labelled.text : text]);
  }
  return blocks.map((block, index) => ({
    ...block,
    text: (parts[index] ?? []).filter((part) => part).join(' '),
  }));
}
