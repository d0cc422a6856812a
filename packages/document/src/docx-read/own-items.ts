import { newId, parseLabel, type Item, type Mark, type Table } from '@phoihop/plan';
import { readBookmark, type BookmarkKind } from '../docx/bookmarks.js';
import { END_MARK_STYLE, LABEL_STYLE } from '../docx/style-names.js';
import { levelOfStyle } from './own-styles.js';
import { wordsOf, type WordParagraph, type WordRun, type WordTable } from './word-document.js';

/** The id that a bookmark of ours gives to a paragraph; null where it has none, or one that is taken. */
export function idOf(
  { bookmarks }: WordParagraph,
  kind: BookmarkKind,
  aliases: ReadonlyMap<string, string>,
  taken: Set<string>,
): string | null {
  for (const name of bookmarks) {
    const bookmark = readBookmark(name, aliases);
    if (bookmark?.kind !== kind || taken.has(bookmark.id)) continue;
    taken.add(bookmark.id);
    return bookmark.id;
  }
  return null;
}

const FACES = ['bold', 'italic', 'underline'] as const;

/** The text of runs and what of it is in another face than its paragraph. */
function textAndMarks(runs: readonly WordRun[]): Pick<Item, 'text' | 'marks'> {
  let text = '';
  const marks: Mark[] = [];
  for (const run of runs) {
    const words = run.text.normalize('NFC');
    for (const kind of FACES) {
      if (!run[kind]) continue;
      const last = marks.filter((mark) => mark.kind === kind).at(-1);
      if (last?.to === text.length) last.to += words.length;
      else marks.push({ from: text.length, to: text.length + words.length, kind });
    }
    text += words;
  }
  return marks.length > 0 ? { text, marks } : { text };
}

/** A typed number and the words behind it; the words may have been typed into the number’s own run. */
function splitTyped(text: string): { label: string | null; rest: string } {
  const words = text.trim();
  if (words === '' || parseLabel(words) !== null) return { label: words === '' ? null : words, rest: '' };
  const [first = '', ...others] = words.split(/\s+/u);
  // `Điều 5.` is of two words.
  const two = [first, others[0] ?? ''].join(' ');
  if (parseLabel(two) !== null) return { label: two, rest: others.slice(1).join(' ') };
  if (parseLabel(first) !== null) return { label: first, rest: others.join(' ') };
  return { label: words, rest: '' };
}

function isEndMark({ style, text }: WordRun): boolean {
  return style === END_MARK_STYLE && /^[./]{1,3}$/u.test(text.trim());
}

/** The item that a paragraph prints. `level` is that of the item before it, for styles that say none. */
export function itemOf(paragraph: WordParagraph, id: string | null, level: number): Item {
  const runs = paragraph.runs.filter((run) => !isEndMark(run));
  const end = runs.findIndex(({ style }) => style !== LABEL_STYLE);
  const labelRuns = end < 0 ? runs : runs.slice(0, end);
  const typed = splitTyped(labelRuns.map(({ text }) => text).join(''));
  const rest: WordRun[] = typed.rest === '' ? [] : [{ text: `${typed.rest} ` }];
  return {
    id: id ?? newId(),
    level: levelOfStyle(paragraph.style) ?? paragraph.heading ?? level,
    label: paragraph.label ?? typed.label,
    ...textAndMarks([...rest, ...(end < 0 ? [] : runs.slice(end))]),
  };
}

/** The words of a cell, a line a paragraph. */
function cellText(row: WordTable['rows'][number], column: number): string {
  const cell = row.find((each) => each.column === column);
  return (cell?.blocks ?? [])
    .filter((block) => block.kind === 'paragraph')
    .map(wordsOf)
    .join('\n')
    .normalize('NFC');
}

/** The table of an item. */
export function tableOf({ rows, headRows }: WordTable): Table {
  const texts = rows.map((row) => row.map(({ column }) => cellText(row, column)));
  return headRows > 0 ? { header: texts[0] ?? [], rows: texts.slice(1) } : { header: [], rows: texts };
}
