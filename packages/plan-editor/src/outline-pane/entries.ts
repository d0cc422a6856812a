import type { Item, Plan } from '@phoihop/plan';

/** Parts of the paper around its items that a person goes to: căn cứ, chữ ký, nơi nhận, phần sau chữ ký. */
export type PaperPart = 'basis' | 'signatures' | 'recipients' | 'appendices';

/** A line of the outline: an item that a person would look for, or a part of the paper. */
export interface Entry {
  /** The id of the item; of the first paragraph for the basis, and the part's own name for what stands at the foot. */
  id: string;
  part: PaperPart | 'item';
  /** Its depth in the outline, from 1. */
  depth: number;
  /** The level of the item in the plan. */
  level: number;
  label: string;
  /** All of its text. */
  text: string;
  /** How many tasks stand in it and below it. */
  tasks: number;
  /** Whether entries stand below it. */
  branch: boolean;
}

export interface Outline {
  entries: readonly Entry[];
  /** The entry in which an item stands; none for paragraphs that stand below nothing. */
  entryOf: ReadonlyMap<string, string>;
}

/** Longer texts are cut: more does not go into one line, and a screen reader reads a line and not a page. */
const LINE = 90;

/** The beginning of a text, whole words, as one line. */
export function lineOf(text: string): string {
  const words = text
    .slice(0, LINE + 1)
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= LINE) return words;
  const end = words.lastIndexOf(' ');
  return `${words.slice(0, end > LINE / 2 ? end : LINE).replace(/[,;:.\s]+$/u, '')}…`;
}

/** A number or letter with which an item is called by its name; dashes and bullets are none. */
function isNumber(label: string | null): label is string {
  return label !== null && /[\p{L}\d]/u.test(label);
}

function hasBelow(items: readonly Item[], index: number): boolean {
  return (items[index + 1]?.level ?? 0) > (items[index]?.level ?? 0);
}

function partEntry(part: PaperPart, id: string): Entry {
  return { id, part, depth: 1, level: 1, label: '', text: '', tasks: 0, branch: false };
}

/** Whether a plan begins with paragraphs before its first section: căn cứ, or what the plan carries out. */
function beginsWithBasis({ items }: Pick<Plan, 'items'>): boolean {
  return items[0]?.label === null && !hasBelow(items, 0);
}

/**
 * The outline of a plan: every numbered item, and what has others below it. Dashes and paragraphs count to the
 * entry that they stand in.
 */
export function outlineOf({ items, signatories, recipients, appendices }: Plan): Outline {
  const entries: Entry[] = [];
  const entryOf = new Map<string, string>();
  /** Entries that are open at this place of the body, the innermost last. */
  const open: Entry[] = [];
  let basis = beginsWithBasis({ items }) ? items[0]?.id : undefined;
  if (basis !== undefined) entries.push(partEntry('basis', basis));
  items.forEach((item, index) => {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const listed = isNumber(item.label) || hasBelow(items, index);
    if (listed) {
      basis = undefined;
      const parent = open.at(-1);
      if (parent) parent.branch = true;
      const entry: Entry = {
        id: item.id,
        part: 'item',
        depth: open.length + 1,
        level: item.level,
        label: isNumber(item.label) ? item.label.replace(/\.$/u, '') : '',
        text: item.text,
        tasks: 0,
        branch: false,
      };
      entries.push(entry);
      open.push(entry);
    }
    const at = basis ?? open.at(-1)?.id;
    if (at !== undefined) entryOf.set(item.id, at);
    if (item.task) for (const entry of open) entry.tasks += 1;
  });
  if (signatories.length > 0) entries.push(partEntry('signatures', 'signatures'));
  if (recipients.length > 0) entries.push(partEntry('recipients', 'recipients'));
  if (appendices.length > 0) entries.push(partEntry('appendices', 'appendices'));
  return { entries, entryOf };
}
