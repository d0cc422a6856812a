import type { Plan, Signatory } from '@phoihop/plan';
import { narrowest } from '../metrics/text-width.js';
import { textWidthOf, type LayoutProfile } from '../profile/index.js';
import type { Column, Columns, Paragraph } from './blocks.js';
import { balanced, line, printed, widthIn } from './page.js';

/** Air between columns of signatures, and the narrowest that Nơi nhận can be read in, in millimetres. */
const BETWEEN = 4;
const LEAST_RECIPIENTS = 42;

/** The largest share of the width that Nơi nhận takes. */
const MOST_RECIPIENTS = 0.45;

/** Points between the text and its end. */
const ABOVE_END = 6;

/** Authority and position go over as few lines as fit, and over no more than this. */
const MOST_LINES = 3;

/** How much lower letters of a smaller size begin, so that they stand on one line with larger ones, per point. */
const ASCENT = 0.891;

/**
 * The signatures from left to right. As printed, the lead is right-most; where the plan says for which issuer each
 * signs, that order is kept whatever the order of the list.
 */
export function signaturesInOrder({ issuers, signatories }: Plan): Signatory[] {
  const places = signatories.map(({ agency }) =>
    agency === undefined ? -1 : issuers.findIndex((issuer) => issuer.agency === agency),
  );
  if (signatories.length < 2 || places.includes(-1) || new Set(places).size < places.length)
    return [...signatories];
  return signatories
    .map((signatory, index) => ({ signatory, place: places[index] ?? 0 }))
    .sort((first, second) => second.place - first.place)
    .map(({ signatory }) => signatory);
}

const PARTS = [
  ['authority', 'authority'],
  ['position', 'position'],
] as const;

function above(profile: LayoutProfile, signatory: Signatory, column: number): Paragraph[] {
  return PARTS.flatMap(([field, part]) => {
    const text = signatory[field] ?? '';
    return text === '' ? [] : [{ ...balanced(profile, part, text, column), keepWithNext: true }];
  });
}

function below({ secondPosition = '', name = '' }: Signatory): Paragraph[] {
  return [
    ...(secondPosition === '' ? [] : [line('second-position', secondPosition)]),
    ...(name === '' ? [] : [line('signer', name)]),
  ];
}

/** The width that a signature needs where its capitals go over so many lines, in millimetres. */
function needed(profile: LayoutProfile, signatory: Signatory, lines: number): number {
  const capitals = [...PARTS, ['secondPosition', 'second-position'] as const].map(([field, part]) => {
    const style = profile.parts[part];
    return narrowest(printed(signatory[field] ?? '', style), style, lines);
  });
  return Math.max(...capitals, widthIn(profile, 'signer', signatory.name ?? '')) + BETWEEN;
}

/** What each signature needs with as few lines as let all fit into so much width; with most lines where none do. */
function neededBy(profile: LayoutProfile, signatories: readonly Signatory[], width: number): number[] {
  for (let lines = 1; ; lines++) {
    const needs = signatories.map((each) => needed(profile, each, lines));
    if (lines === MOST_LINES || needs.reduce((sum, each) => sum + each, 0) <= width) return needs;
  }
}

/** So much width, shared out so that each column gets what it needs and the same of what is left. */
function sharedOut(needs: readonly number[], width: number): number[] {
  const rest = width - needs.reduce((sum, each) => sum + each, 0);
  return needs.map((each) => each + rest / needs.length);
}

/** What the longest line of Nơi nhận asks for, in millimetres. */
function recipientsWidth(recipients: readonly Paragraph[], profile: LayoutProfile): number {
  const lines = recipients.map(({ part, runs }) =>
    widthIn(profile, part, runs.map(({ text }) => text).join('')),
  );
  return Math.max(LEAST_RECIPIENTS, ...lines) + BETWEEN;
}

function recipientsOf({ recipients }: Plan, { end }: LayoutProfile): Paragraph[] {
  if (recipients.length === 0) return [];
  const last = recipients.length - 1;
  return [
    line('recipients-title', end.recipientsTitle),
    ...recipients.map(({ id, text }, index) =>
      line('recipient', `- ${text}${index === last ? '.' : ';'}`, { recipient: id }),
    ),
  ];
}

function signatureRows(
  profile: LayoutProfile,
  signatories: readonly Signatory[],
  { widths, recipients }: { widths: readonly number[]; recipients: readonly Paragraph[] | null },
): Columns['rows'] {
  const notes = signatories.map(({ note = '' }): Column => ({
    blocks: note === '' ? [] : [line('signed-note', note, { keepWithNext: true })],
  }));
  const beside: Column[] = recipients === null ? [] : [{ blocks: recipients, rows: 3 }];
  const capitals = signatories.map((each, index): Column => ({
    blocks: lowered(above(profile, each, widths[index] ?? 0), ABOVE_END),
  }));
  return [
    { columns: [...beside, ...capitals] },
    { height: profile.end.signatureHeight, columns: notes },
    { columns: signatories.map((each) => ({ blocks: below(each) })) },
  ];
}

function lowered([first, ...rest]: readonly Paragraph[], points: number): Paragraph[] {
  return first === undefined ? [] : [{ ...first, before: points }, ...rest];
}

/** Nơi nhận stands on one line with the authority, though its letters are smaller. */
function levelled(recipients: readonly Paragraph[], { parts }: LayoutProfile): Paragraph[] {
  const lower = (parts.authority.size - parts['recipients-title'].size) * ASCENT;
  return lowered(recipients, ABOVE_END + Math.max(0, lower));
}

/** Nơi nhận with nothing beside it. */
function alone(recipients: readonly Paragraph[], width: number): Columns {
  const rows = [{ columns: [{ blocks: lowered(recipients, ABOVE_END) }] }];
  return { kind: 'columns', of: 'end', widths: [width], rows };
}

/**
 * Nơi nhận and the signatures beside each other, on one level (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 9, điểm d);
 * the names on one line, whatever stands above them. Where so many sign that they do not fit beside it, Nơi nhận comes
 * below.
 */
export function endOf(plan: Plan, profile: LayoutProfile): Columns[] {
  const signatories = signaturesInOrder(plan);
  const recipients = recipientsOf(plan, profile);
  const width = textWidthOf(profile);
  if (signatories.length === 0) {
    return recipients.length === 0 ? [] : [alone(recipients, width)];
  }
  const needs = neededBy(profile, signatories, width - LEAST_RECIPIENTS);
  const left = width - needs.reduce((sum, each) => sum + each, 0);
  if (left >= LEAST_RECIPIENTS) {
    // One signature stands in the right half of the page, however short Nơi nhận is.
    const most = Math.min(left, MOST_RECIPIENTS * width);
    const wanted = Math.min(
      recipientsWidth(recipients, profile),
      LEAST_RECIPIENTS + (left - LEAST_RECIPIENTS) / 2,
    );
    const beside = signatories.length === 1 ? most : Math.min(most, wanted);
    const widths = sharedOut(needs, width - beside);
    const rows = signatureRows(profile, signatories, { widths, recipients: levelled(recipients, profile) });
    return [{ kind: 'columns', of: 'end', widths: [beside, ...widths], rows }];
  }
  const widths = left >= 0 ? sharedOut(needs, width) : signatories.map(() => width / signatories.length);
  const rows = signatureRows(profile, signatories, { widths, recipients: null });
  const signed: Columns = { kind: 'columns', of: 'end', widths, rows };
  return recipients.length === 0 ? [signed] : [signed, alone(recipients, width)];
}
