import { createPlan, readPlan, type Appendix, type Item, type Plan } from '@phoihop/plan';
import { readBookmark } from '../docx/bookmarks.js';
import {
  addresseesOf,
  issuersOf,
  linesOfPart,
  numbersOf,
  paragraphsIn,
  recipientsOf,
  signatoriesOf,
} from './own-head.js';
import { idOf, itemOf, tableOf } from './own-items.js';
import { levelOfStyle, partOfStyle } from './own-styles.js';
import { type WordBlock, type WordParagraph, type WordTable } from './word-document.js';

/** Whether a file was written here: a bookmark of ours, or a style that only our items have. */
export function isOwn(blocks: readonly WordBlock[], aliases: ReadonlyMap<string, string>): boolean {
  return paragraphsIn(blocks).some(
    ({ bookmarks, style }) =>
      partOfStyle(style) === 'national-title' ||
      bookmarks.some((name) => readBookmark(name, aliases) !== null),
  );
}

/** A table of the text: its cells have our style of tables; others only set head and end side by side. */
function isDataTable({ rows }: WordTable): boolean {
  const part = partOfStyle(paragraphsIn(rows[0]?.[0]?.blocks ?? [])[0]?.style ?? '');
  return part === 'table-head' || part === 'table-cell';
}

function belongsToText(
  { style, runs, bookmarks, label }: WordParagraph,
  aliases: ReadonlyMap<string, string>,
): boolean {
  if (bookmarks.some((name) => readBookmark(name, aliases)?.kind === 'item')) return true;
  if (partOfStyle(style) !== null) return false;
  return levelOfStyle(style) !== null || runs.some(({ text }) => text.trim() !== '') || label !== null;
}

/** The paragraphs and tables of one section as items. */
function itemsIn(
  blocks: readonly WordBlock[],
  aliases: ReadonlyMap<string, string>,
  taken: Set<string>,
): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    const before = items.at(-1);
    if (block.kind === 'table') {
      // A table without an item before it was made of the plan, for this print.
      if (isDataTable(block) && before) items[items.length - 1] = { ...before, table: tableOf(block) };
      continue;
    }
    if (!belongsToText(block, aliases)) continue;
    const id = idOf(block, 'item', aliases, taken);
    const item = itemOf(block, id, before?.level ?? 1);
    // What stands alone behind a table is the end mark.
    if (item.text === '' && item.label === null && id === null) continue;
    items.push(item);
  }
  return items;
}

function appendixOf(blocks: readonly WordBlock[], aliases: ReadonlyMap<string, string>): Appendix | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const [title] = linesOfPart(paragraphs, 'appendix-title');
  const [number = ''] = linesOfPart(paragraphs, 'appendix-number');
  const items = itemsIn(blocks, aliases, new Set());
  const isGenerated = items.length === 0 && blocks.some((block) => block.kind === 'table');
  return isGenerated || (items.length === 0 && number === '') ? null : { title: title ?? number, items };
}

function sectionsOf(blocks: readonly WordBlock[]): WordBlock[][] {
  const sections: WordBlock[][] = [];
  for (const block of blocks) (sections[block.section] ??= []).push(block);
  return sections.filter((section) => section.length > 0);
}

/** Kind and period are not printed: reading tells them from number, title and subject. */
function toldByTitle(title: string, subject: string, raw: string): Pick<Plan, 'kind' | 'period'> {
  const { kind, period } = readPlan(`Số: ${raw}\n${title}\n${subject}\n\nI. NỘI DUNG\n1. Nội dung`).plan;
  return { kind, ...(period ? { period } : {}) };
}

/**
 * The plan that a file of ours prints: texts, labels, structure and ids are those of the plan that it was written from;
 * what is not printed (tasks, bodies, notes) is not in it.
 */
export function ownPlan(blocks: readonly WordBlock[], aliases: ReadonlyMap<string, string>): Plan {
  const [main = [], ...others] = sectionsOf(blocks);
  const paragraphs = paragraphsIn(main);
  const title = linesOfPart(paragraphs, 'title').join(' ');
  const subject = [...linesOfPart(paragraphs, 'subject'), ...linesOfPart(paragraphs, 'letter-subject')].join(
    ' ',
  );
  const numbers = numbersOf(paragraphs);
  const addressees = addresseesOf(paragraphs);
  const [urgency] = linesOfPart(paragraphs, 'urgency').filter(
    (word) => word === 'HỎA TỐC' || word === 'THƯỢNG KHẨN' || word === 'KHẨN',
  );
  const draft = /\d+$/u.exec(linesOfPart(paragraphs, 'draft')[0] ?? '')?.[0];
  return createPlan({
    id: 'plan',
    ...toldByTitle(title, subject, numbers.number?.raw ?? ''),
    issuers: issuersOf(paragraphs),
    ...numbers,
    title,
    subject,
    ...(addressees.length > 0 ? { addressees } : {}),
    ...(urgency === undefined ? {} : { urgency }),
    ...(draft === undefined ? {} : { draft: Number(draft) }),
    items: itemsIn(main, aliases, new Set()),
    appendices: others.map((section) => appendixOf(section, aliases)).filter((appendix) => appendix !== null),
    signatories: signatoriesOf(main.filter((block) => block.kind === 'table')),
    recipients: recipientsOf(paragraphs, aliases),
  });
}
