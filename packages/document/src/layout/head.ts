import { lineText, type Plan } from '@phoihop/plan';
import { textWidthOf, type LayoutProfile, type Rule } from '../profile/index.js';
import type { Block, Box, Columns, Paragraph } from './blocks.js';
import { balanced, line, roomOf, ruleBelow, twoColumns, widthIn } from './page.js';

/** Air beside the widest line of the right column, and the least that the left one keeps, in millimetres. */
const BESIDE = 3;
const LEAST_LEFT = 60;

/** Points between a mark and what stands above it. */
const ABOVE_BOX = 6;

/** A blank number leaves room for a pen: so many figures, fewer where a long symbol would break. */
const ROOM_FOR_NUMBER = { most: 8, least: 3 };

function numberLine(raw: string, profile: LayoutProfile, column: number): Paragraph {
  const text = (room: number): string => `${profile.head.numberOpening}${'\u00a0'.repeat(room)}${raw.trim()}`;
  if (!/^\s*[/-]/u.test(raw)) return line('number', text(0));
  let room = ROOM_FOR_NUMBER.most;
  while (room > ROOM_FOR_NUMBER.least && widthIn(profile, 'number', text(room)) > column - BESIDE) room--;
  return line('number', text(room));
}

function numberLines(
  { number, otherNumbers = [] }: Plan,
  profile: LayoutProfile,
  column: number,
): Paragraph[] {
  const raws = [...(number === null ? [] : [number.raw]), ...otherNumbers];
  return raws.map((raw) => numberLine(raw, profile, column));
}

/** A line below a text, or what the party's form has in its place. */
export function belowText(
  profile: LayoutProfile,
  rule: Rule,
  {
    part,
    text,
    column,
  }: { part: 'issuer' | 'subject' | 'motto' | 'national-title'; text: string; column: number },
): Block[] {
  if (rule.kind === 'solid' && text !== '')
    return [ruleBelow(profile, part, text, { share: rule.share, column })];
  return rule.kind === 'hyphens' ? [line(part, rule.text)] : [];
}

function issuersOf(plan: Plan, profile: LayoutProfile, column: number): Block[] {
  const { issuerJoin, issuerRule } = profile.head;
  const last = plan.issuers.length - 1;
  const lines = plan.issuers.flatMap(({ superior, name }, index) => [
    ...superior.map((text) => balanced(profile, 'superior', text, column)),
    balanced(profile, 'issuer', index < last ? `${name}${issuerJoin}` : name, column),
  ]);
  const lowest = lines.at(-1);
  const room = lowest ? roomOf(lowest, column) : column;
  const text = plan.issuers.at(-1)?.name ?? '';
  return [...lines, ...belowText(profile, issuerRule, { part: 'issuer', text, column: room })];
}

function nationOf(profile: LayoutProfile, column: number): Block[] {
  const { nationalTitle, motto, nationalRule } = profile.head;
  const lowest = motto === null ? 'national-title' : 'motto';
  return [
    line('national-title', nationalTitle),
    ...(motto === null ? [] : [line('motto', motto)]),
    ...belowText(profile, nationalRule, { part: lowest, text: motto ?? nationalTitle, column }),
  ];
}

/** Mức độ khẩn (NĐ 30/2020, Phụ lục I, Phần I, Mục III, khoản 2, điểm b), and DỰ THẢO with its number. */
function marksOf({ urgency, draft }: Plan, profile: LayoutProfile): Box[] {
  const { widths, height, colour } = profile.urgency;
  const boxes: Box[] = [];
  if (draft !== undefined) {
    const text = `DỰ THẢO LẦN ${String(draft)}`;
    const width = widthIn(profile, 'draft', text) + 2 * BESIDE;
    boxes.push({ kind: 'box', part: 'draft', text, width, height, colour: '000000', above: ABOVE_BOX });
  }
  if (urgency !== undefined) {
    const width = widths[urgency];
    boxes.push({ kind: 'box', part: 'urgency', text: urgency, width, height, colour, above: ABOVE_BOX });
  }
  return boxes;
}

/** Whether the document names no type: a letter (công văn), whose subject stands below its number. */
export function isLetter({ title, subject }: Plan): boolean {
  return title.trim() === '' && /^v\/v(?!\p{L})/iu.test(subject.trim());
}

/** Quốc hiệu and issuers side by side, number and place below them on one line (NĐ 30/2020, Phụ lục I, Phần I, Mục IV). */
export function headOf(plan: Plan, profile: LayoutProfile): Columns {
  const { nationalTitle, motto } = profile.head;
  const place = lineText(plan, { of: 'place-date' });
  const natural = Math.max(
    widthIn(profile, 'national-title', nationalTitle),
    widthIn(profile, 'motto', motto ?? ''),
    widthIn(profile, 'place-date', place),
  );
  const widths = twoColumns(profile, Math.min(natural + BESIDE, textWidthOf(profile) - LEAST_LEFT));
  const [left, right] = widths;
  const letter = isLetter(plan) ? [line('letter-subject', plan.subject)] : [];
  const numbers = numberLines(plan, profile, left);
  return {
    kind: 'columns',
    of: 'head',
    widths,
    rows: [
      { columns: [{ blocks: issuersOf(plan, profile, left) }, { blocks: nationOf(profile, right) }] },
      {
        columns: [
          { blocks: [...below(numbers), ...letter, ...marksOf(plan, profile)] },
          { blocks: place === '' ? [] : below([line('place-date', place)]) },
        ],
      },
    ],
  };
}

/** Points between the lines of the head and number, place and date: both columns alike, so that they stand level. */
const ABOVE_NUMBER = 8;

function below([first, ...others]: readonly Paragraph[]): Paragraph[] {
  return first === undefined ? [] : [{ ...first, before: ABOVE_NUMBER }, ...others];
}
