import { findDates } from '@phoihop/vietnamese/dates';
import { citedDateFaults } from '../citations/cited-dates.js';
import type { Mention } from '../citations/find-citations.js';
import { instrumentKey } from '../citations/instrument.js';
import { TYPE_WORDS } from '../citations/types.js';
import type { Item } from '../model/item.js';
import { form, typeTable } from './basis.js';
import type { Basis, Check, CheckContext, Found, ItemContext, Tone } from './check.js';
import { mentionsOf } from './context.js';
import { isQuoted, misspelt } from './text-fix.js';
import { isOfType, isTypeSymbol, symbolGroups, symbolsOfType } from './type-symbols.js';

/** Where the number of a mention stands in the item's text, behind its type and “số”. */
function numberOf({ from, to, raw }: Mention): { from: number; to: number; printed: string } {
  const start = raw.search(/\d/u);
  return { from: from + start, to, printed: raw.slice(start) };
}

function cited(item: Item, plan: ItemContext): Mention[] {
  return mentionsOf(item).filter(({ id }) => /\p{L}/u.test(id) && instrumentKey(id) !== plan.own);
}

/** A check of how a number is written, with the number as it should be; null where it is right. */
function numberCheck(
  code: string,
  tone: Tone,
  basis: Basis,
  proposedFor: (printed: string, mention: Mention) => string | null,
): Check {
  return {
    code,
    tone,
    basis,
    findItem: (item, plan) =>
      cited(item, plan).flatMap((mention) => {
        const { from, to, printed } = numberOf(mention);
        const proposed = proposedFor(printed, mention);
        return proposed === null ? [] : [misspelt(item, from, to, proposed)];
      }),
  };
}

/** Blanks and long dashes in a number: `32 /KHPH-MTTQ`, `46 – CT/TW`. */
const blanks = numberCheck('citation-blanks', 'fault', form(3, 'c'), (printed) => {
  const proposed = printed.replace(/\s+/gu, '').replace(/[–—]/gu, '-');
  return proposed === printed ? null : proposed;
});

/** A number below 10 without its zero. Resolutions of the National Assembly have a form of their own. */
const zero = numberCheck('citation-zero', 'watch', form(3, 'c'), (printed, { id }) =>
  /^[1-9]\p{Lu}?\s*[-–/]/u.test(printed) && !/QH\d/u.test(id) ? `0${printed}` : null,
);

/** The body before the type: `104/UBND-KH` for a kế hoạch. A công văn is written so. */
const order = numberCheck('citation-order', 'fault', form(3, 'b'), (_, { id, type = '' }) => {
  const match = /^(\d+\p{L}?(?:\/\d{4})?\/)(.+)$/u.exec(id);
  const [, number = '', symbol = ''] = match ?? [];
  const groups = symbol.split('-');
  const last = groups.pop() ?? '';
  const swapped =
    groups.length > 0 && symbolsOfType(type).includes(last) && !groups.some((group) => isTypeSymbol(group));
  return swapped ? `${number}${[last, ...groups].join('-')}` : null;
});

/** The word says one type, the symbol another: `Kế hoạch số 12/BC-UBND`. */
const otherType: Check = {
  code: 'citation-type',
  tone: 'watch',
  basis: typeTable,
  findItem: (item, plan) =>
    cited(item, plan).flatMap(({ from, to, id, raw, type = '' }) => {
      const wanted = symbolsOfType(type);
      const groups = symbolGroups(id);
      const other = groups.find((group) => isTypeSymbol(group));
      const differs =
        wanted.length > 0 && other !== undefined && !groups.some((group) => isOfType(group, wanted));
      return differs ? [{ from, to, params: { printed: raw, type, symbol: other } }] : [];
    }),
};

/** So far behind a number its day may stand, behind its issuer and what it is about (UTF-16 units). */
const REACH = 400;

/** Whether the day of an instrument is printed with it: behind it in its sentence, or behind a list that it stands in. */
function isDated(text: string, mention: Mention, rest: readonly Mention[]): boolean {
  if (mention.date !== undefined) return true;
  const [next, ...others] = rest;
  const end = next ? next.from : mention.to + REACH;
  const behind = text.slice(mention.to, end);
  if (next && /^\s*(?:,|và|;|hoặc)?\s*$/u.test(behind)) return isDated(text, next, others);
  const clause = /^[^;.]*(?:\.\d[^;.]*)*/u.exec(behind)?.[0] ?? '';
  // A day that is left to the pen is told by another check.
  return (
    findDates(clause).length > 0 ||
    /ngày\s*(?:[.…_]|\s{2}|tháng)/u.test(clause) ||
    /^[\s,]*năm \d{4}/u.test(clause)
  );
}

/** Whether the type is named: with the number, before the list in which it stands, or in words that we do not know. */
function isNamed(text: string, { type, from, id }: Mention): boolean {
  if (type !== undefined || /QH\d/u.test(id)) return true;
  const before = text.slice(Math.max(0, from - 60), from).toLocaleLowerCase('vi');
  return TYPE_WORDS.some((word) => before.includes(word.toLocaleLowerCase('vi')));
}

/** A check of how an instrument is named where the plan does so for the first time (viện dẫn lần đầu). */
function firstNaming(
  code: string,
  isWhole: (text: string, mention: Mention, rest: readonly Mention[]) => boolean,
): Check {
  return {
    code,
    tone: 'watch',
    basis: form(6, 'b'),
    findPlan(plan: CheckContext) {
      const named = new Set<string>();
      const found: Found[] = [];
      for (const item of plan.items) {
        const mentions = cited(item, plan);
        for (const [index, mention] of mentions.entries()) {
          const { id, from, to, raw } = mention;
          const key = instrumentKey(id);
          if (named.has(key) || isQuoted(item.text, from)) continue;
          named.add(key);
          if (!isWhole(item.text, mention, mentions.slice(index + 1)))
            found.push({ item: item.id, from, to, params: { printed: raw } });
        }
      }
      return found;
    },
  };
}

function datesCheck(code: string, tone: Tone, kind: 'later' | 'differs'): Check {
  return {
    code,
    tone,
    findPlan: (plan) =>
      citedDateFaults(plan.date, plan.items, (item) => cited(item, plan))
        .filter((fault) => fault.kind === kind)
        .map(({ item, mention: { from, to, id }, date, other }) => ({
          item: item.id,
          from,
          to,
          params: { id, date, other },
        })),
  };
}

/** How other instruments are cited. */
export const citationChecks: readonly Check[] = [
  blanks,
  zero,
  order,
  otherType,
  firstNaming('citation-no-date', isDated),
  firstNaming('citation-no-type', isNamed),
  datesCheck('citation-later', 'fault', 'later'),
  datesCheck('citation-dates-differ', 'fault', 'differs'),
];
