import { searchKey } from '@phoihop/vietnamese/text';
import type { Item, Task } from '../../model/item.js';
import { yearOfPeriod } from '../../model/period.js';
import type { Issuer, Plan } from '../../model/plan.js';
import { withoutMentions, type Mentions } from '../mentions.js';
import { AgencyRegister } from './agency-register.js';
import { bodyOfHeading, isTableHeader } from './heading-rules.js';
import type { RoleContext, TableRow } from './role-rule.js';
import { statedRoles } from './role-rules.js';
import { targetsOf } from './targets.js';
import { timesOf } from './times.js';

/** Headings below which a plan says who has to do what. */
const DUTIES = /\b(to chuc thuc hien|trach nhiem|phan cong|nhiem vu cua|to chuc trien khai)\b/u;

/** Both sides of a joint plan. */
const BOTH = /^(?:cả )?hai (?:cơ quan|bên|ngành|đơn vị)$/iu;

/** So many items are gone through between two signs of life. */
const ITEMS_PER_STEP = 32;

/** Longer items are no headings (UTF-16 units). */
const LONGEST_HEADING = 120;

/** What the tasks of a plan are read from, besides its items. */
export interface TaskSources {
  mentions: Mentions;
  /** The cells of items that are rows of a table, by item id. */
  rows: ReadonlyMap<string, readonly string[]>;
}

