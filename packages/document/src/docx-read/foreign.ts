import type { Mark } from '@phoihop/plan';
import type { PastedBlock, PastedTable } from '../paste/block.js';
import { paragraphsIn } from './own-head.js';
import { wordsOf, type WordBlock, type WordParagraph, type WordTable } from './word-document.js';

const FACES = ['bold', 'italic', 'underline'] as const;

function marksOf({ runs }: WordParagraph): Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  for (const run of runs) {
    const to = at + run.text.length;
    for (const kind of FACES) if (run[kind]) marks.push({ from: at, to, kind });
    at = to;
  }
  return marks;
}

/** What hangs on some paragraphs: tracked changes and comments. */
function notesOf(paragraphs: readonly WordParagraph[]): Pick<PastedBlock, 'changes' | 'comments'> {
  const changes = paragraphs.flatMap((each) => each.changes);
  const comments = paragraphs.flatMap((each) => each.comments);
  return { ...(changes.length > 0 ? { changes } : {}), ...(comments.length > 0 ? { comments } : {}) };
}

/** A paragraph as lines: a line break begins another. Tabs only make room. */
function linesOf(paragraph: WordParagraph): PastedBlock[] {
  const { label, list, heading } = paragraph;
  const notes = notesOf([paragraph]);
  const whole = wordsOf(paragraph);
  const marks = marksOf(paragraph);
  let at = 0;
  return whole.split('\n').map((text, index): PastedBlock => {
    const from = at;
    at += text.length + 1;
    const own = marks
      .map((mark) => ({
        ...mark,
        from: Math.max(mark.from - from, 0),
        to: Math.min(mark.to - from, text.length),
      }))
      .filter((mark) => mark.from < mark.to);
    return {
      text: text.replaceAll('\t', ' '),
      ...(own.length > 0 ? { marks: own } : {}),
      ...(index === 0 && label !== null ? { label } : {}),
      ...(index === 0 && list ? { list: { list: list.number, depth: list.level + 1 } } : {}),
      ...(index === 0 && heading !== undefined && heading <= 6 ? { heading } : {}),
      ...(index === 0 ? notes : {}),
    };
  });
}

/**
 * Tables of offices only set head or signatures side by side where they have few rows and long cells of several lines:
 * those are read column by column. Others are tables of the text.
 */
function isLayout({ rows }: WordTable): boolean {
  const paragraphs = rows.map((row) => row.map(({ blocks }) => paragraphsIn(blocks).length));
  const wide = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > 4 || wide > 4) return false;
  if (wide < 2) return true;
  return (
    paragraphs.some((row) => row.some((count) => count > 1)) ||
    /cộng hòa|cộng hoà|nơi nhận|đảng cộng sản/iu.test(wordsIn(rows))
  );
}

function wordsIn(rows: WordTable['rows']): string {
  return rows.flatMap((row) => row.flatMap(({ blocks }) => paragraphsIn(blocks).map(wordsOf))).join('\n');
}

/** The cells of a table column by column, as the eye reads head and signatures. */
function byColumns({ rows }: WordTable): WordBlock[] {
  const places = Array.from(new Set(rows.flatMap((row) => row.map(({ column }) => column)))).sort(
    (first, second) => first - second,
  );
  return places.flatMap((place) =>
    rows.flatMap((row) => row.filter(({ column }) => column === place).flatMap(({ blocks }) => blocks)),
  );
}

function gridOf({ rows, headRows }: WordTable): PastedTable {
  const count = Math.max(1, ...rows.map((row) => (row.at(-1)?.column ?? 0) + (row.at(-1)?.columns ?? 1)));
  const open = new Array<string>(count).fill('');
  const covered: PastedTable['covered'] = [];
  const heads = headRows > 0 ? headRows : looksLikeHead(rows) ? 1 : 0;
  const texts = rows.map((row, at) => {
    const texts = new Array<string>(count).fill('');
    for (const { column, continues, blocks } of row) {
      const text = paragraphsIn(blocks)
        .map((paragraph) =>
          [paragraph.label ?? '', wordsOf(paragraph)].filter((part) => part !== '').join(' '),
        )
        .join(' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
      if (continues) covered.push({ row: at - heads, column, text: open[column] ?? '' });
      else {
        open[column] = text;
        texts[column] = text;
      }
    }
    return texts;
  });
  const head = texts.slice(0, heads);
  const header = Array.from({ length: heads > 0 ? count : 0 }, (_, column) =>
    head
      .map((row) => row[column] ?? '')
      .filter((text) => text !== '')
      .join(': '),
  );
  return { header, head, rows: texts.slice(heads), covered: covered.filter(({ row }) => row >= 0) };
}

/** The first row of a table without a marked head names its columns where all its cells are short and hold words. */
function looksLikeHead([first = [], ...rest]: WordTable['rows']): boolean {
  const texts = first.map(({ blocks }) => paragraphsIn(blocks).map(wordsOf).join(' ').trim());
  return (
    rest.length > 0 &&
    texts.length > 1 &&
    texts.every((text) => text !== '' && text.length <= 60 && /\p{L}/u.test(text))
  );
}

/** What another program has written, as the lines and tables that reading of pastes knows. */
export function foreignBlocks(blocks: readonly WordBlock[]): PastedBlock[] {
  return blocks.flatMap((block): PastedBlock[] => {
    if (block.kind === 'paragraph') return linesOf(block);
    if (isLayout(block)) return foreignBlocks(byColumns(block));
    return [{ text: '', table: gridOf(block), ...notesOf(paragraphsIn([block])) }];
  });
}
