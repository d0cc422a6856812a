import { searchKey } from '@phoihop/vietnamese/text';
import type { Plan, PlanKind } from '../../model/plan.js';
import { splitLabel } from '../outline/split-label.js';
import { daysOfPeriod } from '../../progress/periods/calendar.js';
import { partOfYear } from '../../progress/periods/period.js';
import { periodNamed } from '../../progress/periods/period-names.js';
import type { ReadLine } from '../result.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import { citesInstrument, isBasis, numberOf, placeAndDateOf, titleKind } from './header-patterns.js';
import { issuersOf } from './issuers.js';
import type { Header } from './header-result.js';
import { addresseesAt } from './letter.js';
import { bodiesInSymbol, isJointSymbol } from './number.js';
import { readTop } from './top-lines.js';

/** So many lines with text may stand before the title. */
const LINES_BEFORE_TITLE = 60;

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

/** Behind number, place and date where these stand below the title, as some offices print them. */
function behindNumber(lines: readonly SourceLine[], start: number): number {
  let end = start;
  for (const [offset, { text }] of lines.slice(start, start + LINES_BELOW).entries()) {
    if (text === '') continue;
    // `Số hóa tài liệu …` is a trích yếu.
    const isNumber = /^[\d./…_-]/u.test(numberOf(text) ?? '');
    if (!isNumber && !placeAndDateOf(text)) break;
    end = start + offset + 1;
  }
  return end;
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
    if (last !== '' && isIssuingPost(text) && isBasis(nextText(lines, index + 1))) break;
    if (last === '' && (splitLabel(text) !== null || wordCount(text) > 70)) break;
    last = text;
    end = index + 1;
    blank = false;
  }
  return end;
}

/** Who issues a decision: a post, or a body in whose name it is issued. */
function isIssuingPost(text: string): boolean {
  return (
    isCapitals(text) &&
    /^(chu tich|bo truong|giam doc|thu tuong|chu nhiem|truong ban|uy ban nhan dan|hoi dong nhan dan|ban thuong vu|ban chap hanh)\b/u.test(
      searchKey(text),
    )
  );
}

function nextText(lines: readonly SourceLine[], from: number): string {
  return lines.slice(from, from + LINES_BELOW).find(({ text }) => text !== '')?.text ?? '';
}

function belongsToSubject(text: string, last: string, blank: boolean): boolean {
  if (/\([^)]{0,60}$/u.test(last)) return true;
  const goesOn = last.endsWith(',') || /^\p{Ll}/u.test(text);
  if (splitLabel(text) !== null || wordCount(text) > 45) return false;
  if (blank) return goesOn && !isBasis(text);
  if (/^(căn cứ|xét)(?!\p{L})/iu.test(text) || citesInstrument(text)) return false;
  if (isBasis(text) && (isCapitals(last) || /[.;:]$/u.test(text))) return false;
  return !/^(kính gửi|nơi nhận)/iu.test(text);
}

/** Years of the trích yếu as the period that the document speaks of: `năm 2023`, `giai đoạn 2021 - 2025`, `6 tháng đầu năm 2023`. */
export function periodOf(subject: string): Plan['period'] {
  const span = /(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/u.exec(subject);
  if (span?.[1] && span[2] && span[1] <= span[2]) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const year = /năm ((?:19|20)\d\d)(?!\d)/iu.exec(subject)?.[1];
  if (year === undefined) return undefined;
  const named = periodNamed(subject, Number(year));
  // A month that a subject names (`Tháng hành động …, tháng 10 năm 2026`) is seldom the whole period.
  return daysOfPeriod(named.kind === 'month' ? partOfYear('year', Number(year)) : named);
}

function kindOf(kind: PlanKind, title: string, symbol: string): PlanKind {
  if (kind === 'plan' && (title.includes('PHỐI HỢP') || isJointSymbol(symbol))) return 'coordination-plan';
  return kind;
}

/** A name of the issuing post takes no more lines. */
const LINES_OF_POST = 3;
const LINES_BELOW = 10;

/**
 * What may stand between the trích yếu and the body: who issues a decision, in capitals, above the grounds on
 * which it rests (NĐ 30/2020, Phụ lục III), and Kính gửi.
 */
function belowSubject(
  lines: readonly SourceLine[],
  from: number,
): { lines: ReadLine[]; addressees: string[]; end: number } {
  const texts = lines.slice(from, from + LINES_BELOW);
  let next = texts.findIndex(({ text }) => text !== '' && !isCapitals(text));
  const posts = texts.slice(0, Math.max(0, next)).filter(({ text }) => text !== '');
  const issues = posts.length > 0 && posts.length <= LINES_OF_POST && isBasis(texts[next]?.text ?? '');
  if (!issues && posts.some(({ text }) => !/^[-_=*]+$/u.test(text))) next = 0;
  const { addressees, end } = addresseesAt(lines, from + Math.max(0, next));
  const upTo = addressees.length > 0 ? end : issues ? from + next : from;
  const read = lines
    .slice(from, upTo)
    .map(({ line, text }): ReadLine => ({ line, as: text === '' ? 'blank' : 'header' }));
  return { lines: read, addressees, end: upTo };
}

/** Everything before the body of a document that has a title line; null where it has none. */
export function readHeader(lines: readonly SourceLine[], noise: ReadonlySet<number>): Header | null {
  const title = findTitle(lines);
  const titleLine = lines[title];
  const kind = titleLine && titleKind(titleLine.text);
  if (!kind) return null;
  const above = readTop(lines.slice(0, title), noise);
  const start = behindNumber(lines, title + 1);
  const below = readTop(lines.slice(title + 1, start), noise);
  const end = subjectEnd(lines, start);
  const texts = lines
    .slice(start, end)
    .map((each) => each.text)
    .filter((text) => text !== '' && !/^[-_=*]{2,}$/u.test(text));
  const read: ReadLine[] = [...above.lines, { line: titleLine.line, as: 'title' }, ...below.lines];
  for (const { line, text } of lines.slice(start, end))
    read.push({ line, as: text === '' ? 'blank' : 'title' });
  const behind = belowSubject(lines, end);
  read.push(...behind.lines);
  const subject = texts.join(' ');
  const top = { ...below.plan, ...above.plan };
  const symbol = top.number?.symbol ?? '';
  const count = isJointSymbol(symbol) ? bodiesInSymbol(symbol) : 1;
  const period = periodOf(subject);
  return {
    plan: {
      ...top,
      kind: kindOf(kind, titleLine.text, symbol),
      title: titleLine.text,
      subject,
      issuers: issuersOf(above.issuerLines, count),
      ...(period ? { period } : {}),
      ...(behind.addressees.length > 0 ? { addressees: behind.addressees } : {}),
    },
    lines: read,
    notes: [...above.notes, ...below.notes],
    end: behind.end,
  };
}
