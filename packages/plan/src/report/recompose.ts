import { dequal } from 'dequal/lite';
import { mergeText } from '../commands/merge-text.js';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Generated, Item } from '../model/item.js';
import type { PlanFile } from '../model/plan-file.js';
import { childrenOf } from '../model/tree.js';
import { itemsOf } from './compose/lines.js';
import { reportLines } from './compose-report.js';
import type { ReportOptions } from './compose/facts.js';

/** A sentence that a person has edited, or taken out, while what it was made from has changed. */
export interface FlaggedSentence {
  /** The item of the report in which it stands. */
  item: string;
  /** As it was made, and as it would be made now; null where nothing would be said any more. */
  before: Generated;
  after: Generated | null;
  /**
   * The text of the item with only that exchanged in which the two differ (“chỉ đổi con số”); null where the person has
   * edited the same words.
   */
  merged: string | null;
}

/** A line that would be made now and that the report does not have: new, or taken out by a person. */
export interface MissingLine {
  /** Puts it in, behind the line after which it would stand. */
  change: PlanChange;
  generated: readonly Generated[];
}

export interface Recomposed {
  /** Sentences that still are as they were made follow what was noted since; null where all do. */
  change: PlanChange | null;
  /** How many sentences follow. */
  followed: number;
  flagged: readonly FlaggedSentence[];
  missing: readonly MissingLine[];
}

/** What a sentence is for: `result/done` and `result/nil` both tell a task's result. */
function slotOf({ template }: Generated): string {
  return template.split('/')[0] ?? template;
}

function keyOf(sentence: Generated): string {
  return `${slotOf(sentence)}\n${sentence.source}`;
}

/**
 * What the line of each item is for; null where none of its sentences was made. All of a task's result share a line;
 * of several lines for one thing, such as causes, the nth is met by the nth.
 */
