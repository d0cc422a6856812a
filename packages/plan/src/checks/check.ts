import type { PlanChange } from '../commands/plan-change.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/plan.js';
import type { PlanFile } from '../model/plan-file.js';
import type { OutlineNode } from '../outline/outline-node.js';
import type { Params } from '../result.js';

/** Where the law says so: number of the decree, and the place in it as Vietnamese officials name it. */
export interface Basis {
  decree: string;
  article: string;
}

/** `fault`: something is wrong by rule or by itself. `watch`: a person should look, and may leave it as it is. */
export type Tone = 'fault' | 'watch';

/** The part of the printed plan in which a finding lies, in reading order. */
export type PlanPart = 'head' | 'body' | 'signatures' | 'recipients';

/** What a check says of one place. */
export interface Found {
  /** The item's id; filled in for a check that asks items one by one. */
  item?: string;
  /** The line of Nơi nhận, by the recipient's id. */
  recipient?: string;
  /** The part of the plan; the body where an item is named, the head where nothing is said. */
  part?: PlanPart;
  /** Where in the item's text: UTF-16 offsets, `to` excluded. */
  from?: number;
  to?: number;
  /** The bodies of the plan's list that it is about (ids): a matrix marks their cells, or their columns. */
  agencies?: readonly string[];
  /** What the sentence names. */
  params?: Params;
  /** The change that mends it. A person decides; the change is made as any other. */
  fix?: PlanChange;
}

/** Something that a person should look at, with the check that found it. Sentences lie in messages, by `check`. */
export interface Finding extends Found {
  check: string;
  part: PlanPart;
  params: Params;
  tone: Tone;
  /** Where the law says so; left out for papers of the party. */
  basis?: Basis;
}

/** A small part of the plan that checks of single items may look at besides the item. */
export interface ItemContext {
  kind: Plan['kind'];
  /** Whether the plan follows the party's form (thể thức văn bản của Đảng) instead of the decree's. */
  isParty: boolean;
  /** ISO days. */
  date: string | undefined;
  period: Plan['period'];
  /** The key of the plan's own number (`instrumentKey`); it is no citation. */
  own: string | null;
}

/** What checks of the whole plan look at. */
export interface CheckContext extends ItemContext {
  file: PlanFile;
  plan: Plan;
  items: readonly Item[];
  /** The items of the body in reading order, with their places. */
  nodes: readonly OutlineNode[];
  /** The day on which the plan is looked at (ISO), where the caller tells. */
  today: string | undefined;
}

interface CheckHead {
  /** Its name: key of the sentence, of waivers, and of `off`. */
  code: string;
  tone: Tone;
  basis?: Basis;
  /** Whether the check is for this plan at all; for every administrative document where it is left out. */
  appliesTo?: (plan: ItemContext) => boolean;
}

/**
 * A check that looks at one item at a time. What it finds is kept for as long as item and context stay as they are:
 * it must be pure, and may look at nothing but its arguments.
 */
export interface ItemCheck extends CheckHead {
  findItem: (item: Item, plan: ItemContext) => readonly Found[];
}

/** A check that looks at the whole plan. */
export interface WholePlanCheck extends CheckHead {
  /**
   * Works out what the check keeps of a single item, as long as that item stays as it is. Where a long plan is checked
   * in slices, items are prepared one by one, so that the check of the whole is quick.
   */
  prepareItem?: (item: Item) => unknown;
  findPlan: (plan: CheckContext) => readonly Found[];
}

export type Check = ItemCheck | WholePlanCheck;
