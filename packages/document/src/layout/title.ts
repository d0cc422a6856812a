import type { Plan } from '@phoihop/plan';
import { textWidthOf, type LayoutProfile } from '../profile/index.js';
import type { Block, Paragraph } from './blocks.js';
import { belowText, isLetter } from './head.js';
import { balanced, line, roomOf, widthIn } from './page.js';

/** Points between the line below the subject and the text. */
const ABOVE_TEXT = 12;

/** Tên loại, trích yếu and the line below it. */
export function titleOf(plan: Plan, profile: LayoutProfile): Block[] {
  const { title, subject } = plan;
  const column = textWidthOf(profile);
  if (isLetter(plan)) return [];
  const subjectLine = balanced(profile, 'subject', subject, column);
  return [
    ...(title === '' ? [] : [line('title', title)]),
    ...(subject === ''
      ? []
      : [
          subjectLine,
          ...belowText(profile, profile.head.subjectRule, {
            part: 'subject',
            text: subject,
            column: roomOf(subjectLine, column),
          }),
        ]),
  ];
}

const OPENING = 'Kính gửi:';

/** How far “Kính gửi” stands from the margin, where it goes to several, in millimetres. */
const INDENT = 30;

/**
 * Kính gửi: one on the same line, several on lines of their own with their dashes in a row below the colon
 * (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9, điểm d).
 */
export function addresseesOf({ addressees = [] }: Plan, profile: LayoutProfile): Paragraph[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  if (more.length === 0)
    return [
      line('addressee', `${OPENING} ${only}`, { align: 'centre', before: ABOVE_TEXT, after: ABOVE_TEXT }),
    ];
  const dash = INDENT + widthIn(profile, 'addressee', 'Kính gửi');
  const hanging = widthIn(profile, 'addressee', '- ');
  const last = addressees.length - 1;
  return [
    line('addressee', OPENING, { indent: { left: INDENT }, before: ABOVE_TEXT, keepWithNext: true }),
    ...addressees.map((name, index) =>
      line('addressee', `- ${name}${index === last ? '.' : ';'}`, {
        indent: { left: dash + hanging, firstLine: -hanging },
        ...(index === last ? { after: ABOVE_TEXT } : {}),
      }),
    ),
  ];
}

/** The first paragraph of the text stands apart from the head. */
export function apart(blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' ? [{ ...first, before: ABOVE_TEXT }, ...rest] : [...blocks];
}
