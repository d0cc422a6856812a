import { formatDateShort } from '@phoihop/vietnamese/dates';
import { comparePlans, type ItemDifference } from '../compare/index.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import { shortVersion } from './version.js';

/** A state of a plan that was agreed to, and the day of it (ISO instant). */
export interface AgreedText {
  version: string;
  at: string;
  plan: Plan;
}

/** What an amendment has done to an item. */
export type Amended = 'amended' | 'added' | 'removed' | 'moved';

/** A note of a consolidated plan: which amendment has done what to an item. Notes are counted from 1. */
export interface AmendmentNote {
  item: string;
  kind: Amended;
  /** The amendment, as its version and the day on which all had agreed to it. */
  version: string;
  at: string;
}

export interface ConsolidatedPlan {
  /** The plan as it stands, with the numbers of notes in its text and the notes as an appendix. */
  plan: Plan;
  notes: readonly AmendmentNote[];
}

/** Where a dropped item still stands with its number, in the place of its words. */
const DROPPED = '(Được bãi bỏ)';

const kindWords: Readonly<Record<Amended, string>> = {
  amended: 'được sửa đổi',
  added: 'được bổ sung',
  removed: 'được bãi bỏ',
  moved: 'được chuyển đến vị trí này',
};

/** In Viet Nam a day begins seven hours before it does in UTC. */
function dayOf(at: string): string {
  const moment = Date.parse(at);
  return Number.isNaN(moment) ? at : new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);
}

function sentenceOf({ kind, version, at }: AmendmentNote): string {
  return `Mục này ${kindWords[kind]} theo bản sửa đổi, bổ sung đã được các bên thống nhất ngày ${formatDateShort(dayOf(at))} (mã phiên bản ${shortVersion(version)}).`;
}

function amendedKind(each: ItemDifference): Amended | null {
  if (each.change !== 'altered') return each.change;
  if (each.text !== null || each.task !== null || each.other) return 'amended';
  return each.moved && !each.along ? 'moved' : null;
}

/** What is known of the items as one amendment after the other is worked in. */
interface Working {
  items: Item[];
  notes: Map<string, AmendmentNote>;
}

/** Dropped items stay at their places until something else stands there. */
function withDropped(before: readonly Item[], plan: Plan): Item[] {
  const present = new Set(plan.items.map(({ id }) => id));
  const items = [...plan.items];
  for (const [index, item] of before.entries()) {
    if (present.has(item.id)) continue;
    const elder = before[index - 1]?.id;
    const place = elder === undefined ? 0 : items.findIndex(({ id }) => id === elder) + 1;
    items.splice(place, 0, { id: item.id, level: item.level, label: item.label, text: DROPPED });
  }
  return items;
}

function amend({ items, notes }: Working, earlier: Plan, { plan, version, at }: AgreedText): Working {
  const next = new Map(notes);
  for (const each of comparePlans(earlier, plan).items) {
    const kind = amendedKind(each);
    const item = each.change === 'removed' ? each.earlier.id : each.later.id;
    if (kind !== null) next.set(item, { item, kind, version, at });
  }
  return { items: withDropped(items, plan), notes: next };
}

/**
 * The plan as it stands after all amendments that were agreed to, with a note at each item that one of them has altered
 * (văn bản hợp nhất): items that were dropped keep their number. The way of noting follows that of normative documents
 * (Pháp lệnh hợp nhất văn bản quy phạm pháp luật 01/2012/UBTVQH13, chương III), which plans are not: it is a text to
 * work with, and what was agreed to are the plan and its amendments.
 * @param texts all versions agreed to, the oldest first: the plan itself and its amendments
 * @throws RangeError where there is none
 */
export function consolidatedPlan(texts: readonly AgreedText[]): ConsolidatedPlan {
  const [first, ...amendments] = texts;
  if (!first) throw new RangeError('nothing has been agreed to');
  let working: Working = { items: [...first.plan.items], notes: new Map() };
  let earlier = first.plan;
  for (const amendment of amendments) {
    working = amend(working, earlier, amendment);
    earlier = amendment.plan;
  }
  const notes = working.items.flatMap(({ id }) => working.notes.get(id) ?? []);
  const numbers = new Map(notes.map(({ item }, index) => [item, index + 1]));
  const items = working.items.map((item): Item => {
    const number = numbers.get(item.id);
    return number === undefined ? item : { ...item, text: `${item.text} [${String(number)}]`.trimStart() };
  });
  const appendix = {
    title: 'GHI CHÚ SỬA ĐỔI, BỔ SUNG',
    items: notes.map((note, index): Item => ({
      id: `ghi-chu-${String(index + 1)}`,
      level: 1,
      label: `[${String(index + 1)}]`,
      text: sentenceOf(note),
    })),
  };
  const appendices = notes.length > 0 ? [...earlier.appendices, appendix] : earlier.appendices;
  return { plan: { ...earlier, items, appendices }, notes };
}
