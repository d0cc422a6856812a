import { formatDateLong, parseVietnameseDate } from '@phoihop/vietnamese/dates';
import { setField } from '../gestures/head.js';
import { form, typeTable } from './basis.js';
import type { Check, Found } from './check.js';
import { followsDecree } from './documents.js';
import { isOfType, isTypeSymbol, symbolGroups, symbolsOfType } from './type-symbols.js';

/** Số, ký hiệu as the decree writes it: `5 /KH - UBND` → `05/KH-UBND`. The year of a law stays behind its slash. */
function numberInForm(raw: string): string {
  const plain = raw.replace(/\s+/gu, '').replace(/[–—]/gu, '-');
  const match = /^(\d+\p{L}?)[/-]((?:(?:19|20)\d\d\/)?)(.+)$/u.exec(plain);
  if (!match) return plain;
  const [, number = '', year = '', symbol = ''] = match;
  const padded = /^\d(?!\d)/u.test(number) && !number.startsWith('0') ? `0${number}` : number;
  return `${padded}/${year}${symbol.replaceAll('/', '-')}`;
}

const number: Check = {
  code: 'number-form',
  tone: 'fault',
  basis: form(3, 'c'),
  appliesTo: followsDecree,
  findPlan({ plan }) {
    const printed = plan.number?.raw.trim() ?? '';
    // A number that is still to be given is left to the clerk's pen.
    if (!plan.number || !/^\d/u.test(printed)) return [];
    const proposed = numberInForm(printed);
    if (proposed === printed) return [];
    const symbol = proposed.slice(proposed.indexOf('/') + 1);
    const fix = setField(plan, 'number', { ...plan.number, symbol, raw: proposed });
    return [{ params: { printed, proposed }, fix }];
  },
};

/** The title says one type, the symbol another. */
const numberType: Check = {
  code: 'number-type',
  tone: 'watch',
  basis: typeTable,
  appliesTo: followsDecree,
  findPlan({ plan: { title, number: own } }) {
    const wanted = symbolsOfType(title);
    const groups = symbolGroups(own?.raw ?? '');
    const other = groups.find((group) => isTypeSymbol(group));
    const differs =
      other !== undefined && wanted.length > 0 && !groups.some((group) => isOfType(group, wanted));
    return differs ? [{ params: { title, symbol: other } }] : [];
  },
};

/** `ngày 2 tháng 1 năm 2026`, `ngày 02/01/2026`: the decree wants words, and zeros for days below 10 and two months. */
function isInForm(raw: string): boolean {
  const match = /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+\d{4}$/iu.exec(raw);
  const [, day = '', month = ''] = match ?? [];
  return match !== null && day.length === 2 && (month.length === 2 || Number(month) > 2);
}

const date: Check = {
  code: 'date-form',
  tone: 'fault',
  basis: form(4, 'b'),
  appliesTo: followsDecree,
  findPlan({ plan }) {
    const printed = plan.rawDate?.trim() ?? '';
    const read = parseVietnameseDate(printed);
    if (!read.ok || isInForm(printed)) return [];
    const proposed = formatDateLong(read.date);
    return [{ params: { printed, proposed }, fix: setField(plan, 'rawDate', proposed) }];
  },
};

const noSuchDay: Check = {
  code: 'date-impossible',
  tone: 'fault',
  findPlan({ plan: { rawDate = '' } }): Found[] {
    const read = parseVietnameseDate(rawDate);
    return !read.ok && read.code === 'no-such-day' ? [{ params: { printed: rawDate } }] : [];
  },
};

const place: Check = {
  code: 'place-missing',
  tone: 'fault',
  basis: form(4, 'c'),
  appliesTo: followsDecree,
  findPlan: ({ plan }) => ((plan.rawDate ?? '') !== '' && (plan.place ?? '').trim() === '' ? [{}] : []),
};

/** Số, ký hiệu; địa danh và thời gian ban hành. */
export const headChecks: readonly Check[] = [number, numberType, date, noSuchDay, place];
