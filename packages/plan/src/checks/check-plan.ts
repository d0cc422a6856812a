import type { Item } from '../model/item.js';
import type { PlanFile, Waiver } from '../model/plan-file.js';
import { atOnce, inSlices, type Slices } from '../slices.js';
import type { Check, Finding, Found, ItemCheck, ItemContext, PlanPart } from './check.js';
import { checkContextOf, itemContextOf, sameItemContext } from './context.js';
import { isAdministrative } from './documents.js';
import { planChecks } from './plan-checks.js';

export interface CheckOptions {
  /** The checks to ask; those of this package when left out. A host's own stand beside them: `[...planChecks, own]`. */
  checks?: readonly Check[];
  /** Codes of checks that are switched off. */
  off?: readonly string[];
  /** The day on which the plan is looked at (ISO); the plan's own day goes before it. */
  today?: string;
}

/** A finding that a person has passed over, with the reason that was given. */
export interface WaivedFinding extends Finding {
  waiver: Waiver;
}

export interface CheckResult {
  /** What is open, in reading order. */
  findings: Finding[];
  /** What has been passed over with a reason, in reading order. */
  waived: WaivedFinding[];
}

/** What the checks that were asked have found on an item; most find nothing on most items, and share one of these. */
interface Kept {
  context: ItemContext;
  asked: ReadonlySet<ItemCheck>;
  found: readonly FoundBy[];
}

interface FoundBy {
  check: ItemCheck;
  found: readonly Found[];
}

/** What was found on each item for as long as the item stays as it is. */
const keptByItem = new WeakMap<Item, Kept>();

function foundOn(item: Item, nothing: Kept): readonly FoundBy[] {
  const { context, asked } = nothing;
  const known = keptByItem.get(item);
  const held = known && sameItemContext(known.context, context) ? known : { ...nothing, asked: NONE };
  if (held.asked === asked) return held.found;
  const missing = Array.from(asked).filter((check) => !held.asked.has(check));
  const found = missing.flatMap((check): FoundBy[] => {
    const own = check.findItem(item, context).map((each) => ({ ...each, item: item.id }));
    return own.length > 0 ? [{ check, found: own }] : [];
  });
  const all = held.found.length === 0 ? found : [...held.found, ...found];
  if (missing.length > 0) {
    const askedNow = held.asked === NONE ? asked : askedOf([...held.asked, ...missing]);
    keptByItem.set(
      item,
      all.length === 0 && askedNow === asked ? nothing : { context, asked: askedNow, found: all },
    );
  }
  return all.filter(({ check }) => asked.has(check));
}

const NONE: ReadonlySet<ItemCheck> = new Set();

/** The sets of checks that were asked of late; a page asks few. */
const sets: ReadonlySet<ItemCheck>[] = [];

/** These checks as a set: the same one as before where they are the same, so that it need not be compared for each item. */
function askedOf(checks: readonly ItemCheck[]): ReadonlySet<ItemCheck> {
  const known = sets.find((set) => set.size === checks.length && checks.every((check) => set.has(check)));
  if (known) return known;
  const made = new Set(checks);
  sets.unshift(made);
  sets.length = Math.min(sets.length, 8);
  return made;
}

const PARTS: readonly PlanPart[] = ['head', 'body', 'signatures', 'recipients'];

/** By part, then by item, then by place in its text, then by the order of the checks. */
function inReadingOrder(findings: Finding[], items: readonly Item[], checks: readonly Check[]): Finding[] {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const ranks = new Map(checks.map(({ code }, index) => [code, index]));
  const placeOf = ({ item }: Finding): number => (item === undefined ? -1 : (places.get(item) ?? -1));
  return findings.sort(
    (first, second) =>
      PARTS.indexOf(first.part) - PARTS.indexOf(second.part) ||
      placeOf(first) - placeOf(second) ||
      (first.from ?? 0) - (second.from ?? 0) ||
      (ranks.get(first.check) ?? 0) - (ranks.get(second.check) ?? 0),
  );
}

/** The decree is no reason for a paper of the party, which follows a form of its own. */
function findingOf({ code, tone, basis }: Check, found: Found, { isParty }: ItemContext): Finding {
  return {
    ...found,
    check: code,
    part: found.part ?? (found.item === undefined ? 'head' : 'body'),
    params: found.params ?? {},
    tone,
    ...(basis && !isParty ? { basis } : {}),
  };
}

function keyOf(check: string, item: string | undefined): string {
  return `${check}\n${item ?? ''}`;
}

/** The work of `checkPlan` in small steps; each yields the share that is done, 0 to 1. */
export function* checkSteps(file: PlanFile, options: CheckOptions = {}): Generator<number, CheckResult> {
  const { checks = planChecks, off = [], today } = options;
  const about = itemContextOf(file.plan);
  const context = checkContextOf(about, file, today);
  const asked = checks.filter(
    ({ code, appliesTo = isAdministrative }) => !off.includes(code) && appliesTo(about),
  );
  const ofItems = asked.filter((check) => 'findItem' in check);
  const ofPlan = asked.filter((check) => 'findPlan' in check);
  const nothing: Kept = { context: about, asked: askedOf(ofItems), found: [] };
  const steps = context.items.length + ofPlan.length;
  let done = 0;
  const all: Finding[] = [];
  for (const item of context.items) {
    for (const { check, found } of foundOn(item, nothing))
      for (const each of found) all.push(findingOf(check, each, about));
    for (const check of ofPlan) check.prepareItem?.(item);
    yield ++done / steps;
  }
  for (const check of ofPlan) {
    for (const found of check.findPlan(context)) all.push(findingOf(check, found, about));
    yield ++done / steps;
  }
  const waivers = new Map(file.review.waivers.map((waiver) => [keyOf(waiver.check, waiver.item), waiver]));
  const result: CheckResult = { findings: [], waived: [] };
  for (const finding of inReadingOrder(all, context.items, checks)) {
    const waiver = waivers.get(keyOf(finding.check, finding.item));
    if (waiver) result.waived.push({ ...finding, waiver });
    else result.findings.push(finding);
  }
  return result;
}

/**
 * What a person should look at before a plan is signed. Pure; nothing is changed. Checks of single items are asked
 * again only for items that have changed since the last call. A finding for which `file.review.waivers` holds a
 * waiver of the same check and item stands in `waived`, with its reason. An article of a newspaper is no
 * administrative document: nothing is found in it, unless a check says that it is for articles (`appliesTo`).
 */
export function checkPlan(file: PlanFile, options: CheckOptions = {}): CheckResult {
  return atOnce(checkSteps(file, options));
}

/** What `checkPlan` gives, without holding up the page; null when `signal` was aborted meanwhile. */
export function checkPlanInSlices(
  file: PlanFile,
  options: CheckOptions = {},
  slices: Slices = {},
): Promise<CheckResult | null> {
  return inSlices(checkSteps(file, options), slices);
}
