import { parseVietnameseDate } from '@phoihop/vietnamese/dates';
import type { Plan } from '../../model/plan.js';
import type { ReadLine, ReadNote } from '../result.js';
import { isCapitals, type SourceLine } from '../source-line.js';
import { isNational, numberOf, placeAndDateOf } from './header-patterns.js';
import { documentNumber } from './number.js';

const BEFORE_PEN = /(?:^số\s*:?|ngày|tháng)$/iu;
const BEHIND_PEN = /^(?:[-–/\d]|tháng|năm)/iu;

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
  if (
    first === '' ||
    isCapitals(first) ||
    isNational(first) ||
    numberOf(first) !== null ||
    placeAndDateOf(first)
  )
    return 1;
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

/** What the lines above the title hold. */
export interface TopLines {
  lines: ReadLine[];
  issuerLines: string[];
  plan: Partial<Plan>;
  notes: ReadNote[];
}

/** Stamps that stand among the names of issuers and are none. */
const STAMP = /^(?:(?:BẢN )?DỰ THẢO(?: LẦN (?:THỨ )?\S+)?|MẬT|TỐI MẬT|TUYỆT MẬT|SAO Y|LƯU HÀNH NỘI BỘ)$/u;

function takeCell(cell: string, line: number, found: TopLines): void {
  if (isNational(cell) || STAMP.test(cell) || /^[-_=*.]{2,}$/u.test(cell)) return;
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

/** Reads issuers, number, place and date from the lines above the title, side by side or broken over lines. */
export function readTop(lines: readonly SourceLine[], noise: ReadonlySet<number>): TopLines {
  const found: TopLines = { lines: [], issuerLines: [], plan: {}, notes: [] };
  for (let index = 0; index < lines.length;) {
    const rows = lines.slice(index, index + brokenOver(lines, index));
    for (const { line, text } of rows) {
      const furniture =
        rows.length === 1 && noise.has(line) && placeAndDateOf(text) === null && !/^[-|]/u.test(text);
      found.lines.push({ line, as: text === '' ? 'blank' : furniture ? 'noise' : 'header' });
    }
    const [first] = rows;
    const cells = rows.length > 1 ? [rows.map(({ text }) => text).join(' ')] : wholeCells(first?.cells ?? []);
    for (const cell of cells) takeCell(cell, first?.line ?? 0, found);
    index += rows.length;
  }
  return found;
}