function lineKeys(items: readonly Pick<Item, 'generated'>[]): (string | null)[] {
  const counts = new Map<string, number>();
  return items.map(({ generated }) => {
    const [first] = generated ?? [];
    if (!first) return null;
    const key = keyOf(first);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key}\n${String(count)}`;
  });
}

/** The nth of several of one slot, such as notes, meets the nth. */
function pairs(
  old: readonly Generated[],
  fresh: readonly Generated[],
): { before: Generated | null; after: Generated | null }[] {
  const rest = [...fresh];
  const take = (sentence: Generated): Generated | null => {
    const same = rest.findIndex(
      (each) => keyOf(each) === keyOf(sentence) && dequal(each.entries, sentence.entries),
    );
    const alike = same >= 0 ? same : rest.findIndex((each) => keyOf(each) === keyOf(sentence));
    return alike < 0 ? null : (rest.splice(alike, 1)[0] ?? null);
  };
  const met = old.map((before) => ({ before, after: take(before) }));
  return [...met, ...rest.map((after) => ({ before: null, after }))];
}

/** An item brought up to date: its text, what its sentences were made from, and what a person has to look at. */
interface Brought {
  text: string;
  generated: Generated[];
  flagged: FlaggedSentence[];
  followed: number;
}

function withoutSentence(text: string, at: number, length: number): string {
  return `${text.slice(0, at).trimEnd()} ${text.slice(at + length).trimStart()}`.trim();
}

/** Only what differs between two makings, put into a person's words. */
function mergedText(text: string, before: Generated, after: Generated | null): string | null {
  if (!after) return null;
  const merged = mergeText(before.text, after.text, text);
  return merged.ok && merged.value !== text ? merged.value : null;
}

function broughtUpToDate(item: Item, fresh: readonly Generated[]): Brought {
  const brought: Brought = { text: item.text, generated: [], flagged: [], followed: 0 };
  for (const { before, after } of pairs(item.generated ?? [], fresh)) {
    if (!before) {
      if (!after) continue;
      brought.text = `${brought.text} ${after.text}`.trim();
      brought.generated.push(after);
      brought.followed++;
      continue;
    }
    if (after && dequal(before, after)) {
      brought.generated.push(before);
      continue;
    }
    const at = brought.text.indexOf(before.text);
    if (at < 0) {
      // The same words from other entries ask nothing of the person who has edited them.
      if (after?.text === before.text) brought.generated.push(after);
      else {
        brought.generated.push(before);
        brought.flagged.push({ item: item.id, before, after, merged: mergedText(item.text, before, after) });
      }
      continue;
    }
    brought.followed++;
    if (after) {
      brought.text = `${brought.text.slice(0, at)}${after.text}${brought.text.slice(at + before.text.length)}`;
      brought.generated.push(after);
    } else brought.text = withoutSentence(brought.text, at, before.text.length);
  }
  return brought;
}

function changesOf(item: Item, { text, generated }: Brought): SingleChange[] {
  const changes: SingleChange[] = [];
  const after = generated.length > 0 ? generated : null;
  if (text !== item.text)
    changes.push({ type: 'item/text', part: 'text', item: item.id, before: item.text, after: text });
  if (!dequal(item.generated ?? null, after))
    changes.push({
      type: 'item/generated',
      part: 'text',
      item: item.id,
      before: item.generated ?? null,
      after,
    });
  return changes;
}

/** Whether nothing of a line is a person's. */
function isAsMade({ text, generated = [] }: Item): boolean {
  return generated.length > 0 && generated.map((each) => each.text).join(' ') === text;
}

function batch(changes: SingleChange[]): PlanChange | null {
  const [only, ...more] = changes;
  if (!only) return null;
  return more.length === 0 ? only : { type: 'batch', part: 'text', changes };
}

/** Where a missing line would stand: behind the nearest line before it that the report has. */
function missingLines(items: readonly Item[], fresh: readonly Item[]): MissingLine[] {
  const keys = lineKeys(items);
  const freshKeys = lineKeys(fresh);
  const known = new Map<string, string>();
  items.forEach(({ id, level, text }, index) => known.set(keys[index] ?? `${String(level)} ${text}`, id));
  return fresh.flatMap((item, index) => {
    const key = freshKeys[index];
    if (key === undefined || key === null || known.has(key)) return [];
    let after: string | null = null;
    for (let before = index - 1; before >= 0 && after === null; before--) {
      const line = fresh[before];
      after = known.get(freshKeys[before] ?? `${String(line?.level)} ${line?.text ?? ''}`) ?? null;
    }
    const change: PlanChange = { type: 'item/insert', part: 'text', after, items: [item] };
    return [{ change, generated: item.generated ?? [] }];
  });
}

/**
 * What has become of a report's sentences since it was made, by the same options and the plan as it is now. Those that
 * still are as they were made follow, in one change and one step back; those that a person has edited are flagged and
 * left as they are. Lines whose reason has gone are taken out; new ones are `missing`, each with the change that puts it
 * in, since a person may have taken it out before. @throws RangeError as `composeReport` does.
 */
export function recompose(report: PlanFile, source: PlanFile, options: ReportOptions): Recomposed {
  const fresh = itemsOf(reportLines(source, options));
  const freshKeys = lineKeys(fresh);
  const byKey = new Map(fresh.map((item, index) => [freshKeys[index] ?? null, item]));
  const { items } = report.plan;
  const keys = lineKeys(items);
  const changes: SingleChange[] = [];
  const flagged: FlaggedSentence[] = [];
  let followed = 0;
  for (const [index, item] of items.entries()) {
    const key = keys[index];
    if (key === undefined || key === null) continue;
    const made = byKey.get(key);
    if (!made && isAsMade(item) && childrenOf(items, item.id).length === 0) {
      changes.push({ type: 'item/remove', part: 'text', items: [item.id] });
      followed += item.generated?.length ?? 0;
      continue;
    }
    const brought = broughtUpToDate(item, made?.generated ?? []);
    changes.push(...changesOf(item, brought));
    flagged.push(...brought.flagged);
    followed += brought.followed;
  }
  return { change: batch(changes), followed, flagged, missing: missingLines(items, fresh) };
}

function replaced(item: Item, { before, after }: FlaggedSentence): Generated[] {
  return (item.generated ?? []).flatMap((each) => (dequal(each, before) ? (after ? [after] : []) : [each]));
}

function decided(report: PlanFile, flag: FlaggedSentence, text: (item: Item) => string): PlanChange | null {
  const item = report.plan.items.find(({ id }) => id === flag.item);
  if (!item) return null;
  const brought = { text: text(item), generated: replaced(item, flag), flagged: [], followed: 0 };
  return batch(changesOf(item, brought));
}

/** Giữ nguyên: the person's words stay, and are not asked about again for these figures. */
export function keepSentence(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  return decided(report, flag, ({ text }) => text);
}

/** Chỉ đổi con số: only what has changed, in the person's words; null where these are the same words. */
export function takeFigures(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  const { merged } = flag;
  return merged === null ? null : decided(report, flag, () => merged);
}

/** Where a person's words for a sentence stand: between the sentences beside it that are as they were made. */
function placeOf({ text, generated = [] }: Item, sentence: Generated): { from: number; to: number } {
  const place = generated.findIndex((each) => dequal(each, sentence));
  let [from, to] = [0, text.length];
  for (const [index, each] of generated.entries()) {
    const at = index === place ? -1 : text.indexOf(each.text);
    if (at < 0) continue;
    if (index < place) from = Math.max(from, at + each.text.length);
    else to = Math.min(to, at);
  }
  return { from, to: Math.max(from, to) };
}

/** Lấy câu mới: the sentence as it is made now, in the place of the person's words for it. */
export function takeSentence(report: PlanFile, flag: FlaggedSentence): PlanChange | null {
  return decided(report, flag, (item) => {
    const { from, to } = placeOf(item, flag.before);
    const parts = [item.text.slice(0, from), flag.after?.text ?? '', item.text.slice(to)];
    return parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** Sentences that a person has edited or taken out, as they were made; shown beside the text. */
export function editedSentences({ plan }: PlanFile): { item: string; sentence: Generated }[] {
  return plan.items.flatMap(({ id, text, generated = [] }) =>
    generated.filter((sentence) => !text.includes(sentence.text)).map((sentence) => ({ item: id, sentence })),
  );
}
