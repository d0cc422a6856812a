import { findDates } from '@phoihop/vietnamese/dates';
import { toIsoDay, daysInMonth } from '@phoihop/vietnamese/dates';
import { parseRoman } from '@phoihop/vietnamese/numbers';
import { matchesOf } from '@phoihop/vietnamese/text';
import type { Time } from '../../model/item.js';
import { RuleFinder, type SignedRule } from './rule-finder.js';

/** A way of writing a time. `year` is that of the plan's period, for times that leave it out. */
interface TimeRule extends SignedRule {
  name: string;
  signs: readonly string[];
  pattern: RegExp;
  read: (match: RegExpMatchArray, year: number | undefined) => Time | null;
}

function span(year: number, fromMonth: number, toMonth: number): { from: string; to: string } | null {
  const from = toIsoDay({ year, month: fromMonth, day: 1 });
  const to = toIsoDay({ year, month: toMonth, day: daysInMonth(year, toMonth) });
  return from !== null && to !== null ? { from, to } : null;
}

function period(
  raw: string,
  days: { from: string; to: string } | null,
  kind: 'period' | 'about' = 'period',
): Time {
  return days ? { kind, raw, ...days } : { kind: 'event', raw };
}

/** A month that is named alone; where no year stands with it, that of the plan's period. Null for no month. */
function monthOf(
  raw: string,
  printed: string | undefined,
  own: string | undefined,
  ofPlan: number | undefined,
): Time | null {
  const month = Number(printed);
  const year = own === undefined ? ofPlan : Number(own);
  return month >= 1 && month <= 12 ? period(raw, year === undefined ? null : span(year, month, month)) : null;
}

/** `từ tháng 02 đến tháng 11 năm 2026`, `từ ngày 01/11 đến ngày 18/11/2026`: the first takes the year of the last. */
function monthsOf(raw: string): Time | null {
  const months =
    /tháng\s+(\d{1,2})\s+đến\s+(?:hết\s+)?tháng\s+(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})$/iu.exec(raw);
  if (months) {
    const [from, to, year] = [months[1], months[2], months[3]].map(Number);
    const days = from !== undefined && to !== undefined && from <= to ? span(year ?? 0, from, to) : null;
    return days && { kind: 'period', raw, ...days };
  }
  const days =
    /ngày\s+(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s+đến\s+(?:hết\s+)?ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})$/iu.exec(
      raw,
    );
  if (!days) return null;
  const [, day, month, year, lastDay, lastMonth, lastYear] = days;
  const from = toIsoDay({ year: Number(year ?? lastYear), month: Number(month), day: Number(day) });
  const to = toIsoDay({ year: Number(lastYear), month: Number(lastMonth), day: Number(lastDay) });
  return from !== null && to !== null && from <= to ? { kind: 'period', raw, from, to } : null;
}

