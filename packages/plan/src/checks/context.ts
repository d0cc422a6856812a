import type { Mention } from '../citations/find-citations.js';
import { mentionsInText } from '../citations/plan-citations.js';
import { instrumentKey } from '../citations/instrument.js';
import type { Assignment, Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import type { CheckContext, ItemContext, OutlineNode } from './check.js';

/** What is made of an object, made once for as long as it is there: every change of an item makes a new one. */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    // Something that was found to be undefined or null is kept, too.
    if (kept.has(key)) return kept.get(key) as Value;
    const value = make(key);
    kept.set(key, value);
    return value;
  };
}

/** The instruments that an item's text mentions. */
export const mentionsOf: (item: Item) => readonly Mention[] = mentionsInText;

/** Committees whose papers follow the party's form, as headers print them. */
const PARTY_BODY =
  /(?:^|\s)(?:TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ)(?:\s|$)/u;

/** The party writes the type behind a hyphen, `15-KH/TU`; the state behind a slash, `15/KH-UBND`. */
function isPartyDocument({ number, issuers }: Plan): boolean {
  const raw = number?.raw ?? '';
  if (/^[\d\s.…_]*-\s*\p{L}+\s*\//u.test(raw)) return true;
  const lines = issuers.flatMap(({ superior, name }) => [...superior, name]);
  return !raw.includes('/') && lines.some((line) => PARTY_BODY.test(line.toLocaleUpperCase('vi')));
}

/** The outline with, for each item, the roles that hold for it: `effectiveAssignments` for all items at once. */
function nodesOf(items: readonly Item[]): OutlineNode[] {
  const open: OutlineNode[] = [];
  const nodes: OutlineNode[] = [];
  const close = (level: number, end: number): void => {
    for (let last = open.at(-1); last && last.item.level >= level; last = open.at(-1)) {
      last.end = end;
      open.pop();
    }
  };
  for (const [index, item] of items.entries()) {
    close(item.level, index);
    const parent = open.at(-1);
    const own: readonly Assignment[] = item.task?.assignments ?? [];
    const assignments = own.length > 0 ? own : (parent?.assignments ?? []);
    const node: OutlineNode = { item, index, parent, end: items.length, assignments };
    nodes.push(node);
    open.push(node);
  }
  close(0, items.length);
  return nodes;
}

/** What checks of single items may know of a plan: little, so that what they found holds for long. */
export function itemContextOf(plan: Plan): ItemContext {
  return {
    kind: plan.kind,
    isParty: isPartyDocument(plan),
    date: plan.date,
    period: plan.period,
    own: plan.number?.value === undefined ? null : instrumentKey(plan.number.raw),
  };
}

export function checkContextOf(about: ItemContext, file: PlanFile, today: string | undefined): CheckContext {
  const { plan } = file;
  return { ...about, file, plan, items: plan.items, nodes: nodesOf(plan.items), today };
}

/** Whether what is found of an item for one context holds for another. */
export function sameItemContext(first: ItemContext, second: ItemContext): boolean {
  return (
    first.kind === second.kind &&
    first.isParty === second.isParty &&
    first.date === second.date &&
    first.own === second.own &&
    first.period?.from === second.period?.from &&
    first.period?.to === second.period?.to
  );
}
