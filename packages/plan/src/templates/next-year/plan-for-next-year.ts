import { createPlanFile } from '../../model/create.js';
import { newId } from '../../model/id.js';
import type { DocumentNumber, Plan } from '../../model/plan.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse, type Result } from '../../result.js';
import { movedDay, movedEnd, type Move } from './moved-day.js';
import { movedItem } from './moved-item.js';
import { movedText } from './moved-text.js';
import type { NextYearNote } from './note.js';

export interface PlanForNextYear {
  file: PlanFile;
  notes: NextYearNote[];
}

/** The period of a plan; where none is noted, the year or the stage that its subject names. */
function periodOf({ period, subject }: Plan): Plan['period'] {
  if (period) return period;
  const [, from, to = from] = /(?:năm|giai đoạn)\s+(20\d\d)(?:\s*[-–]\s*(20\d\d))?/iu.exec(subject) ?? [];
  return from === undefined ? undefined : { from: `${from}-01-01`, to: `${to ?? from}-12-31` };
}

/** The number to be filled in again: what stands before its symbol is left blank. */
function blankNumber({ value: _value, raw, ...number }: DocumentNumber): DocumentNumber {
  return { ...number, raw: blankRaw(raw) };
}

function blankRaw(raw: string): string {
  return raw.replace(/^\s*\d+\p{Lu}?\s*(?=[/–-]|$)/u, '');
}

/** Head and foot: number and day blank, no trace of signing. */
function blankHead(plan: Plan): Plan {
  const { date: _date, draft: _draft, urgency: _urgency, otherNumbers, ...rest } = plan;
  return {
    ...rest,
    id: newId(),
    number: plan.number && blankNumber(plan.number),
    ...(otherNumbers ? { otherNumbers: otherNumbers.map(blankRaw) } : {}),
    rawDate: 'ngày … tháng … năm …',
    signatories: plan.signatories.map(({ note: _note, ...signatory }) => signatory),
  };
}

function endedAgencies({ agencies }: Plan, from: string): NextYearNote[] {
  return agencies
    .filter(({ validTo }) => validTo !== undefined && validTo < from)
    .map(({ name }) => ({ code: 'agency-ended', item: null, params: { agency: name } }));
}

/**
 * The plan of the next year from this one's; of the next stage where it goes over several years. Years of the
 * period move in texts, subject, period and times, never those of cited instruments. Number and day of issue are
 * blank; progress, review, agreements, versions and the host's `meta` stay with the old plan. The plan has a new
 * id; **its items, agencies and recipients keep theirs**, so that the two can be compared and links still lead
 * to the item. Notes tell what a person must look at. Refused with `no-period` where no year can be told.
 */
export function planForNextYear({ plan }: PlanFile): Result<PlanForNextYear, 'no-period'> {
  const period = periodOf(plan);
  if (!period) return refuse('no-period');
  const [from, to] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const move: Move = { from, to, by: to - from + 1 };
  const notes: NextYearNote[] = [];
  const moved = (text: string): string => {
    const result = movedText(text, move);
    notes.push(...result.notes.map((note) => ({ ...note, item: null })));
    return result.text;
  };
  const items = (list: Plan['items']): Plan['items'] =>
    list.map((each) => {
      const result = movedItem(each, move);
      notes.push(...result.notes);
      return result.item;
    });
  const next: Plan = {
    ...blankHead(plan),
    title: moved(plan.title),
    subject: moved(plan.subject),
    period: { ...period, from: movedDay(period.from, move) ?? period.from, to: movedEnd(period.to, move) },
    items: items(plan.items),
    appendices: plan.appendices.map((each) => ({
      ...each,
      title: moved(each.title),
      items: items(each.items),
    })),
    recipients: plan.recipients.map((each) => ({ ...each, text: moved(each.text) })),
  };
  notes.push(...endedAgencies(plan, next.period?.from ?? ''));
  return accept({ file: createPlanFile(next), notes });
}
