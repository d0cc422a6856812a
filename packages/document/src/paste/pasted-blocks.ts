import { refuse, type Result } from '@phoihop/plan';
import { pasteLimits, type PasteCode, type PastedBlock } from './block.js';
import { headsDuties } from '@phoihop/plan/read';
import { tableOf } from './grid.js';
import { tableBlock } from './tables.js';
import { linesBelow, Walk } from './walk.js';

/** What `pastedBlocks` gives, step by step; yields the share that is done, 0 to 1. */
export function* blockSteps(root: ParentNode): Generator<number, Result<PastedBlock[], PasteCode>> {
  const elements = root.querySelectorAll('*').length;
  if (elements > pasteLimits.nodes) return refuse('paste-too-many-parts', { limit: pasteLimits.nodes });
  const walk = new Walk(elements * 2, tableBlock);
  const blocks = yield* linesBelow(root, walk);
  return walk.refusal ?? { ok: true, value: blocks };
}

/**
 * The lines and tables below `root`, in order, from a DOM that somebody else has parsed and that is never put into a
 * page. Scripts, styles, hidden and deleted text, comments, controls, heads and feet of pages are not kept.
 * Refused: `paste-too-large`, `paste-too-many-parts`, `paste-table-too-large`. Never throws.
 */
export function pastedBlocks(root: ParentNode): Result<PastedBlock[], PasteCode> {
  const steps = blockSteps(root);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The cells of tab-separated text as spreadsheets write it: a cell with line ends stands in quotes. */
function separated(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\n]*))(\t|\n|$)/gu;
  for (const [, quoted, plain = '', end] of text.matchAll(pattern)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\s+/gu, ' ').trim());
    if (end === '\n') rows.push([]);
    else if (end === '') break;
  }
  return rows;
}

/** Rows and columns from which on text with tabs is a table. */
const TABLE = 2;

/** The cells of a text that is a table throughout, as Excel and Calc give it; null for any other. */
function cellsOf(text: string): string[][] | null {
  if (!text.slice(0, 10_000).includes('\t')) return null;
  const rows = separated(text.replace(/[\r\n]+$/u, ''));
  const [first = []] = rows;
  const whole =
    rows.length >= TABLE && first.length >= TABLE && rows.every((row) => row.length === first.length);
  return whole ? rows : null;
}

/**
 * The lines of plain text, as PDF viewers and old programs give it, or the table that it is. A form feed ends a page.
 * Refused: `paste-too-large`, `paste-table-too-large`.
 */
export function pastedTextBlocks(text: string): Result<PastedBlock[], PasteCode> {
  if (text.length > pasteLimits.characters)
    return refuse('paste-too-large', { limit: pasteLimits.characters });
  const cells = cellsOf(text);
  if (cells) {
    const written = cells.map((row) => row.map((cell) => ({ text: cell, columns: 1, rows: 1, head: false })));
    const read = tableOf(written, 0, headsDuties);
    return read.ok ? { ok: true, value: [{ text: '', table: read.value }] } : read;
  }
  const blocks: PastedBlock[] = [];
  for (const [index, page] of text.split('\f').entries()) {
    if (index > 0) blocks.push({ text: '', isBreak: true });
    for (const line of page.split(/\r\n?|[\n\v\u2028\u2029]/u)) blocks.push({ text: line.trim() });
  }
  return { ok: true, value: blocks };
}
