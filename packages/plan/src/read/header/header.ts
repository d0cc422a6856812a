import { parseVietnameseDate } from '@phoihop/vietnamese/dates';
import type { Plan, PlanKind } from '../../model/plan.js';
import { splitLabel } from '../outline/split-label.js';
import type { ReadLine, ReadNote } from '../result.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import {
  citesInstrument,
  isBasis,
  isNational,
  numberOf,
  placeAndDateOf,
  titleKind,
} from './header-patterns.js';
import { issuersOf } from './issuers.js';
import { bodiesInSymbol, documentNumber, isJointSymbol } from './number.js';

/** So many lines with text may stand before the title. */
const LINES_BEFORE_TITLE = 60;

export interface Header {
  plan: Partial<Plan> & Pick<Plan, 'kind'>;
  lines: ReadLine[];
  notes: ReadNote[];
  /** The index of the first line behind the header. */
  end: number;
}

/** The index of the title line; -1 where the text has none before its body begins. */
function findTitle(lines: readonly SourceLine[]): number {
  let seen = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') continue;
    if (titleKind(text) !== null) return index;
    // A section of the body, or a paragraph, means that no title comes any more.
    if (++seen > LINES_BEFORE_TITLE || wordCount(text) > 40) return -1;
    if (splitLabel(text)?.parsed.scheme === 'roman' && isCapitals(text)) return -1;
  }
  return -1;
}

/** The lines of the trích yếu below the title: up to a blank line, unless the sentence goes on behind it. */
function subjectEnd(lines: readonly SourceLine[], start: number): number {
  let end = start;
  let last = '';
  let blank = false;
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '' || /^[-_=*]{2,}$/u.test(text)) {
      blank = true;
      continue;
    }
    if (last !== '' && !belongsToSubject(text, last, blank)) break;
    if (last === '' && (splitLabel(text) !== null || wordCount(text) > 70)) break;
    last = text;
    end = index + 1;
    blank = false;
  }
  return end;
}

function belongsToSubject(text: string, last: string, blank: boolean): boolean {
  const goesOn = last.endsWith(',') || /^\p{Ll}/u.test(text);
  if (splitLabel(text) !== null || wordCount(text) > 45) return false;
  if (blank) return goesOn && !isBasis(text);
  if (/^(căn cứ|xét)(?!\p{L})/iu.test(text) || citesInstrument(text)) return false;
  if (isBasis(text) && (isCapitals(last) || /[.;:]$/u.test(text))) return false;
  return !/^(kính gửi|nơi nhận)/iu.test(text);
}

const BEFORE_PEN = /(?:^số\s*:?|ngày|tháng)$/iu;
const BEHIND_PEN = /^(?:[/\d]|tháng|năm)/iu;

/** What is left blank for a pen, `Số:      /KH-UBND`, parts a number or a date as columns are parted. */
function wholeCells(cells: readonly string[]): string[] {
  const whole: string[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    if (last !== undefined && BEFORE_PEN.test(last) && BEHIND_PEN.test(cell)) {
      whole[whole.length - 1] = `${last} ${cell}`;
    } else whole.push(cell);
  }
  return whole;
}

/** A number or a place and date may be broken over so many lines. */
const BROKEN_OVER = 4;

/** How many lines from `index` on are one number, or one place and date, that a converter has broken. */
function brokenOver(lines: readonly SourceLine[], index: number): number {
  const first = lines[index]?.text ?? '';
  if (first === '' || isCapitals(first) || numberOf(first) !== null || placeAndDateOf(first)) return 1;
  let joined = first;
  for (let count = 2; count <= BROKEN_OVER; count++) {
    const next = lines[index + count - 1]?.text ?? '';
    if (next === '' || next === '|') return 1;
    joined = `${joined} ${next}`;
    if (numberOf(joined) !== null) return count;
    // A year may stand on the next line: only a whole date ends the search.
    if (/năm\s+\d{4}$/u.test(joined) && placeAndDateOf(joined)) return count;
  }
  return 1;
}

interface Found {
  issuerLines: string[];
  plan: Partial<Plan>;
  notes: ReadNote[];
}

