import type { PlanFile } from '../../model/plan-file.js';
import { periodName } from '../periods/period-names.js';
import type { Deadline, DeadlineKind } from './deadlines.js';

/** A line holds at most so many octets, its end left out (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const LINE_END = '\r\n';

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line in pieces of at most 75 octets; a blank begins each further one, and no character is torn. */
export function folded(line: string): string {
  let [text, width] = ['', 0];
  for (const character of line) {
    const own = octets(character);
    if (width + own > LONGEST_LINE) {
      text += `${LINE_END} `;
      width = 1;
    }
    text += character;
    width += own;
  }
  return text;
}

/** TEXT (RFC 5545, 3.3.11); other control characters are no part of it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

export interface CalendarOptions {
  /** When this was made (ISO instant): the stamp of each entry. The same gives the same file. */
  stamp: string;
  /** What calendars call it; the plan's subject where left out. */
  name?: string;
  /** A host name that makes ids unique in the world. */
  domain?: string;
  /** The words of an entry; Vietnamese where left out. */
  summary?: (deadline: Deadline) => string;
}

const CALLED: Readonly<Record<DeadlineKind, string>> = {
  task: 'Hạn',
  report: 'Báo cáo',
  'interim-review': 'Sơ kết',
  'final-review': 'Tổng kết',
};

/** Longer texts are cut at a word: calendars show one line. */
const LONGEST_SUMMARY = 120;

function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_SUMMARY - 1)).replace(/[,;:.\s]+$/u, '')}…`;
}

/** `Hạn: Tổ chức 04 hội nghị …`, `Báo cáo 6 tháng đầu năm 2026`. */
function summaryOf({ kind, period }: Deadline, text: string): string {
  if (kind === 'report' && period !== null) return `Báo cáo ${periodName(period)}`;
  return shortened(`${CALLED[kind]}: ${text.replace(/[.;:]+$/u, '')}`);
}

/** `20260630T235900Z`. @throws RangeError where it is no instant. */
function utc(stamp: string): string {
  return `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/**
 * Deadlines as a calendar file (iCalendar, RFC 5545) for the calendars that people have: whole days that keep nobody
 * busy, with ids that stay, so that opening a newer file moves what has moved. The type is `text/calendar`.
 * @throws RangeError where `stamp` is no instant.
 */
export function calendarFile(
  { plan }: PlanFile,
  deadlines: readonly Deadline[],
  options: CalendarOptions,
): string {
  const { name = plan.subject, domain = 'phoihop' } = options;
  const stamp = utc(options.stamp);
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const bodies = new Map(plan.agencies.map((agency) => [agency.id, agency.name]));
  const lines = deadlines.flatMap((deadline) => {
    const text = items.get(deadline.item)?.text ?? '';
    const who = deadline.agencies.map((agency) => bodies.get(agency) ?? agency).join(', ');
    const about = [text, ...(who === '' ? [] : [who]), deadline.raw].filter((each) => each !== '');
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(`${plan.id}/${deadline.id}@${domain}`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${deadline.day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(options.summary?.(deadline) ?? summaryOf(deadline, text))}`,
      `DESCRIPTION:${escaped(about.join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phoi hop//Plan//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join(LINE_END);
}
