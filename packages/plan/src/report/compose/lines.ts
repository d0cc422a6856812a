import { toPointLetter, toRoman } from '@phoihop/vietnamese/numbers';
import { newId } from '../../model/id.js';
import type { Generated, Item } from '../../model/item.js';
import type { Made } from '../sentences/task-sentences.js';

/** A line of a report: a heading, or sentences that were made from data, with what stands below it. */
export interface ReportLine {
  text: string;
  kind: 'paragraph' | 'counted' | 'dash';
  generated: readonly Generated[];
  below: readonly ReportLine[];
}

export type LineKind = ReportLine['kind'];

/** Something for a person to write. */
export const BLANK = '……';

export function heading(text: string, below: readonly ReportLine[]): ReportLine {
  return { text, kind: 'counted', generated: [], below };
}

export function blank(text: string = BLANK, kind: LineKind = 'paragraph'): ReportLine {
  return { text, kind, generated: [], below: [] };
}

/** A line of sentences that speak of `source`, an item of the plan or the plan itself. */
export function said(source: string, sentences: readonly Made[], kind: LineKind): ReportLine {
  const generated = sentences.map((each): Generated => ({ ...each, source }));
  return { text: generated.map(({ text }) => text).join(' '), kind, generated, below: [] };
}

/** Marks of lists in lists. */
const BULLETS = ['-', '+', '*'] as const;

/** The last level with numbers: `I.`, `1.`, `1.1.`, `a)`. */
const POINTS = 4;

/** How a label of its level begins: its own number below that of the line above. */
function labelOf(level: number, count: number, above: string, many: boolean): string {
  if (level === 1) return `${toRoman(count)}.`;
  if (level === 2) return `${String(count)}.`;
  if (level === 3) return `${above}${String(count)}.`;
  const letter = level === POINTS && !many ? toPointLetter(count) : null;
  if (letter !== null) return `${letter})`;
  return BULLETS[Math.min(level - POINTS - (many ? 0 : 1), BULLETS.length - 1)] ?? '-';
}

/** The items of a report in reading order, numbered, each with a new identity. */
export function itemsOf(lines: readonly ReportLine[], level = 1, above = ''): Item[] {
  // There are no letters for more points than the alphabet has.
  const many = level === POINTS && toPointLetter(lines.length) === null;
  let count = 0;
  return lines.flatMap(({ text, kind, generated, below }) => {
    if (kind === 'counted') count++;
    const label = kind === 'counted' ? labelOf(level, count, above, many) : kind === 'dash' ? '-' : null;
    const item: Item = { id: newId(), level, label, text };
    if (generated.length > 0) item.generated = [...generated];
    return [item, ...itemsOf(below, level + 1, level === 2 && label !== null ? label : '')];
  });
}
