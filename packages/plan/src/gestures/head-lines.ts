import { parseVietnameseDate, formatDateLong } from '@phoihop/vietnamese/dates';
import type { EditHead, SetField } from '../commands/head-changes.js';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { DocumentNumber, Issuer, Plan, Signatory } from '../model/plan.js';
import { documentNumber } from '../read/header/number.js';
import { lineText, placeAndDate, type HeadLine, type SignatoryLine } from './line-text.js';

/**
 * The change that a person makes by editing a line from `before` to `after`; null where nothing changes. Nothing is
 * prevented and nothing put right: what is at fault in form is told by the checks.
 */
export function editLine(plan: Plan, line: HeadLine, before: string, after: string): PlanChange | null {
  if (before === after) return null;
  switch (line.of) {
    case 'title':
    case 'subject':
      return { type: 'plan/head', part: 'text', field: line.of, before, after } satisfies EditHead;
    case 'number':
      return field('number', numberWith(plan, before), numberWith(plan, after));
    case 'place-date':
      return editPlaceAndDate(plan, before, after);
    case 'issuer': {
      const at = placeOf(plan, line, before, plan.issuers.length);
      const written = (text: string): Issuer[] => withEntry(plan.issuers, at, issuerWith, line.field, text);
      return field('issuers', written(before), written(after));
    }
    case 'signatory': {
      const at = placeOf(plan, line, before, plan.signatories.length);
      const written = (text: string): Signatory[] =>
        withEntry(plan.signatories, at, signatoryWith, line.field, text);
      return field('signatories', written(before), written(after));
    }
  }
}

/**
 * Where the issuer or signature is now whose line the person saw as `before`: at its place, or, where somebody else
 * has moved it meanwhile, at the only other one that reads so. `count` is how many there are.
 */
function placeOf(plan: Plan, line: Extract<HeadLine, { at: number }>, before: string, count: number): number {
  if (before === '' || lineText(plan, line) === before) return line.at;
  const places = Array.from({ length: count }, (_, at) => at);
  const [only, ...more] = places.filter((at) => lineText(plan, { ...line, at }) === before);
  return only !== undefined && more.length === 0 ? only : line.at;
}

function field(name: SetField['field'], before: unknown, after: unknown): SetField {
  // The compiler does not follow that the callers bind the values to their field.
  return { type: 'plan/field', part: 'text', field: name, before, after } as SetField;
}

/** The list with the line of one entry written; an entry that has the text already is left as it is. */
function withEntry<Entry, Field>(
  list: readonly Entry[],
  at: number,
  write: (entry: Entry, field: Field, text: string) => Entry,
  line: Field,
  text: string,
): Entry[] {
  return list.map((entry, index) => (index === at ? write(entry, line, text) : entry));
}

function issuerWith(issuer: Issuer, line: 'superior' | 'name', text: string): Issuer {
  if (line === 'name') return { ...issuer, name: text };
  if (issuer.superior.join('\n') === text) return issuer;
  return { ...issuer, superior: text === '' ? [] : text.split('\n') };
}

function signatoryWith(signatory: Signatory, line: SignatoryLine, text: string): Signatory {
  if ((signatory[line] ?? '') === text) return signatory;
  if (text !== '') return { ...signatory, [line]: text };
  const { [line]: _line, ...rest } = signatory;
  return rest;
}

/** Số, ký hiệu with its parts read from what was typed; the host's own fields stay. */
function numberWith({ number }: Plan, raw: string): DocumentNumber | null {
  if ((number?.raw ?? '') === raw) return number;
  if (raw.trim() === '') return null;
  const { value: _value, symbol: _symbol, ...rest } = number ?? {};
  return { ...rest, ...documentNumber(raw), raw };
}

/** What a line of place and date says, null where it does not. `date` is an ISO day. */
export interface PlaceAndDate {
  place: string | null;
  rawDate: string | null;
  date: string | null;
}

/** What a printed line of place and date says; the comma between the two is the paper's. */
export function readPlaceAndDate(text: string): PlaceAndDate {
  const match = /^(.*?)\s*,\s*(?=ngày(?!\p{L}))(.*)$/isu.exec(text);
  const [place, rawDate] = match
    ? [match[1] ?? '', match[2] ?? '']
    : /^\s*ngày(?!\p{L})/iu.test(text)
      ? ['', text]
      : [text, ''];
  const read = parseVietnameseDate(rawDate);
  return {
    place: place === '' ? null : place,
    rawDate: rawDate === '' ? null : rawDate,
    date: read.ok ? read.date : null,
  };
}

function editPlaceAndDate(plan: Plan, before: string, after: string): PlanChange | null {
  const { place = null, rawDate = null, date = null } = plan;
  const was = before === placeAndDate(plan) ? { place, rawDate, date } : readPlaceAndDate(before);
  return changedFields(was, readPlaceAndDate(after));
}

function changedFields(was: PlaceAndDate, is: PlaceAndDate): PlanChange | null {
  const changes: SingleChange[] = (['place', 'rawDate', 'date'] as const).flatMap((name) =>
    was[name] === is[name] ? [] : [field(name, was[name], is[name])],
  );
  const [only, ...more] = changes;
  if (only === undefined) return null;
  return more.length === 0 ? only : { type: 'batch', part: 'text', changes };
}

/** Sets the day of issue, written as the decree writes it (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 4). `date` is an ISO day. */
export function setDayOfIssue(plan: Plan, date: string): PlanChange | null {
  const { place = null, rawDate = null, date: old = null } = plan;
  return changedFields({ place, rawDate, date: old }, { place, rawDate: formatDateLong(date), date });
}

/** Leaves the day for a pen: `ngày … tháng 3 năm 2026`. `month` is the month of an ISO day. */
export function leaveDayBlank(plan: Plan, month: string): PlanChange | null {
  const { place = null, rawDate = null, date = null } = plan;
  const blank = formatDateLong(month).replace(/^ngày \d+/u, 'ngày …');
  return changedFields({ place, rawDate, date }, { place, rawDate: blank, date: null });
}
