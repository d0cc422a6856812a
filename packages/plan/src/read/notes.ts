import { citedDateFaults } from '../citations/cited-dates.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { numberingFaults } from '../numbering/faults.js';
import type { Mentions } from './mentions.js';
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

/** Numbers that repeat or skip within their row; the printed label stays, the right one is proposed. */
const numbering: NoteRule = {
  name: 'numbering',
  find({ plan: { items } }) {
    return numberingFaults(items).map(({ item, kind, proposed }) => ({
      code: `numbering-${kind}`,
      params: { label: item.label ?? '', proposed },
      ...at(item),
    }));
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
    const faults = citedDateFaults(plan.date, plan.items, (item) => mentions.get(item.id) ?? []);
    return faults.map(({ item, mention: { id }, date, kind, other }): ReadNote =>
      kind === 'later'
        ? { code: 'cites-later-date', params: { id, date, own: other }, ...at(item) }
        : { code: 'cited-dates-differ', params: { id, date, before: other }, ...at(item) },
    );
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
