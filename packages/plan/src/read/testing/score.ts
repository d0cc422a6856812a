import { planCitations } from '../../citations/plan-citations.js';
import type { Item } from '../../model/item.js';
import type { Plan } from '../../model/plan.js';
import type { ReadResult } from '../result.js';
import { marksOf, textOf, type OurDocument } from './documents/index.js';

/** How well one document was read: shares from 0 to 1, and what was wrong in words. */
export interface Score {
  shares: Record<Measure, number>;
  faults: string[];
}

export const measures = [
  'lines',
  'kinds',
  'depth',
  'header',
  'citations',
  'roles',
  'targets',
  'times',
  'recipients',
  'signers',
  'notes',
] as const;
export type Measure = (typeof measures)[number];

/** What precision and recall share: the harmonic mean; 1 where nothing was to be found and nothing was. */
function harmony(gold: readonly string[], found: readonly string[], fault: (what: string) => void): number {
  const left = [...found];
  let hits = 0;
  for (const each of gold) {
    const at = left.indexOf(each);
    if (at < 0) fault(`missed: ${each}`);
    else {
      hits++;
      left.splice(at, 1);
    }
  }
  for (const each of left) fault(`not there: ${each}`);
  return gold.length + found.length === 0 ? 1 : (2 * hits) / (gold.length + found.length);
}

/** Marks of the margin and the kinds of lines that they allow. */
const KINDS: Record<string, string> = {
  h: 'header',
  t: 'title',
  b: 'basis',
  '.': 'continuation',
  r: 'recipient',
  s: 'signature',
  a: 'appendix',
  n: 'noise',
  '': 'blank',
};

/** A line that both columns share, or a rule, may be taken for either. */
function agrees(mark: string, as: string): boolean {
  if (mark === '~') return true;
  if (/\d/u.test(mark)) return as === 'item';
  if (mark === 'r' || mark === 's') return as === 'recipient' || as === 'signature';
  return KINDS[mark] === as;
}

const quoted = (label: string | null): string => label ?? '¶';

function rolesOf(plan: Plan): string[] {
  const names = new Map(
    plan.agencies.map((agency) => [
      agency.id,
      [agency.name, ...agency.aliases, ...(agency.shortName ? [agency.shortName] : [])],
    ]),
  );
  return plan.items.flatMap((item) =>
    (item.task?.assignments ?? []).map(({ agency, role, raw = '' }) => {
      const all = names.get(agency) ?? [];
      // The spelling of this place: the longest that the sentence holds; else the name.
      const here = all
        .filter((name) => raw.includes(name))
        .sort((first, second) => second.length - first.length)[0];
      return `${quoted(item.label)} ${role}: ${here ?? all[0] ?? ''}`;
    }),
  );
}

/** Words found count where they hold the shortest words that say it. */
function holding(gold: readonly string[], found: readonly string[]): string[] {
  const left = [...gold];
  return found.map((words) => {
    const at = left.findIndex((short) => words.toLowerCase().includes(short.toLowerCase()));
    return at < 0 ? words : (left.splice(at, 1)[0] ?? words);
  });
}

function raws(items: readonly Item[], which: 'targets' | 'times'): string[] {
  return items.flatMap((item) => (item.task?.[which] ?? []).map(({ raw }) => raw.trim()));
}

function headerOf({ plan }: ReadResult): OurDocument['header'] {
  return {
    kind: plan.kind,
    number: plan.number?.raw.replace(/\s+/gu, '').replaceAll('–', '-') ?? null,
    date: plan.date ?? null,
    ...(plan.place === undefined ? {} : { place: plan.place }),
    subject: plan.subject,
    issuers: plan.issuers.map(({ name, superior }) => [...superior, name].join(' ')),
  };
}

/** Holds a reading against what a careful reader saw. */
export function scoreOf(document: OurDocument, result: ReadResult): Score {
  const { plan } = result;
  const faults: string[] = [];
  const fault = (what: Measure) => (words: string) => faults.push(`${what} ${words}`);
  const count = textOf(document).split('\n').length;
  const once = result.lines.length === count && result.lines.every(({ line }, at) => line === at + 1);
  const kinds = new Map(result.lines.map(({ line, as }) => [line, as]));
  const marks = marksOf(document);
  const wrong = marks.filter(({ line, mark }) => !agrees(mark, kinds.get(line) ?? ''));
  for (const { line, mark } of wrong)
    fault('kinds')(`${String(line)}: ${mark} taken for ${kinds.get(line) ?? 'nothing'}`);
  const levels = new Map(plan.items.map(({ source, level }) => [source?.line, level]));
  const blocks = marks.filter(({ mark }) => /[\db]/u.test(mark));
  const astray = blocks.filter(({ line, mark }) => levels.get(line) !== (mark === 'b' ? 1 : Number(mark)));
  for (const { line, mark } of astray)
    fault('depth')(`${String(line)}: ${mark}, read ${String(levels.get(line))}`);
  const gold = (header: OurDocument['header']): string[] => Object.entries(header).map(String);
  const { targets, times, notes = [] } = document;
  const codes = new Set(result.notes.map(({ code }) => code));
  const cited = planCitations(plan).map(({ id, date }) => [id, date].filter(Boolean).join(' '));
  return {
    shares: {
      lines: once ? 1 : 0,
      kinds: 1 - wrong.length / marks.length,
      depth: 1 - astray.length / blocks.length,
      header: harmony(gold(document.header), gold(headerOf(result)), fault('header')),
      citations: harmony(document.citations, cited, fault('citations')),
      roles: harmony(document.roles, rolesOf(plan), fault('roles')),
      targets: targets
        ? harmony(targets, holding(targets, raws(plan.items, 'targets')), fault('targets'))
        : 1,
      times: times ? harmony(times, holding(times, raws(plan.items, 'times')), fault('times')) : 1,
      recipients: harmony(
        document.recipients,
        plan.recipients.map(({ text }) => text),
        fault('recipients'),
      ),
      signers: harmony(
        document.signers,
        plan.signatories.flatMap(({ name }) => name ?? []),
        fault('signers'),
      ),
      notes: harmony(
        notes,
        notes.filter((code) => codes.has(code)),
        fault('notes'),
      ),
    },
    faults,
  };
}

/** The scores as a table in percent, a row for each document. */
export function scoreTable(rows: readonly { name: string; score: Score }[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(measures[index]?.length ?? 0))].join(
      '  ',
    );
  return [
    line('', measures),
    ...rows.map(({ name, score }) =>
      line(
        name,
        measures.map((measure) => (score.shares[measure] * 100).toFixed(score.shares[measure] === 1 ? 0 : 1)),
      ),
    ),
  ].join('\n');
}
