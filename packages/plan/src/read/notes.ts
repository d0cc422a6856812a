import { instrumentKey } from '../citations/instrument.js';
import { formatLabel, nextLabel, parseLabel, type ParsedLabel } from '../numbering/label.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { Mentions } from './mentions.js';
import { remembered } from './remembered.js';
import type { ReadLine, ReadNote } from './result.js';

/** What the rules for notes look at. */
export interface NoteSources {
  plan: Plan;
  lines: readonly ReadLine[];
  mentions: Mentions;
}

/** Something that a person should look at, with the codes of its notes. */
export interface NoteRule {
  name: string;
  find: (sources: NoteSources) => ReadNote[];
}

function at({ source }: Item): Pick<ReadNote, 'line'> {
  return source ? { line: source.line } : {};
}

/** A label with a number, and the row that it belongs to: numbers of one row follow each other. */
interface NumberedLabel {
  label: ParsedLabel;
  row: string;
}

function numberedLabel(printed: string): NumberedLabel | null {
  const label = parseLabel(printed);
  if (!label || label.path.length === 0) return null;
  return { label, row: `${label.scheme}/${String(label.path.length)}/${label.opening}` };
}

/** Numbers that repeat or skip within their row; the printed label stays, the right one is proposed. */
const numbering: NoteRule = {
  name: 'numbering',
  find({ plan: { items } }) {
    const notes: ReadNote[] = [];
    // For each open level, the latest label of each row on it.
    const rows: Map<string, ParsedLabel>[] = [];
    const labelOf = remembered(numberedLabel);
    for (const item of items) {
      rows.length = Math.min(rows.length, item.level);
      const numbered = item.label === null ? null : labelOf(item.label);
      if (numbered === null) continue;
      const { label, row } = numbered;
      const onLevel = (rows[item.level - 1] ??= new Map());
      const elder = onLevel.get(row);
      onLevel.set(row, label);
      const before = elder?.path.at(-1) ?? 0;
      const own = label.path.at(-1) ?? 0;
      if (!elder || own === before + 1) continue;
      const proposed = nextLabel(elder);
      const repeated = own <= before;
      notes.push({
        code: repeated ? 'numbering-repeated' : 'numbering-skipped',
        params: { label: item.label ?? '', proposed: formatLabel({ ...label, path: proposed.path }) },
        ...at(item),
      });
    }
    return notes;
  },
};

/** A date behind the period that the document speaks of. */
const period: NoteRule = {
  name: 'period',
  find: ({ plan }) =>
    plan.date !== undefined &&
    plan.period !== undefined &&
    plan.kind !== 'report' &&
    plan.date > plan.period.to
      ? [{ code: 'date-after-period', params: { date: plan.date, to: plan.period.to } }]
      : [],
};

/** An instrument of a later day than the document that cites it; one instrument with two dates. */
const citedDates: NoteRule = {
  name: 'cited-dates',
  find({ plan, mentions }) {
    const notes: ReadNote[] = [];
    const known = new Map<string, string>();
    const keyOf = remembered(instrumentKey);
    for (const item of plan.items) {
      for (const { id, date } of mentions.get(item.id) ?? []) {
        if (date === undefined) continue;
        const key = keyOf(id);
        const before = known.get(key);
        if (before === undefined && plan.date !== undefined && date > plan.date)
          notes.push({ code: 'cites-later-date', params: { id, date, own: plan.date }, ...at(item) });
        if (before !== undefined && before !== date)
          notes.push({ code: 'cited-dates-differ', params: { id, date, before }, ...at(item) });
        if (before !== date) known.set(key, date);
      }
    }
    return notes;
  },
};

/** What reading set aside, counted, with the first line of it. */
const noise: NoteRule = {
  name: 'noise',
  find({ lines }) {
    const aside = lines.filter(({ as }) => as === 'noise');
    const [first] = aside;
    return first ? [{ line: first.line, code: 'noise-set-aside', params: { count: aside.length } }] : [];
  },
};

/** The rules, in the order in which their notes are listed. */
export const noteRules: readonly NoteRule[] = [numbering, citedDates, period, noise];
