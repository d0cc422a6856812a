import { matchesOf } from '@phoihop/vietnamese/text';
import type { PlanChange } from '../commands/plan-change.js';
import { newId } from '../model/id.js';
import type { Recipient } from '../model/plan.js';
import { startsLikeAgency } from '../read/tasks/agency-phrase.js';
import { parted } from '../read/tasks/shared-head.js';
import { asOne, editsTo, replace } from './change.js';
import { isArchive } from './lines.js';
import { printLine, readLine } from './printed-line.js';

/** What parts bodies wherever it stands, and what does where a body begins behind it. */
const BETWEEN = /\s*[+;]\s*|\s*,\s*|\s+và\s+/giu;
const ALWAYS = /[+;]/u;

/** Short forms with which names on such lines begin besides those that tasks use. */
const SHORT =
  /^(?:TT|BTT|BTV|BCH|BCHQS|VP|UBKT|VKSND|TAND|LĐLĐ|BHXH|NHCSXH|KBNN|CCB|HND|LMHTX|CA)(?![\p{L}/])/u;

/** Offices that serve several bodies at once: `Văn phòng Đoàn ĐBQH và HĐND tỉnh` is one. */
const OFFICE = /^(?:văn phòng|vp|chánh văn phòng|cvp|lãnh đạo)(?!\p{L})/iu;

function beginsBody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && (startsLikeAgency(text) || SHORT.test(text));
}

/** The level that the last body of a line names for all: `HĐND, UBND tỉnh`, `HĐND, UBND các xã`. */
const SHARED_LEVEL =
  /\s+((?:các|cấp)\s+(?:xã|phường|huyện|thị xã|đặc khu).*|(?:tỉnh|thành phố|huyện|xã|phường|đặc khu)(?:\s+\p{Lu}.*)?)$/u;
const ANY_LEVEL =
  /(?<!\p{L})(?:tỉnh|thành phố|thành ủy|huyện|xã(?! hội)|phường|đặc khu|trung ương|tw|các)(?!\p{L})/iu;
/** Bodies that there are at several levels; a department (Sở) is the province's by itself. */
const LEVELLED =
  /^(?:(?:TT|BTT|BTV|Thường trực|Ban Thường vụ)\s+)?(?:HĐND|UBND|UBMTTQ|MTTQ|Ủy ban|Hội|Công an|CA|Đảng ủy|LĐLĐ|Liên đoàn|CCB|HND|Đoàn)(?!\p{L})/iu;

/**
 * The bodies that a name holds, the level and the head word that they share given to each: `Hội ND, Tỉnh Đoàn, Hội CCB
 * tỉnh` and `Các sở: Tài chính, Y tế` hold several; `Sở Văn hóa, Thể thao và Du lịch` and `Các sở, ban, ngành` one.
 */
export function bodiesIn(name: string): string[] {
  const whole = name.trim();
  const shared = parted(whole);
  if (shared.length > 1) return shared;
  const names: string[] = [];
  let from = 0;
  for (const { index, 0: between } of matchesOf(whole, BETWEEN)) {
    const next = index + between.length;
    const strong = ALWAYS.test(between);
    if (!strong && (OFFICE.test(whole.slice(from)) || !beginsBody(whole.slice(next)))) continue;
    names.push(whole.slice(from, index));
    from = next;
  }
  names.push(whole.slice(from));
  const bodies = names.map((each) => each.trim()).filter((each) => each !== '');
  const level = SHARED_LEVEL.exec(bodies.at(-1) ?? '')?.[1];
  return bodies.map((body) =>
    level !== undefined && LEVELLED.test(body) && !ANY_LEVEL.test(body) ? `${body} ${level}` : body,
  );
}

/** How many bodies a line can be split into; 1 where it cannot. */
export function countBodies(recipient: Recipient): number {
  return isArchive(recipient) ? 1 : Math.max(1, bodiesIn(readLine(recipient.text).name).length);
}

/**
 * Gives each body of a line a line of its own, with its purpose; copies are shared out where that leaves none over.
 * Null where the line names one body only.
 */
export function splitBodies(recipients: readonly Recipient[], id: string): PlanChange | null {
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient || countBodies(recipient) < 2) return null;
  const line = readLine(recipient.text);
  const names = bodiesIn(line.name);
  const printed = line.notes.filter((note) => note.of === 'purpose');
  const told = line.notes.find((note) => note.of === 'copies')?.copies ?? recipient.copies;
  const each = told !== undefined && told % names.length === 0 ? told / names.length : undefined;
  const lines = names.map((name, index): Recipient => {
    const text = printLine({ opening: '', name, notes: printed });
    const { agency: _agency, ...rest } = recipient;
    const own: Recipient = { ...rest, id: index === 0 ? id : newId(), text };
    replace(own, 'copies', each === 1 ? undefined : each);
    return own;
  });
  const [first = recipient, ...more] = lines;
  return asOne([
    ...editsTo(recipient, first),
    ...more.map((each, index) => ({
      type: 'recipient/insert' as const,
      part: 'text' as const,
      after: lines[index]?.id ?? null,
      recipient: each,
    })),
  ]);
}
