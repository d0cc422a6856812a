import {
  lineText,
  signatoryLines,
  type Appendix,
  type Issuer,
  type Signatory,
  type HeadLine,
  type Item,
  type Plan,
  type Recipient,
  type Table,
} from '@phoihop/plan';
import { searchKey } from '@phoihop/vietnamese/text';
import { xmlText } from '../docx/units.js';
import { signaturesInOrder } from '../layout/index.js';

/** What became of the items of a working copy that was edited elsewhere. Ids. */
export interface EditedItems {
  changed: string[];
  added: string[];
  removed: string[];
  /** New paragraphs that say much the same as an item whose bookmark is gone: taken for it. */
  matched: string[];
}

/** A text as it comes back from a file: composed, without what XML cannot hold. */
function fileText(text: string | null): string {
  return xmlText(text ?? '')
    .normalize('NFC')
    .trim();
}

function same(first: string | null, second: string | null): boolean {
  return fileText(first) === fileText(second);
}

/** Lines of head and foot: blanks that only make room say nothing. */
function sameLine(first: string, second: string): boolean {
  const folded = (text: string): string => fileText(text).replaceAll(/[\s\u00a0]+/gu, ' ');
  return folded(first) === folded(second);
}

/** Tables say the same where their cells do; cells that are missing at an end are empty on paper. */
function sameTable(first: Table | undefined, second: Table | undefined): boolean {
  const cells = (table: Table | undefined): string[][] =>
    table ? [...(table.header.length > 0 ? [table.header] : []), ...table.rows] : [];
  const [one, other] = [cells(first), cells(second)];
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const count = Math.max(row.length, other[at]?.length ?? 0);
      return Array.from({ length: count }, (_, column) => column).every((column) =>
        same(row[column] ?? '', other[at]?.[column] ?? ''),
      );
    })
  );
}

function marksOf({ marks = [] }: Item): string {
  return JSON.stringify(marks.map(({ from, to, kind }) => [from, to, kind]).sort());
}

/** The item as it is printed now; the very same one where the print says nothing else. */
function asPrinted(item: Item, printed: Item): Item {
  const textIs = same(item.text, printed.text);
  const table = sameTable(item.table, printed.table);
  const composed = item.text === item.text.normalize('NFC');
  const marked = !composed || marksOf(item) === marksOf(printed);
  if (textIs && table && marked && same(item.label, printed.label) && item.level === printed.level)
    return item;
  const { marks: _marks, table: _table, ...rest } = item;
  const is = marked && textIs ? item : printed;
  const cells = table ? item.table : printed.table;
  return {
    ...rest,
    level: printed.level,
    label: same(item.label, printed.label) ? item.label : printed.label,
    text: textIs ? item.text : printed.text,
    ...(is.marks ? { marks: is.marks } : {}),
    ...(cells ? { table: cells } : {}),
  };
}

/** The share of words that two texts have in common, 0 to 1. */
function likeness(first: string, second: string): number {
  const [one, other] = [first, second].map((text) => new Set(searchKey(text).split(' ')));
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const common = Array.from(one).filter((word) => other.has(word)).length;
  return common / Math.max(one.size, other.size);
}

const MUCH_THE_SAME = 0.6;

/** So many items without a bookmark are compared with those that are gone. */
const MOST_COMPARED = 500;

function mergedItems(before: readonly Item[], printed: readonly Item[], found: EditedItems): Item[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const present = new Set(printed.map(({ id }) => id));
  const gone = before.filter(({ id }) => !present.has(id)).slice(0, MOST_COMPARED);
  let compared = 0;
  const items = printed.map((item): Item => {
    const own = known.get(item.id);
    if (own) {
      const now = asPrinted(own, item);
      if (now !== own) found.changed.push(own.id);
      return now;
    }
    const [best] =
      compared++ < MOST_COMPARED
        ? gone
            .map((each) => ({ each, alike: likeness(each.text, item.text) }))
            .filter(({ alike }) => alike >= MUCH_THE_SAME)
            .sort((first, second) => second.alike - first.alike)
        : [];
    if (!best) {
      found.added.push(item.id);
      return item;
    }
    gone.splice(gone.indexOf(best.each), 1);
    found.matched.push(best.each.id);
    return asPrinted(best.each, item);
  });
  const left = new Set(items.map(({ id }) => id));
  found.removed.push(...before.filter(({ id }) => !left.has(id)).map(({ id }) => id));
  return items;
}

function mergedRecipients(before: readonly Recipient[], printed: readonly Recipient[]): Recipient[] {
  const known = new Map(before.map((recipient) => [recipient.id, recipient]));
  return printed.map((recipient) => {
    const own = known.get(recipient.id);
    if (!own || !same(own.text.replace(/[;.]$/u, ''), recipient.text))
      return own ? { ...own, ...recipient } : recipient;
    return own;
  });
}

function mergedAppendices(
  before: readonly Appendix[],
  printed: readonly Appendix[],
  found: EditedItems,
): Appendix[] {
  return printed.map((appendix, at) => {
    const own = before[at];
    const items = mergedItems(own?.items ?? [], appendix.items, found);
    return own
      ? { ...own, title: same(own.title, appendix.title) ? own.title : appendix.title, items }
      : { ...appendix, items };
  });
}

function unlike(before: Plan, printed: Plan, line: HeadLine): boolean {
  return !sameLine(lineText(before, line), lineText(printed, line));
}

/** The lines that an issuer or a signature prints, joined. */
function linesOfEntry(entry: Issuer | Signatory): string {
  if ('superior' in entry) return [...entry.superior, entry.name].join('\n');
  return signatoryLines.map((line) => entry[line] ?? '').join('\n');
}

/** The entries as printed, with what each holds besides; the very same list where it prints alike. */
function mergedEntries<Entry extends Issuer | Signatory>(
  before: Entry[],
  inPrint: Entry[],
  printed: Entry[],
): Entry[] {
  const alike = (one: Entry | undefined, other: Entry): boolean =>
    one !== undefined && sameLine(linesOfEntry(one), linesOfEntry(other));
  if (inPrint.length === printed.length && printed.every((entry, at) => alike(inPrint[at], entry)))
    return before;
  return printed.map((entry, at) => {
    const own = inPrint[at];
    return own && alike(own, entry) ? own : { ...own, ...entry };
  });
}

/**
 * The plan of a working copy after its text was edited elsewhere: what is printed is taken from the print, all else
 * stays. Items are found by their bookmarks, by likeness where these are gone.
 */
export function editedPlan(before: Plan, printed: Plan): { plan: Plan; items: EditedItems } {
  const items: EditedItems = { changed: [], added: [], removed: [], matched: [] };
  const plan: Plan = { ...before };
  plan.items = mergedItems(before.items, printed.items, items);
  plan.appendices = mergedAppendices(before.appendices, printed.appendices, items);
  plan.recipients = mergedRecipients(before.recipients, printed.recipients);
  for (const of of ['title', 'subject'] as const) if (unlike(before, printed, { of })) plan[of] = printed[of];
  if (unlike(before, printed, { of: 'number' })) plan.number = printed.number;
  if (unlike(before, printed, { of: 'place-date' })) {
    const { place, rawDate, date } = printed;
    Object.assign(plan, { place, rawDate, date });
  }
  plan.issuers = mergedEntries(before.issuers, before.issuers, printed.issuers);
  const signed = signaturesInOrder(before).filter((entry) => linesOfEntry(entry).trim() !== '');
  plan.signatories = mergedEntries(before.signatories, signed, printed.signatories);
  return { plan, items };
}