const DAY = String.raw`(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;

/** The rules, the more telling before the plainer: where two meet, the earlier keeps its words. */
export const timeRules: readonly TimeRule[] = [
  {
    name: 'from-to',
    signs: ['ừ tháng', 'ừ ngày', 'ừ nay'],
    pattern:
      /[Tt]ừ\s+(?:tháng\s+\d{1,2}|ngày\s+[\d/]+|nay)\s+đến\s+(?:khi\s+kết thúc|(?:hết\s+)?(?:ngày|tháng)(?:\s+\p{L}+){0,3}\s+[\d/]+(?:\s+năm\s+\d{4})?|kết thúc)/gu,
    read: ([raw]) => monthsOf(raw) ?? { kind: 'event', raw },
  },
  {
    name: 'within-days',
    signs: ['thời hạn', 'Thời hạn', 'thời gian', 'Thời gian', 'vòng'],
    pattern:
      /(?:trong\s+)?(?:thời hạn|thời gian|vòng)\s+\d{1,3}\s+(?:ngày|tháng|giờ)(?:\s+làm việc)?(?:\s+kể từ\s+(?:ngày|khi)(?:\s+\p{L}+){1,4})?/gu,
    read: (match) => ({ kind: 'event', raw: match[0] }),
  },
  {
    name: 'exact-day',
    signs: ['/19', '/20', '.19', '.20', '-19', '-20', 'tháng'],
    pattern: new RegExp(
      String.raw`(?:trước|chậm nhất(?: là)?|hoàn thành trước|xong trước|đến|sau|vào|trong)\s+(?:ngày(?:\s+\p{L}+){1,3}\s+)?(?:${DAY})|[Ss]au\s+ngày(?:\s+\p{L}+){1,3}\s+\d{1,2}/\d{1,2}/\d{4}`,
      'giu',
    ),
    read: (match) => {
      const [found] = findDates(match[0]);
      return found ? { kind: 'day', raw: match[0], date: found.date } : null;
    },
  },
  {
    name: 'days-of-a-year',
    signs: ['hằng năm', 'hàng năm', 'mỗi năm'],
    pattern:
      /(?:(?:trước|vào|chậm nhất(?: là)?)\s+(?:ngày\s+)?|ngày\s+)\d{1,2}\/\d{1,2}(?:(?:\s*,|\s+và)\s*(?:(?:trước\s+)?ngày\s+)?\d{1,2}\/\d{1,2})*\s+(?:hằng|hàng|mỗi)\s+năm/giu,
    read: ([raw]) => ({ kind: 'recurring', raw, every: TIMES_A_YEAR[raw.split('/').length - 1] ?? 'year' }),
  },
  {
    name: 'yearly',
    signs: ['hằng năm', 'hàng năm', 'mỗi năm'],
    pattern:
      /(?:(?:trước|trong|vào|đến|chậm nhất(?: là)?|định kỳ(?: vào)?)\s+)?(?:ngày\s+\d{1,2}\s+)?(?:(?:đầu|giữa|cuối)\s+)?(?:tháng\s+\d{1,2}|quý\s+(?:IV|I{1,3}|[1-4]))\s+(?:hằng|hàng|mỗi)\s+năm/giu,
    read: (match) => ({ kind: 'recurring', raw: match[0], every: 'year' }),
  },
  {
    name: 'monthly',
    signs: ['hằng tháng', 'hàng tháng', 'mỗi tháng'],
    pattern: /(?:(?:trước|vào|định kỳ(?: vào)?)\s+)?ngày\s+\d{1,2}\s+(?:hằng|hàng|mỗi)\s+tháng/giu,
    read: (match) => ({ kind: 'recurring', raw: match[0], every: 'month' }),
  },
  {
    name: 'day-without-year',
    signs: ['rước', 'hậm nhất'],
    pattern: /(?:[Tt]rước|[Cc]hậm nhất(?: là)?)\s+(?:ngày\s+)?(\d{1,2})\/(\d{1,2})(?![\d/])/gu,
    read: (match, year) => {
      const [raw, day = '', month = ''] = match;
      const date = year === undefined ? null : toIsoDay({ year, month: Number(month), day: Number(day) });
      return date === null ? { kind: 'event', raw } : { kind: 'day', raw, date };
    },
  },
  {
    name: 'before-event',
    signs: ['rước ngày'],
    pattern: /[Tt]rước ngày(?:\s+\p{L}+){1,3}\s+\d{1,3}\s+ngày/gu,
    read: (match) => ({ kind: 'event', raw: match[0] }),
  },
  {
    name: 'after-stage',
    signs: ['au khi kết thúc'],
    pattern: /[Ss]au khi kết thúc(?:\s+\p{L}+){0,3}(?:\s+\d{4}\s*[-–]\s*\d{4})?/gu,
    read: (match) => ({ kind: 'event', raw: match[0] }),
  },
  {
    name: 'quarter',
    signs: ['quý', 'Quý', 'QUÝ'],
    pattern: /(?:trong\s+)?quý\s+(IV|I{1,3}|[1-4])(?:\s*[/-]\s*|\s+năm\s+|\s+)?(\d{4})?/giu,
    read: (match, year) => {
      const quarter = parseRoman((match[1] ?? '').toUpperCase()) ?? Number(match[1]);
      const of = match[2] === undefined ? year : Number(match[2]);
      return period(match[0].trim(), of === undefined ? null : span(of, quarter * 3 - 2, quarter * 3));
    },
  },
  {
    name: 'months',
    signs: ['háng'],
    pattern:
      /(?:[Tt]ừ\s+)?[Tt]háng\s+(\d{1,2})(?:\s*\/\s*(\d{4}))?\s*(?:[-–]|đến)\s*(?:tháng\s+)?(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})/gu,
    read: (match) => {
      const [raw, from = '', own, to = '', year = ''] = match;
      const first = span(Number(own ?? year), Number(from), Number(from));
      const last = span(Number(year), Number(to), Number(to));
      return period(raw, first && last && first.from <= last.to ? { from: first.from, to: last.to } : null);
    },
  },
  {
    name: 'month',
    signs: ['tháng'],
    pattern:
      /(?:trong|vào|dự kiến(?:\s+\p{L}+){0,6}|(?<!gian\s|hạn\s)hoàn thành:|hoàn thành|xong|đầu|giữa|cuối|(?:trong\s+)?tuần\s+(?:thứ\s+)?(?:\d|\p{L}+))\s+(?:(?:đầu|giữa|cuối|của)\s+)?tháng\s+(\d{1,2})(?:\s*\/\s*|\s+năm\s+)?(\d{4})?/giu,
    read: (match, year) => {
      const of = match[2] === undefined ? year : Number(match[2]);
      const month = Number(match[1]);
      const vague = /đầu|giữa|cuối|dự kiến|tuần/iu.test(match[0]);
      return month >= 1 && month <= 12
        ? period(
            match[0].trim(),
            of === undefined ? null : span(of, month, month),
            vague ? 'about' : 'period',
          )
        : null;
    },
  },
  {
    name: 'month-in-brackets',
    signs: ['(tháng', '(Tháng'],
    pattern: /(?<=\()tháng\s+(\d{1,2})(?:\s*\/\s*|\s+năm\s+)?(\d{4})?(?=\))/giu,
    read: ([raw, month, ofYear], year) => monthOf(raw, month, ofYear, year),
  },
  {
    name: 'recurring',
    signs: ['ịnh kỳ'],
    pattern:
      /(?:định kỳ|hằng|hàng)\s+(?:hằng\s+|hàng\s+)?(?:tháng|quý|6 tháng|06 tháng|sáu tháng|năm|một năm|1 năm)(?:\s*,\s*(?:quý|6 tháng|06 tháng|một năm|năm|1 năm|01 năm|9 tháng))*(?:(?:\s+và\s+|\s*,\s*)(?:hằng năm|năm|đột xuất|một năm|01 năm))?|định kỳ và đột xuất/giu,
    read: (match) => {
      const raw = match[0];
      const every = /tháng(?<!6 tháng|sáu tháng)/u.test(raw)
        ? 'month'
        : raw.includes('quý')
          ? 'quarter'
          : /6 tháng|sáu tháng/u.test(raw)
            ? 'half-year'
            : 'year';
      // “ngân sách hằng năm” and “dự toán hằng năm” tell where money comes from, not when something is done.
      return /^định kỳ/iu.test(raw) ? { kind: 'recurring', raw, every } : null;
    },
  },
  {
    name: 'once-every',
    signs: ['lần'],
    pattern:
      /(?:(6|06|sáu|3|03|ba)\s+tháng|mỗi\s+(?:tháng|quý|năm)|(?:tháng|quý|năm))\s+(?:một|1|01)\s+lần/giu,
    read: (match) => {
      const raw = match[0];
      const of = (match[1] ?? '').toLocaleLowerCase('vi');
      const months = /^(?:6|06|sáu)$/u.test(of) ? 'half-year' : of === '' ? 'month' : 'quarter';
      return {
        kind: 'recurring',
        raw,
        every: /năm/iu.test(raw) ? 'year' : /quý/iu.test(raw) ? 'quarter' : months,
      };
    },
  },
  {
    name: 'year',
    signs: ['ào năm', 'rong năm'],
    pattern: /(?:vào|trong)\s+năm\s+(\d{4})/giu,
    read: (match) => period(match[0], span(Number(match[1]), 1, 12)),
  },
  {
    name: 'year-end',
    signs: ['uối năm', 'ầu năm', 'iữa năm'],
    pattern: /(?<!\p{L}|tháng\s)(?:cuối|đầu|giữa)\s+năm(?:\s+(\d{4}))?(?!\p{L}|\s*học)/giu,
    read: (match, year) => {
      const of = match[1] === undefined ? year : Number(match[1]);
      const months = /cuối/iu.test(match[0])
        ? ([11, 12] as const)
        : /đầu/iu.test(match[0])
          ? ([1, 2] as const)
          : ([6, 7] as const);
      return period(match[0], of === undefined ? null : span(of, months[0], months[1]), 'about');
    },
  },
  {
    name: 'standing',
    signs: ['hường xuyên'],
    pattern: /(?:duy trì )?thường xuyên,? (?:trong|suốt)(?:\s+[\p{L}\d]+){2,10}(?:\s*[-–]\s*\d{4})?/giu,
    read: (match) => ({ kind: 'event', raw: match[0] }),
  },
  {
    name: 'event',
    signs: ['khi', 'hân dịp'],
    pattern: /khi (?:cơ quan|cấp)(?:\s+\p{L}+){1,4} có yêu cầu|nhân dịp(?:\s+\p{L}+){2,8}/gu,
    read: (match) => ({ kind: 'event', raw: match[0] }),
  },
  {
    name: 'labelled-time',
    signs: ['hời gian', 'hời hạn', 'iến độ', 'hời điểm'],
    pattern:
      /(?<=^|[.;]\s)(?:thời gian|thời hạn|tiến độ|thời điểm)(?:\s+\p{L}+){0,4}\s*:\s*((?:(?:từ\s+)?năm\s+\d{4}|tháng\s+\d{1,2}|giai đoạn\s+\d{4}|hằng|hàng|cả năm|thường xuyên)[^.;]{0,60})/giu,
    read: ([, value = ''], year) => labelledTime(value.trim(), year),
  },
  {
    name: 'labelled-day',
    signs: ['hời gian', 'hời điểm'],
    pattern: new RegExp(
      String.raw`^(?:thời gian|thời điểm)(?:\s+\p{L}+){0,4}\s*:\s*(?:(?:từ\s+)?\d{1,2}\s*(?:giờ|h)\s*(?:\d{1,2}\s*(?:phút)?)?\s*,?\s*)?(?:${DAY})`,
      'giu',
    ),
    read: ([printed]) => {
      const [found] = findDates(printed);
      return found ? { kind: 'day', raw: found.raw, date: found.date } : null;
    },
  },
  {
    name: 'year-of-stage',
    signs: ['ăm'],
    pattern:
      /^(năm\s+(\d{4}))\s*:\s*(?=(?:sơ kết|tổng kết|triển khai|tổ chức|đánh giá|ký kết|hoàn thành|xây dựng)(?!\p{L}))/giu,
    read: ([, raw = '', year]) => period(raw, span(Number(year), 1, 12)),
  },
];

/** How often something is due that is due on so many days of a year. */
const TIMES_A_YEAR: Readonly<Record<number, 'half-year' | 'quarter' | 'month'>> = {
  2: 'half-year',
  4: 'quarter',
  12: 'month',
};

/** What stands behind “Thời gian thực hiện:” when no other rule has read it. */
function labelledTime(raw: string, ofPlan: number | undefined): Time {
  const every = /^(?:hằng|hàng)\s+(tháng|quý|năm)/iu.exec(raw)?.[1]?.toLocaleLowerCase('vi');
  if (every !== undefined) return { kind: 'recurring', raw, every: EVERY[every as keyof typeof EVERY] };
  const month = /^tháng\s+(\d{1,2})(?:(?:\s*\/\s*|\s+năm\s+)(\d{4}))?$/iu.exec(raw);
  const found = month && monthOf(raw, month[1], month[2], ofPlan);
  if (found) return found;
  const year = /^năm\s+(\d{4})$/iu.exec(raw)?.[1];
  return period(raw, year === undefined ? null : span(Number(year), 1, 12));
}

const EVERY = { tháng: 'month', quý: 'quarter', năm: 'year' } as const;

/** A cell of a table of duties can say no more than this. */
const IN_CELL =
  /(?:^|\|)\s*((?:hằng|hàng)\s+(tháng|quý|năm)|thường xuyên|cả năm|tháng\s+(\d{1,2})(?:\s*(?:\/|-|năm)\s*(\d{4}))?|năm\s+(\d{4}))\s*(?=\||$)/giu;

function cellTimes(cells: readonly string[], year: number | undefined): Time[] {
  return matchesOf(cells.join('|'), IN_CELL).map(([, raw = '', every, month, ofMonth, ofYear]): Time => {
    const known = EVERY[every?.toLocaleLowerCase('vi') as keyof typeof EVERY];
    if (every !== undefined) return { kind: 'recurring', raw, every: known };
    if (ofYear !== undefined) return period(raw, span(Number(ofYear), 1, 12));
    const of = ofMonth === undefined ? year : Number(ofMonth);
    return period(
      raw,
      month === undefined || of === undefined ? null : span(of, Number(month), Number(month)),
    );
  });
}

const finder = new RuleFinder(timeRules);

/** The times that a sentence sets for doing, finishing or reporting, in order, each with its words as printed. */
export function timesOf(text: string, year: number | undefined, cells?: readonly string[]): Time[] {
  const taken: { from: number; to: number; time: Time }[] = [];
  for (const { pattern, read } of finder.rulesFor(text)) {
    for (const match of matchesOf(text, pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some((other) => from < other.to && to > other.from)) continue;
      const time = read(match, year);
      if (time) taken.push({ from, to, time });
    }
  }
  if (cells && taken.length === 0) return cellTimes(cells, year);
  return taken.sort((first, second) => first.from - second.from).map(({ time }) => time);
}