function takeCell(cell: string, line: number, found: Found): void {
  if (isNational(cell) || /^[-_=*.]{2,}$/u.test(cell)) return;
  const number = found.plan.number ? null : numberOf(cell);
  if (number !== null) {
    found.plan.number = documentNumber(number);
    if (found.plan.number.value === undefined) found.notes.push({ line, code: 'number-blank', params: {} });
    return;
  }
  const dated = placeAndDateOf(cell);
  if (dated) {
    if (dated.place !== undefined) found.plan.place = dated.place;
    found.plan.rawDate = dated.raw;
    const date = parseVietnameseDate(dated.raw);
    if (date.ok) found.plan.date = date.date;
    else
      found.notes.push({
        line,
        code: date.code === 'no-such-day' ? 'date-impossible' : 'date-incomplete',
        params: { raw: dated.raw },
      });
    return;
  }
  const urgency = (['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN'] as const).find((word) => word === cell);
  if (urgency) found.plan.urgency = urgency;
  else if (isCapitals(cell)) found.issuerLines.push(cell.replace(/\*+/gu, '').trim());
}

/** Years of the trích yếu as the period that the document speaks of: `năm 2023`, `giai đoạn 2021 - 2025`, `6 tháng đầu năm 2023`. */
export function periodOf(subject: string): Plan['period'] {
  const span = /(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/u.exec(subject);
  if (span?.[1] && span[2] && span[1] <= span[2]) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const year = /năm ((?:19|20)\d\d)(?!\d)/iu.exec(subject)?.[1];
  if (year === undefined) return undefined;
  if (/6 tháng đầu năm/iu.test(subject)) return { from: `${year}-01-01`, to: `${year}-06-30` };
  if (/6 tháng cuối năm/iu.test(subject)) return { from: `${year}-07-01`, to: `${year}-12-31` };
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function kindOf(kind: PlanKind, title: string, symbol: string): PlanKind {
  if (kind === 'plan' && (title.includes('PHỐI HỢP') || isJointSymbol(symbol))) return 'coordination-plan';
  return kind;
}

/** Everything before the body of a document that has a title line; null where it has none. */
export function readHeader(lines: readonly SourceLine[], noise: ReadonlySet<number>): Header | null {
  const title = findTitle(lines);
  const titleLine = lines[title];
  const kind = titleLine && titleKind(titleLine.text);
  if (!kind) return null;
  const found: Found = { issuerLines: [], plan: {}, notes: [] };
  const read: ReadLine[] = [];
  const before = lines.slice(0, title);
  for (let index = 0; index < before.length;) {
    const rows = before.slice(index, index + brokenOver(before, index));
    for (const { line, text } of rows) {
      const furniture =
        rows.length === 1 && noise.has(line) && placeAndDateOf(text) === null && !/^[-|]/u.test(text);
      read.push({ line, as: text === '' ? 'blank' : furniture ? 'noise' : 'header' });
    }
    const [first] = rows;
    const cells = rows.length > 1 ? [rows.map(({ text }) => text).join(' ')] : wholeCells(first?.cells ?? []);
    for (const cell of cells) takeCell(cell, first?.line ?? 0, found);
    index += rows.length;
  }
  const start = title + 1;
  const end = subjectEnd(lines, start);
  const texts = lines
    .slice(start, end)
    .map((each) => each.text)
    .filter((text) => text !== '' && !/^[-_=*]{2,}$/u.test(text));
  read.push({ line: titleLine.line, as: 'title' });
  for (const { line, text } of lines.slice(start, end))
    read.push({ line, as: text === '' ? 'blank' : 'title' });
  const subject = texts.join(' ');
  const symbol = found.plan.number?.symbol ?? '';
  const count = isJointSymbol(symbol) ? bodiesInSymbol(symbol) : 1;
  const period = periodOf(subject);
  return {
    plan: {
      ...found.plan,
      kind: kindOf(kind, titleLine.text, symbol),
      title: titleLine.text,
      subject,
      issuers: issuersOf(found.issuerLines, count),
      ...(period ? { period } : {}),
    },
    lines: read,
    notes: found.notes,
    end,
  };
}
