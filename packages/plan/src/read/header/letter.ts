import type { Plan, PlanKind } from '../../model/plan.js';
import { splitLabel } from '../outline/split-label.js';
import type { ReadLine } from '../result.js';
import { isCapitals, wordCount, type SourceLine } from '../source-line.js';
import type { Header } from './header-result.js';
import { isBasis, isNational, kindOfSymbol, numberOf, placeAndDateOf } from './header-patterns.js';
import { issuersOf } from './issuers.js';
import { bodiesInSymbol, isJointSymbol } from './number.js';
import { readTop } from './top-lines.js';

/** Kính gửi with what stands behind it on its line; null for other lines. */
function addressed(text: string): string | null {
  const match = /^kính gửi\s*:?\s*(.*)$/iu.exec(text);
  return match ? (match[1] ?? '') : null;
}

/** Whether an addressee goes on, or another follows, behind this line. */
function goesOn(last: string, next: string): boolean {
  if (isBasis(next) || isCapitals(next) || addressed(next) !== null) return false;
  if (/^[-–+]\s*\S/u.test(next)) return last === '' || !last.endsWith('.');
  return /^\p{Ll}/u.test(next) ? !last.endsWith('.') : last === '' || /[;,:]$/u.test(last);
}

/** The addressees from a line `Kính gửi: …` on, and the index behind them; none where another line stands there. */
export function addresseesAt(
  lines: readonly SourceLine[],
  from: number,
): { addressees: string[]; end: number } {
  const first = addressed(lines[from]?.text ?? '');
  if (first === null) return { addressees: [], end: from };
  const names = first === '' ? [] : [first];
  let end = from + 1;
  for (let index = end; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    const last = names.at(-1) ?? '';
    if (!goesOn(last, text)) break;
    const name = text.replace(/^[-–+]\s*/u, '');
    if (/^\p{Ll}/u.test(name) && names.length > 0) names[names.length - 1] = `${last} ${name}`;
    else names.push(name);
    end = index + 1;
  }
  const addressees = names
    .map((name) => name.replace(/^[-–+]\s*/u, '').replace(/[\s;,.:]+$/u, ''))
    .filter((name) => name !== '');
  return { addressees, end };
}

/** The head of a document takes no more lines with text. */
const LONGEST_HEAD = 30;

/** A paragraph of the body has more words. */
const WORDS_OF_HEAD = 40;

interface Head {
  /** The lines of `V/v …`. */
  about: SourceLine[];
  addressees: string[];
  /** Whether one of the lines is that of no other paper: Quốc hiệu, Số, Kính gửi. */
  proven: boolean;
  end: number;
}

/** `V/v …` below the number, over several lines (NĐ 30/2020, Phụ lục I, phần II, mục I.5). */
function aboutAt(lines: readonly SourceLine[], from: number): SourceLine[] {
  if (!/^\(?v\/v(?!\p{L})/iu.test(lines[from]?.text ?? '')) return [];
  let end = from + 1;
  for (; end < lines.length; end++) {
    const text = lines[end]?.text ?? '';
    const other = placeAndDateOf(text) ?? numberOf(text) ?? addressed(text);
    if (text === '' || text === '|' || other !== null || isCapitals(text) || isBasis(text)) break;
  }
  return lines.slice(from, end);
}

function headOf(lines: readonly SourceLine[]): Head {
  const head: Head = { about: [], addressees: [], proven: false, end: 0 };
  let seen = 0;
  for (let index = 0; index < lines.length && seen < LONGEST_HEAD; index++) {
    const { text = '', cells = [] } = lines[index] ?? {};
    if (text === '') continue;
    seen++;
    if (wordCount(text) > WORDS_OF_HEAD || (splitLabel(text) !== null && !/^[-–]/u.test(text))) break;
    const about = aboutAt(lines, index);
    const to = addresseesAt(lines, index);
    if (to.end > index) {
      return { ...head, addressees: to.addressees, proven: true, end: to.end };
    }
    if (about.length > 0) {
      head.about = about;
      index += about.length - 1;
      head.end = index + 1;
    } else if (isBasis(text)) break;
    else if (cells.some((cell) => isNational(cell) || numberOf(cell) !== null)) {
      head.proven = true;
      head.end = index + 1;
    } else if (cells.some((cell) => placeAndDateOf(cell) !== null)) head.end = index + 1;
  }
  return head;
}

function kindOf(symbol: string): PlanKind {
  return kindOfSymbol(symbol) ?? 'guidance';
}

/**
 * Everything before the body of a paper without a title line: a letter (công văn) names none, and pages lose
 * it. Its kind is told by the symbol; null where nothing shows that it is an official paper.
 */
export function readLetterHead(lines: readonly SourceLine[], noise: ReadonlySet<number>): Header | null {
  const head = headOf(lines);
  if (!head.proven || head.end === 0) return null;
  const about = new Set(head.about.map(({ line }) => line));
  const top = readTop(
    lines.slice(0, head.end).filter(({ line }) => !about.has(line)),
    noise,
  );
  const symbol = top.plan.number?.symbol ?? '';
  // An article that only quotes a number is none.
  if (symbol === '' && head.addressees.length === 0) return null;
  const titles = head.about.map(({ line }): ReadLine => ({ line, as: 'title' }));
  const plan: Partial<Plan> & Pick<Plan, 'kind'> = {
    ...top.plan,
    kind: kindOf(symbol),
    title: '',
    subject: head.about.map(({ text }) => text).join(' '),
    issuers: issuersOf(top.issuerLines, isJointSymbol(symbol) ? bodiesInSymbol(symbol) : 1),
    ...(head.addressees.length > 0 ? { addressees: head.addressees } : {}),
  };
  const read = [...top.lines, ...titles].sort((first, second) => first.line - second.line);
  return { plan, lines: read, notes: top.notes, end: head.end };
}
