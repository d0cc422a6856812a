import type { Agency } from '../model/agency.js';
import { createPlan } from '../model/create.js';
import type { Item } from '../model/item.js';
import { parseLabel } from '../numbering/label.js';
import { readHeader } from './header/header.js';
import { readMentions } from './mentions.js';
import { noiseOf } from './normalise/noise.js';
import { normalise } from './normalise/normalise.js';
import { bodySteps } from './outline/body.js';
import { isHardWrapped } from './outline/paragraphs.js';
import type { ReadLine, ReadOptions, Repair } from './result.js';
import type { SourceLine } from './source-line.js';
import { isTableHeader } from './tasks/heading-rules.js';
import { readTasks } from './tasks/read-tasks.js';
import { within } from './within.js';

/** Some paragraphs of a document, as its body would hold them. */
export interface FragmentReading {
  /** Ids are `i` and a number, levels from 1. Rows of a table of duties have their task. */
  items: Item[];
  /** The bodies that the tasks name. */
  agencies: Agency[];
  lines: ReadLine[];
  repairs: Repair[];
  /** The cells of items that are rows of a table, by item id. */
  rows: ReadonlyMap<string, readonly string[]>;
}

/** A title stands within so many characters, or the text is no whole document. */
const HEAD = 20_000;

function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lines of pages, not of the document; none where nothing else would be left. */
function noiseAmong(lines: readonly SourceLine[], kept: ReadonlySet<number>): Set<number> {
  const written = lines.filter(({ text }) => text !== '');
  const noise = written.filter(({ line, text }) => !kept.has(line) && noiseOf(text) !== null);
  return new Set(noise.length === written.length ? [] : noise.map(({ line }) => line));
}

/** Whether a text has the title of a document (`KẾ HOẠCH`, `BÁO CÁO` …): then `readPlan` reads it, with its head. */
export function hasTitle(text: string): boolean {
  const { lines } = finished(normalise(text.slice(0, HEAD), {}));
  return readHeader(lines, noiseAmong(lines, new Set())) !== null;
}

/** Whether the cells head a table of duties: one of them is called `Chủ trì`, `Đơn vị phối hợp` … */
export function headsDuties(cells: readonly string[]): boolean {
  return isTableHeader(cells);
}

/** Labels of one row are alike: `a)` and `đ)`, but not `a)` and `1.`. Empty for paragraphs. */
function shapeOf({ label }: Item): string {
  const parsed = label === null ? null : parseLabel(label);
  return parsed ? `${parsed.scheme}${parsed.opening}/${String(parsed.path.length)}` : '';
}

/** A fragment may begin in the middle of a list: `đ) …`, `2. …`, `a) …`. The first items then belong as deep as their like. */
function withFirstLowered(items: readonly Item[]): Item[] {
  const [first] = items;
  const shape = first ? shapeOf(first) : '';
  const end = items.findIndex((item) => shapeOf(item) !== shape);
  const like = end < 0 || shape === '' ? undefined : items.slice(end).find((item) => shapeOf(item) === shape);
  const shift = (like?.level ?? 0) - (first?.level ?? 0);
  return items.map((item, index) =>
    shift > 0 && index < end ? { ...item, level: item.level + shift } : item,
  );
}

/** What `readFragment` gives, step by step; yields the share that is done, 0 to 1. */
export function* fragmentSteps(text: string, options: ReadOptions = {}): Generator<number, FragmentReading> {
  const normalising = normalise(text, options);
  let step = normalising.next();
  for (; !step.done; step = normalising.next()) yield 0;
  const { lines, repairs } = step.value;
  const noise = noiseAmong(lines, new Set(options.kept));
  yield 0.4;
  const body = yield* within(0.4, 0.6, bodySteps(lines, noise, isHardWrapped(lines)));
  const items = withFirstLowered(body.items);
  const duties = Array.from(body.rows.values()).some(isTableHeader);
  if (!duties) return { items, agencies: [], lines: body.lines, repairs, rows: body.rows };
  // Only the rows are asked for their tasks: what else a sentence says, a person takes over in the editor.
  const rows = items.map((item) =>
    body.rows.has(item.id) ? { ...item, level: 2 } : { ...item, level: 1, text: '' },
  );
  const mentions = yield* within(0.6, 0.8, readMentions(rows));
  const fragment = createPlan({ id: 'fragment', items: rows });
  const reading = readTasks(fragment, { mentions, rows: body.rows });
  const { items: read, agencies } = yield* within(0.8, 1, reading);
  const tasks = new Map(read.map(({ id, task }) => [id, task]));
  const withTasks = items.map((item) => {
    const task = tasks.get(item.id);
    return task ? { ...item, task } : item;
  });
  return { items: withTasks, agencies, lines: body.lines, repairs, rows: body.rows };
}

/**
 * Some paragraphs of a document, without head and end: labels, levels, lines that belong together, repairs, as in
 * `readPlan`. Every line (by `\n`, from 1) is accounted for in `lines`. Pure; never throws.
 */
export function readFragment(text: string, options: ReadOptions = {}): FragmentReading {
  return finished(fragmentSteps(text, options));
}
