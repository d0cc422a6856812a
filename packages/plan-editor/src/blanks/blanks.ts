import {
  blanksIn,
  lineText,
  signatoryLines,
  type Blank,
  type HeadLine,
  type Item,
  type Plan,
} from '@phoihop/plan';
import { lineKey } from '../head/line-key.js';

/** A blank of the plan: where it stands, and in which text. UTF-16 offsets, `to` excluded. */
export interface PlanBlank extends Blank {
  /** The id of an item, or the key of a line of head or foot. */
  key: string;
}

const NONE: readonly Blank[] = [];

/** An item stays the same object until it is changed; nothing is looked through twice. */
const ofItems = new WeakMap<Item, readonly Blank[]>();
const ofPlans = new WeakMap<Plan, readonly PlanBlank[]>();

function ofItem(item: Item): readonly Blank[] {
  let blanks = ofItems.get(item);
  if (!blanks) {
    blanks = /…|\.{4}/u.test(item.text) ? blanksIn(item.text) : NONE;
    ofItems.set(item, blanks);
  }
  return blanks;
}

function linesOf(plan: Plan, lines: readonly HeadLine[]): PlanBlank[] {
  return lines.flatMap((line) =>
    blanksIn(lineText(plan, line)).map((blank) => ({ key: lineKey(line), ...blank })),
  );
}

/** A day of issue is left for the pen; the place before it is not. */
function placeOf(plan: Plan): PlanBlank[] {
  return blanksIn(plan.place ?? '').map((blank) => ({ key: lineKey({ of: 'place-date' }), ...blank }));
}

function headLines({ issuers }: Plan): HeadLine[] {
  return issuers.flatMap((_, at): HeadLine[] => [
    { of: 'issuer', at, field: 'superior' },
    { of: 'issuer', at, field: 'name' },
  ]);
}

function footLines({ signatories }: Plan): HeadLine[] {
  return signatories.flatMap((_, at) =>
    signatoryLines.map((field): HeadLine => ({ of: 'signatory', at, field })),
  );
}

/** All blanks that are to be filled in, in reading order; the day of issue, which waits for a pen, is none. */
export function blanksOf(plan: Plan): readonly PlanBlank[] {
  const known = ofPlans.get(plan);
  if (known) return known;
  const blanks = [
    ...linesOf(plan, [...headLines(plan), { of: 'number' }]),
    ...placeOf(plan),
    ...linesOf(plan, [{ of: 'title' }, { of: 'subject' }]),
    ...plan.items.flatMap((item) => ofItem(item).map((blank) => ({ key: item.id, ...blank }))),
    ...plan.recipients.flatMap(({ id, text }) =>
      blanksIn(text).map((blank) => ({ key: lineKey({ of: 'recipient', id }), ...blank })),
    ),
    ...linesOf(plan, footLines(plan)),
  ];
  ofPlans.set(plan, blanks);
  return blanks;
}

/** A place in the plan, as of a caret. */
export interface BlankPlace {
  key: string;
  offset: number;
}

/**
 * The blank behind a place, or before it; round at the ends. `order` are the keys of all texts in reading order.
 * Undefined where there is none at all.
 */
export function blankFrom(
  blanks: readonly PlanBlank[],
  order: readonly string[],
  place: BlankPlace | undefined,
  back = false,
): PlanBlank | undefined {
  if (!place) return blanks[0];
  const at = order.indexOf(place.key);
  const line = new Map(order.map((key, index) => [key, index]));
  const before = ({ key, from }: PlanBlank): boolean => {
    const own = line.get(key) ?? -1;
    return own < at || (own === at && from < place.offset);
  };
  if (back) return blanks.filter(before).at(-1) ?? blanks.at(-1);
  return blanks.find((blank) => !before(blank)) ?? blanks[0];
}

/** The keys of all texts that may have blanks, in reading order. */
export function blankOrder(plan: Plan): string[] {
  return [
    ...[...headLines(plan), { of: 'number' } as const, { of: 'place-date' } as const].map(lineKey),
    lineKey({ of: 'title' }),
    lineKey({ of: 'subject' }),
    ...plan.items.map(({ id }) => id),
    ...plan.recipients.map(({ id }) => lineKey({ of: 'recipient', id })),
    ...footLines(plan).map(lineKey),
  ];
}
