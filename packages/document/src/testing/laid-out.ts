import type { Block, Columns, DocumentLayout, Paragraph } from '../layout/index.js';

/** Every block of a document in reading order, those in columns too. */
export function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'columns'
      ? [block, ...block.rows.flatMap(({ columns }) => columns.flatMap((column) => allBlocks(column.blocks)))]
      : [block],
  );
}

function wordsOf({ label, runs, endMark = '' }: Paragraph): string {
  const text = runs.map((run) => run.text).join('');
  return `${label ? `${label.text} ` : ''}${text}${endMark}`;
}

/** The lines of a document as `part: words`. */
export function linesOf({ sections }: DocumentLayout, section = 0): string[] {
  return allBlocks(sections[section]?.blocks ?? [])
    .filter((block) => block.kind === 'paragraph')
    .map((paragraph) => `${paragraph.part}: ${wordsOf(paragraph)}`);
}

/** The paragraphs of one part. */
export function paragraphsOf(layout: DocumentLayout, part: Paragraph['part'], section = 0): Paragraph[] {
  return allBlocks(layout.sections[section]?.blocks ?? [])
    .filter((block) => block.kind === 'paragraph')
    .filter((paragraph) => paragraph.part === part);
}

/** Head (first) or end (last) of the document proper. */
export function columnsOf({ sections }: DocumentLayout, of: Columns['of']): Columns[] {
  return (sections[0]?.blocks ?? [])
    .filter((block) => block.kind === 'columns')
    .filter((each) => each.of === of);
}

/** The words of one column, row after row; columns count from 0. */
export function columnWords({ rows, widths }: Columns, column: number): string[] {
  return rows.flatMap(({ columns }) => {
    const own = columns[column - (widths.length - columns.length)];
    return allBlocks(own?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' ? [wordsOf(block)] : [],
    );
  });
}
