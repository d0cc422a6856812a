import {
  countedLabels,
  runLengths,
  type CountedLabel,
  type LabelledParagraph,
  type NumberFormat,
} from './shapes.js';

/** One level of Word’s multi-level list. `text` has %1 … %9 for the numbers of the levels. */
export interface ListLevel {
  level: number;
  format: NumberFormat | 'bullet';
  text: string;
  start: number;
  /** Roman figures of levels above are shown as Arabic ones (isLgl). */
  legal: boolean;
  bold: boolean;
}

export interface WordList {
  levels: ListLevel[];
}

/** Where a paragraph is counted; null where its printed label is kept as text. Levels from 0, as in Word. */
export type ListPlace = { list: number; level: number } | null;

export interface Numbering {
  lists: WordList[];
  places: ListPlace[];
}

/** Word has nine levels, and a document with more restarts than this was not numbered by a rule. */
const LEVELS = 9;
const MOST_LISTS = 400;

/** A kind of label at a depth, with the kind that it stands below: a level of Word’s list. */
interface Kind {
  key: string;
  depth: number;
  /** The kinds whose numbers the label shows, the outermost first, itself last. */
  shows: Kind[];
  format: NumberFormat;
  opening: string;
  closing: string;
  bold: boolean;
  /** Its level in Word; -1 where there are more than nine. */
  level: number;
}

/** The kinds of all labels, the less deep first: a number begins anew behind one of a level above. */
function kindsOf(
  paragraphs: readonly LabelledParagraph[],
  counted: readonly (CountedLabel | null)[],
): (Kind | null)[] {
  const known = new Map<string, Kind>();
  const kinds: (Kind | null)[] = [];
  for (const [index, label] of counted.entries()) {
    kinds.push(null);
    if (!label) continue;
    const { opening, closing, path } = label.parsed;
    const { level: depth = 1, bold = false } = paragraphs[index] ?? {};
    const above = kinds[label.parent] ?? null;
    const prefix = path.length === 1 ? [] : (above?.shows ?? []);
    if (prefix.length !== path.length - 1) continue;
    const key = [depth, label.format, opening, closing, bold, ...prefix.map((kind) => kind.key)].join('|');
    const kind: Kind = known.get(key) ?? {
      key,
      depth,
      shows: [],
      format: label.format,
      opening,
      closing,
      bold,
      level: -1,
    };
    if (!known.has(key)) {
      kind.shows = [...prefix, kind];
      known.set(key, kind);
    }
    kinds[index] = kind;
  }
  const inOrder = Array.from(known.values()).sort((first, second) => first.depth - second.depth);
  for (const [level, kind] of inOrder.entries()) kind.level = level < LEVELS ? level : -1;
  return kinds;
}

/** A list as Word counts it: each paragraph adds one at its level and begins anew what is deeper. */
class Counter {
  readonly #starts: number[];
  readonly #values: (number | undefined)[] = [];

  constructor(starts: number[]) {
    this.#starts = starts;
  }

  #at(level: number): number {
    return this.#values[level] ?? this.#starts[level] ?? 1;
  }

  #next(level: number): number {
    const value = this.#values[level];
    return value === undefined ? this.#at(level) : value + 1;
  }

  /** The numbers that a paragraph of this kind would show. */
  shown({ shows, level }: Kind): number[] {
    return shows.map((kind) => (kind.level === level ? this.#next(level) : this.#at(kind.level)));
  }

  add(level: number): void {
    this.#values[level] = this.#next(level);
    this.#values.length = level + 1;
  }
}

function equal(first: readonly number[], second: readonly number[]): boolean {
  return first.length === second.length && first.every((value, index) => value === second[index]);
}

function levelOf(kind: Kind, start: number): ListLevel {
  const { format, opening, closing, shows, level, bold } = kind;
  return {
    level,
    format,
    text: `${opening}${shows.map((each) => `%${String(each.level + 1)}`).join('.')}${closing}`,
    start,
    legal: shows.some((each) => each.format !== 'decimal') && shows.length > 1,
    bold,
  };
}

/** The lists while they are being made. */
class Lists {
  readonly #kinds: readonly Kind[];
  readonly #counters: Counter[] = [];
  readonly lists: WordList[] = [];

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds;
  }

  /** A new list, in which the kind begins with these numbers. */
  begin(kind?: Kind, path: readonly number[] = []): number {
    const starts = new Array<number>(LEVELS).fill(1);
    for (const [index, shown] of (kind?.shows ?? []).entries()) starts[shown.level] = path[index] ?? 1;
    this.#counters.push(new Counter(starts));
    this.lists.push({ levels: this.#kinds.map((each) => levelOf(each, starts[each.level] ?? 1)) });
    return this.lists.length - 1;
  }

  /** Counts the paragraph in a list if that shows the printed number. */
  take(list: number | undefined, kind: Kind, path: readonly number[]): boolean {
    const counter = list === undefined ? undefined : this.#counters[list];
    if (!counter || !equal(counter.shown(kind), path)) return false;
    counter.add(kind.level);
    return true;
  }
}

/** Bullets are the same wherever they stand: a list for each, its levels those of the items. */
function bulletPlace(
  bullets: Map<string, number>,
  lists: WordList[],
  label: string,
  level: number,
): ListPlace {
  let list = bullets.get(label);
  if (list === undefined) {
    list = lists.length;
    bullets.set(label, list);
    lists.push({
      levels: Array.from({ length: LEVELS }, (_, each): ListLevel => ({
        level: each,
        format: 'bullet',
        text: label,
        start: 1,
        legal: false,
        bold: false,
      })),
    });
  }
  return { list, level: Math.min(level, LEVELS) - 1 };
}

/**
 * Real numbering of Word wherever it shows the printed label; elsewhere none, and the label is kept as text. A row that
 * begins otherwise than Word would go on (`II.` twice, a row behind one that is text) begins a list of its own; a single
 * label that fits nowhere stays text.
 */
export function wordNumbering(paragraphs: readonly LabelledParagraph[]): Numbering {
  const counted = countedLabels(paragraphs);
  const kinds = kindsOf(paragraphs, counted);
  const usable = Array.from(new Set(kinds.filter((kind) => kind !== null && kind.level >= 0))) as Kind[];
  const lists = new Lists(usable);
  const runs = runLengths(counted);
  const main = usable.length > 0 ? lists.begin() : undefined;
  const latest = new Map<string, number>();
  const places: ListPlace[] = [];
  for (const [index, label] of counted.entries()) {
    places.push(null);
    const kind = kinds[index];
    if (!label || !kind || kind.shows.some(({ level }) => level < 0)) continue;
    const { path } = label.parsed;
    const row = `${String(label.parent)}|${kind.key}`;
    const candidates = [latest.get(row), places[label.parent]?.list, main];
    let list = candidates.find((candidate) => lists.take(candidate, kind, path));
    if (list === undefined && (runs[index] ?? 0) > 1 && lists.lists.length < MOST_LISTS) {
      list = lists.begin(kind, path);
      lists.take(list, kind, path);
    }
    if (list === undefined) continue;
    latest.set(row, list);
    places[index] = { list, level: kind.level };
  }
  const bullets = new Map<string, number>();
  for (const [index, { label, level, above }] of paragraphs.entries()) {
    // Marks of symbol fonts would need the font: they stay text.
    if (label !== null && !above && /^[-–+*•]$/u.test(label))
      places[index] = bulletPlace(bullets, lists.lists, label, level);
  }
  return { lists: lists.lists, places };
}
