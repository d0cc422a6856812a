import type { Item } from '../model/item.js';

/** A title is a phrase; longer ones are sentences that somebody has numbered. In UTF-16 units. */
const LONGEST_TITLE = 200;

/** A sentence that has ended, or one that goes on below it: a title bears no mark at its end. */
const SENTENCES = /[.;!?…]\s+\p{Lu}|[.:;,!?…]\s*$/u;

/**
 * A label that counts, and is neither a letter (điểm) nor a bullet: `1.`, `1.2.`, `(1)`, `IV.`, `A.`, `Điều 3.`, `Phần thứ
 * nhất`. Told without its number: a page that only shows a plan carries nothing that counts on.
 */
const COUNTED =
  /^(?:\(?[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,4}(?:[.)/:–-]?|\.\))|\(?[IVXLC]{1,8}[.):/–-]?|\p{Lu}[.)])$/u;
const COUNTED_IN_WORDS = /^(?:(?:phần|chương|mục|điều)\s+(?:\d{1,3}|[IVXLC]{1,8})|phần thứ\s+\p{L}+)[.:]?$/iu;

function isCounted(label: string): boolean {
  return COUNTED.test(label) || COUNTED_IN_WORDS.test(label);
}

/** Whether the text of an item can be a title. An item is never changed, so each is looked at once. */
const known = new WeakMap<Item, boolean>();

function canBeTitle(item: Item): boolean {
  const before = known.get(item);
  if (before !== undefined) return before;
  const numbered = item.label !== null && isCounted(item.label);
  const text = item.text.trim();
  const can = numbered && text !== '' && text.length <= LONGEST_TITLE && !SENTENCES.test(text);
  known.set(item, can);
  return can;
}

/**
 * Whether a numbered point (khoản, điều) is the title of what stands below it, and so is set in bold: “Nếu khoản có
 * tiêu đề, số thứ tự và tiêu đề của khoản được trình bày … đậm”; a point without a title is plain. Letters (điểm) and
 * dashes never are one. Source: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ.
 */
export function isPointTitle(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item !== undefined && (items[index + 1]?.level ?? 0) > item.level && canBeTitle(item);
}
