import { createPlan } from '../model/create.js';
import { readAppendices } from './end/appendices.js';
import { readEndMatter } from './end/end-matter.js';
import { findEnd } from './end/find-end.js';
import { readBodyAlone } from './header/body-alone.js';
import { readHeader } from './header/header.js';
import { readLetterHead } from './header/letter.js';
import { readHeadline } from './header/news.js';
import { readMentions } from './mentions.js';
import { noteRules } from './notes.js';
import { looksBinary, normalise } from './normalise/normalise.js';
import { FURNITURE, noiseOf } from './normalise/noise.js';
import { bodySteps } from './outline/body.js';
import { isHardWrapped } from './outline/paragraphs.js';
import type { ReadLine, ReadNote, ReadOptions, ReadResult } from './result.js';
import type { SourceLine } from './source-line.js';
import { within } from './within.js';
import { readEntries } from './entries/read-entries.js';
import { readTasks } from './tasks/read-tasks.js';

/** So many lines are looked at between two signs of life. */
const LINES_PER_STEP = 256;

/** Nothing of a plan was found: every line is noise, and the note says why. */
function nothingRead(id: string, lines: readonly SourceLine[], note: ReadNote): ReadResult {
  return {
    plan: createPlan({ id }),
    entries: [],
    lines: lines.map(({ line, text }) => ({ line, as: text === '' ? 'blank' : 'noise' })),
    repairs: [],
    notes: [note],
  };
}

/** Below “Các tin khác” stand the headlines of other articles: lines that end no sentence. */
function headlinesBehind(lines: readonly SourceLine[], kinds: ReadonlyMap<number, string>): number[] {
  const from = lines.findIndex(({ line }) => kinds.get(line) === 'related');
  const behind = from < 0 ? [] : lines.slice(from);
  return behind.filter(({ text }) => text !== '' && !/[.!?…”"]$/u.test(text)).map(({ line }) => line);
}

/** An article rests on nothing: “Theo kế hoạch, …” is only a sentence. */
function asArticle(line: ReadLine): ReadLine {
  return line.as === 'basis' ? { ...line, as: 'item' } : line;
}

/**
 * Reading step by step, for callers that must not hold up a page: each step ends within milliseconds, and the
 * last one returns what `readPlan` returns. Yields the share of the work that is done, 0 to 1.
 */
export function* readSteps(text: string, options: ReadOptions = {}): Generator<number, ReadResult> {
  const id = options.id ?? 'plan';
  const normalising = normalise(text, options);
  let step = normalising.next();
  const count = text.length / 60 + 1;
  for (let done = 0; !step.done; done += 64, step = normalising.next()) {
    yield Math.min(0.4, (0.4 * done) / count);
  }
  const { lines, repairs } = step.value;
  if (looksBinary(text)) return nothingRead(id, lines, { code: 'not-text', params: {} });
  const kinds = new Map<number, string>();
  const kept = new Set(options.kept);
  for (const { line, text: words } of lines) {
    if (line % LINES_PER_STEP === 0) yield 0.4 + (0.05 * line) / lines.length;
    const kind = words === '' || kept.has(line) ? null : noiseOf(words);
    if (kind !== null) kinds.set(line, kind);
  }
  const noise = new Set(kinds.keys());
  const furniture = new Set(Array.from(noise).filter((line) => FURNITURE.has(kinds.get(line) ?? '')));
  yield 0.45;
  const header =
    readHeader(lines, noise) ??
    readLetterHead(lines, noise) ??
    readBodyAlone(lines, noise) ??
    readHeadline(lines, noise);
  if (!header) return nothingRead(id, lines, { code: 'nothing-read', params: {} });
  if (header.plan.kind === 'news') for (const line of headlinesBehind(lines, kinds)) noise.add(line);
  const hardWrapped = isHardWrapped(lines);
  const end = findEnd(lines, header.end);
  yield 0.5;
  const body = yield* within(0.5, 0.55, bodySteps(lines.slice(header.end, end), noise, hardWrapped));
  yield 0.55;
  const matter = readEndMatter(lines, end, noise);
  const rest = readAppendices(lines.slice(matter.end), furniture, hardWrapped);
  yield 0.6;
  const outlined = createPlan({
    ...header.plan,
    id,
    items: body.items,
    signatories: matter.signatories,
    recipients: matter.recipients,
    appendices: rest.appendices,
  });
  if (outlined.items.length === 0) return nothingRead(id, lines, { code: 'nothing-read', params: {} });
  const mentions = yield* within(0.6, 0.75, readMentions(outlined.items));
  const plan = yield* within(0.75, 0.95, readTasks(outlined, { mentions, rows: body.rows }));
  yield 0.95;
  const bodyLines = header.plan.kind === 'news' ? body.lines.map(asArticle) : body.lines;
  const read = [...header.lines, ...bodyLines, ...matter.lines, ...rest.lines];
  const notes = [...header.notes];
  for (const { find } of noteRules) {
    notes.push(...find({ plan, lines: read, mentions }));
    yield 0.96;
  }
  const entries = readEntries(plan, mentions);
  return { plan, entries, lines: read, repairs, notes };
}

/**
 * A plan, report or article as a structured plan. Pure: no network, no clock; the same text gives the same
 * plan. Every line of the text (by `\n`, counted from 1) is accounted for in `lines`; whatever characters were
 * changed is in `repairs`; what a person should look at is in `notes` (`nothing-read` and `not-text` mean that
 * there is no plan in it). Never throws.
 */
export function readPlan(text: string, options: ReadOptions = {}): ReadResult {
  const steps = readSteps(text, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