/** Words of others: what is cited or quoted sets neither targets nor times here. */
export function withoutQuotations(text: string, mentions: Mentions, id: string): string {
  const own = withoutMentions(text, mentions.get(id));
  if (!/[“"]/u.test(own)) return own;
  return own.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => ' '.repeat(quoted.length));
}

/** A heading above, or an item that could be one. */
interface Above {
  level: number;
  duties: boolean;
  slogans: boolean;
  funds: boolean;
  /** The body whose duties it names; empty where it names none. */
  body: string;
}

function aboveOf({ level, text }: Item): Above {
  if (text.length > LONGEST_HEADING) return { level, duties: false, slogans: false, funds: false, body: '' };
  const folded = searchKey(text);
  return {
    level,
    duties: DUTIES.test(folded),
    slogans: /\bkhau hieu\b/u.test(folded),
    funds: /^(nguon )?kinh phi\b/u.test(folded),
    body: bodyOfHeading(text),
  };
}

/** What an item stands under, the outermost first: kept while the items are gone through in order. */
class Ancestors {
  #open: Above[] = [];

  /** Goes on to the next item. */
  enter(item: Item): void {
    while ((this.#open.at(-1)?.level ?? 0) >= item.level) this.#open.pop();
    this.#open.push(aboveOf(item));
  }

  /** How far above the outermost heading of duties stands: 1 is directly above; 0 is nowhere. */
  get depthOfDuties(): number {
    const above = this.#open.length - 1;
    const index = this.#open.findIndex(({ duties }) => duties);
    return index < 0 || index >= above ? 0 : above - index;
  }

  /** The body whose duties the item directly above names; empty where it names none. */
  get bodyAbove(): string {
    return this.#open.at(-2)?.body ?? '';
  }

  /** Whether the item stands directly below a heading of funding (kinh phí). */
  get areFunds(): boolean {
    return this.#open.at(-2)?.funds ?? false;
  }

  /** Slogans are numbered, but are no tasks. */
  get areSlogans(): boolean {
    return this.#open.some(({ slogans }, index) => slogans && index < this.#open.length - 1);
  }
}

/** Tables of duties: the row that says who leads and who coordinates holds for the rows behind it. */
class Tables {
  #header: readonly string[] | null = null;
  readonly #rows: TaskSources['rows'];

  constructor(rows: TaskSources['rows']) {
    this.#rows = rows;
  }

  /** The row that an item is; null for items of other kinds and for the header itself. */
  rowOf({ id }: Item): TableRow | null {
    const cells = this.#rows.get(id);
    const header = this.#header;
    if (!cells) this.#header = null;
    else if (isTableHeader(cells)) this.#header = cells;
    else if (header?.length === cells.length) return { header, cells };
    return null;
  }
}

function contextOf(item: Item, ancestors: Ancestors, row: TableRow | null): RoleContext {
  const depth = ancestors.depthOfDuties;
  const counted = item.label !== null && !/^[-–+*•]$/u.test(item.label);
  return {
    text: item.text,
    underDuties: depth > 0,
    firstBelowDuties: depth === 1 && counted,
    bodyAbove: ancestors.bodyAbove,
    ...(row ? { row } : {}),
  };
}

/** All of an item that its task depends on. */
function keyOf(
  { text, underDuties, firstBelowDuties, bodyAbove = '', row }: RoleContext,
  areFunds: boolean,
): string {
  const flags = [underDuties, firstBelowDuties, areFunds, row !== undefined].map(Number).join('');
  return `${flags}${bodyAbove}\n${text}`;
}

function taskOf(
  plan: Plan,
  item: Item,
  context: RoleContext,
  areFunds: boolean,
  mentions: Mentions,
  register: AgencyRegister,
): Task | null {
  const own = withoutQuotations(item.text, mentions, item.id);
  // A report tells what was done: its bodies are no assignments.
  const roles = plan.kind === 'report' ? [] : statedRoles(context);
  const assignments = roles.map(({ role, name, raw }) => ({ agency: register.idOf(name), role, raw }));
  const unique = assignments.filter(
    (each, index) =>
      assignments.findIndex((other) => other.agency === each.agency && other.role === each.role) === index,
  );
  const targets = targetsOf(own);
  const times = timesOf(own, yearOfPeriod(plan), context.row !== undefined);
  const joint =
    roles.filter(({ role }) => role === 'lead').length > 1 ||
    roles.some(({ role, name }) => role === 'lead' && BOTH.test(name));
  const funding = areFunds || /^\s*(?:nguồn )?kinh phí/iu.test(item.text) ? item.text : undefined;
  if (unique.length + targets.length + times.length === 0 && funding === undefined) return null;
  return {
    assignments: unique,
    ...(joint ? { joint } : {}),
    targets,
    times,
    ...(funding === undefined ? {} : { funding }),
  };
}

/**
 * The plan with its agencies (ids `g1`, `g2` …, in the order in which they are named) and, on each item that
 * states any, the roles, targets, times and funding. A role is stored once, on the item that states it.
 * Yields the share of the items that is done.
 */
export function* readTasks(plan: Plan, { mentions, rows }: TaskSources): Generator<number, Plan> {
  const register = new AgencyRegister();
  const tables = new Tables(rows);
  for (const [index, { text }] of plan.items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield 0;
    register.enterShortForms(text);
  }
  const ancestors = new Ancestors();
  // Long texts say the same again and again: below like headings, a sentence sets the same task.
  const known = new Map<string, Task | null>();
  const items: Item[] = [];
  for (const [index, item] of plan.items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield index / plan.items.length;
    ancestors.enter(item);
    // Opening and closing paragraphs and articles in newspapers set no tasks.
    const bare = item.level === 1 || plan.kind === 'news' || ancestors.areSlogans;
    const context = contextOf(item, ancestors, tables.rowOf(item));
    const key = keyOf(context, ancestors.areFunds);
    const again = known.get(key);
    const task = bare
      ? null
      : again === undefined
        ? taskOf(plan, item, context, ancestors.areFunds, mentions, register)
        : again;
    if (!bare && !context.row) known.set(key, task);
    items.push(task ? { ...item, task } : item);
  }
  const issuers = plan.issuers.map((issuer) => withAgency(issuer, register, plan.issuers.length > 1));
  return {
    ...plan,
    issuers,
    items: bothSides(items, issuers, register),
    agencies: register.agencies.filter(({ name }) => issuers.length < 2 || !BOTH.test(name)),
  };
}

/** An issuer of the header with the agency that the text calls by its name; a side of a joint plan is always one. */
function withAgency(issuer: Issuer, register: AgencyRegister, joint: boolean): Issuer {
  const whole = [issuer.name, ...issuer.superior].join(' ');
  const agency =
    register.find(issuer.name) ?? register.find(whole) ?? (joint ? register.idOf(issuer.name) : undefined);
  return agency === undefined ? issuer : { ...issuer, agency };
}

/** “Hai cơ quan”, “hai bên” are the issuers of a joint plan: each of them has the role. */
function bothSides(items: Item[], issuers: readonly Issuer[], register: AgencyRegister): Item[] {
  const sides = issuers.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  if (sides.length < 2 || sides.length < issuers.length) return items;
  const both = new Set(register.agencies.filter(({ name }) => BOTH.test(name)).map(({ id }) => id));
  return items.map((item) => {
    if (!item.task?.assignments.some(({ agency }) => both.has(agency))) return item;
    const assignments = item.task.assignments.flatMap((assignment) =>
      both.has(assignment.agency) ? sides.map((agency) => ({ ...assignment, agency })) : [assignment],
    );
    return { ...item, task: { ...item.task, assignments } };
  });
}
