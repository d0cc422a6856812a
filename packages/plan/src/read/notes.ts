import { formatLabel, nextLabel, parseLabel, type ParsedLabel } from '../numbering/label.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { ReadLine, ReadNote } from './result.js';

/** Numbers that repeat or skip within their row; the printed label stays, the right one is proposed. */
export function numberingNotes(items: readonly Item[]): ReadNote[] {
  const notes: ReadNote[] = [];
  // For each open level, the latest label of each row on it.
  const rows: Map<string, ParsedLabel>[] = [];
  for (const item of items) {
    rows.length = Math.min(rows.length, item.level);
    const label = item.label === null ? null : parseLabel(item.label);
    if (!label || label.path.length === 0) continue;
    const onLevel = (rows[item.level - 1] ??= new Map());
    const row = `${label.scheme}/${String(label.path.length)}/${label.opening}`;
    const elder = onLevel.get(row);
    onLevel.set(row, label);
    const proposed = elder ? nextLabel(elder) : label;
    if (!elder || proposed.path.at(-1) === label.path.at(-1)) continue;
    const repeated = (label.path.at(-1) ?? 0) <= (elder.path.at(-1) ?? 0);
    notes.push({
      code: repeated ? 'numbering-repeated' : 'numbering-skipped',
      params: { label: item.label ?? '', proposed: formatLabel({ ...label, path: proposed.path }) },
      ...(item.source ? { line: item.source.line } : {}),
    });
  }
  return notes;
}

/** What reading set aside, counted, with the first line of it. */
export function noiseNotes(lines: readonly ReadLine[]): ReadNote[] {
  const noise = lines.filter(({ as }) => as === 'noise');
  const [first] = noise;
  return first ? [{ line: first.line, code: 'noise-set-aside', params: { count: noise.length } }] : [];
}

/** A date behind the period that the document speaks of. */
export function periodNotes(plan: Plan): ReadNote[] {
  return plan.date !== undefined &&
    plan.period !== undefined &&
    plan.kind !== 'report' &&
    plan.date > plan.period.to
    ? [{ code: 'date-after-period', params: { date: plan.date, to: plan.period.to } }]
    : [];
}
