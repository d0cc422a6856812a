import type { Recipient } from '../model/plan.js';

/** What a recipient receives the document for (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9, điểm a). */
export type Purpose = NonNullable<Recipient['purpose']>;

/** A note in brackets behind a name, with the blanks before it. */
export type PrintedNote = { gap: string; printed: string } & (
  { of: 'purpose'; purpose: Purpose } | { of: 'copies'; copies: number }
);

/** A line of Nơi nhận in its parts: put together again (`printLine`), they are the line as it was. */
export interface PrintedLine {
  /** `Lưu: ` of the archive line; empty for others. */
  opening: string;
  /** The name of whoever receives it; of the archive line the units. */
  name: string;
  /** `(b/c)`, `(03)`: only those that tell a purpose or copies, and stand at the end. */
  notes: readonly PrintedNote[];
}

/** `Lưu: `, and `Lưu` before what offices write behind it without a colon. `Lưu trữ lịch sử tỉnh` is no archive line. */
const ARCHIVE = /^l(?:ư|u\u031b?)u\s*(?::\s*|$|(?=\(|vt(?!\p{L})|văn thư|ban |phòng |văn phòng ))/iu;

/** What notes behind a recipient tell: `(b/c)`, `(để báo cáo)`, `(t/h)`, `(ph/h)`, `(để biết)`. */
const PURPOSES: readonly (readonly [RegExp, Purpose])[] = [
  [/^(?:b\/c|bc|báo cáo)$/iu, 'report'],
  [/^(?:t\/h|th|thực hiện|thi hành|triển khai)$/iu, 'act'],
  [/^(?:p\/h|ph|ph\/h|phối hợp)$/iu, 'coordinate'],
  [/^(?:biết|đ\/b)$/iu, 'know'],
];

const LAST_NOTE = /(\s*)(\(([^()]*)\))$/u;

function readNote(gap: string, printed: string, inside: string): PrintedNote | null {
  const copies = /^\s*(\d{1,3})\s*(?:b|bản)?\s*$/iu.exec(inside);
  if (copies) return { gap, printed, of: 'copies', copies: Number(copies[1]) };
  const words = inside.trim().replace(/^(?:để|thay)\s+/iu, '');
  const purpose = PURPOSES.find(([pattern]) => pattern.test(words))?.[1];
  return purpose ? { gap, printed, of: 'purpose', purpose } : null;
}

/** Parts a line. */
export function readLine(text: string): PrintedLine {
  const opening = ARCHIVE.exec(text)?.[0] ?? '';
  const notes: PrintedNote[] = [];
  let name = text.slice(opening.length);
  for (;;) {
    const [whole = '', gap = '', printed = '', inside = ''] = LAST_NOTE.exec(name) ?? [];
    const note = whole === '' ? null : readNote(gap, printed, inside);
    // A note alone is a name: something must be there for it to stand behind.
    if (!note || (opening === '' && name.length === whole.length)) return { opening, name, notes };
    notes.unshift(note);
    name = name.slice(0, -whole.length);
  }
}

/** The line of its parts. */
export function printLine({ opening, name, notes }: PrintedLine): string {
  return opening + name + notes.map(({ gap, printed }) => gap + printed).join('');
}

/** The name that a line prints, without notes and without `Lưu: `. */
export function printedName(text: string): string {
  return readLine(text).name.trim();
}

/** The units that a line of archive prints: `VT (MTTQ), VT (SDTTG), CSDT` are three. */
export function unitsIn(name: string): string[] {
  return name
    .split(',')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}

/** What a line prints of purpose, copies and archive units. */
export function printedFacts(text: string): Pick<Recipient, 'purpose' | 'copies' | 'units'> {
  const { opening, name, notes } = readLine(text);
  const copies = notes.find((note) => note.of === 'copies')?.copies;
  const printed = copies === undefined ? {} : { copies };
  if (opening !== '') {
    const units = unitsIn(name);
    return { purpose: 'archive', ...(units.length > 0 ? { units } : {}), ...printed };
  }
  const purpose = notes.find((note) => note.of === 'purpose')?.purpose;
  return { ...(purpose ? { purpose } : {}), ...printed };
}

/** A line as a document prints it, without its end mark; null where nothing is left of it. */
export function recipientOf(printed: string): Omit<Recipient, 'id'> | null {
  const text = printed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[;,.]+$/u, '');
  return text === '' ? null : { text, ...printedFacts(text) };
}
