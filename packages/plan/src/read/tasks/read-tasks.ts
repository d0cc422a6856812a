import { searchKey } from '@phoihop/vietnamese/text';
import { findCitations } from '../../citations/find-citations.js';
import type { Item, Task } from '../../model/item.js';
import type { Issuer, Plan } from '../../model/plan.js';
import { AgencyRegister } from './agency-register.js';
import type { RoleContext } from './role-rule.js';
import { statedRoles } from './role-rules.js';
import { targetsOf } from './targets.js';
import { timesOf } from './times.js';

/** Headings below which a plan says who has to do what. */
const DUTIES = /\b(to chuc thuc hien|trach nhiem|phan cong|nhiem vu cua|to chuc trien khai)\b/u;

/** Both sides of a joint plan. */
const BOTH = /^(?:cả )?hai (?:cơ quan|bên|ngành|đơn vị)$/iu;

/** So many items are gone through between two signs of life. */
const ITEMS_PER_STEP = 32;

/** Headings are told by their first words (UTF-16 units). */
const HEADING_LENGTH = 120;

/** Words of others: what is cited or quoted sets neither targets nor times here. */
function withoutQuotations(text: string): string {
  let own = text;
  for (const { from, to } of findCitations(text))
    own = `${own.slice(0, from)}${' '.repeat(to - from)}${own.slice(to)}`;
  return own.replace(/[“"][^”"]{0,600}[”"]/gu, (quoted) => ' '.repeat(quoted.length));
}

/** What an item stands under, the outermost first: kept while the items are gone through in order. */
class Ancestors {
  #open: { level: number; folded: string }[] = [];

  /** Goes on to the next item. */
  enter(item: Item): void {
    this.#open = this.#open.filter((above) => above.level < item.level);
    this.#open.push({ level: item.level, folded: searchKey(item.text.slice(0, HEADING_LENGTH)) });
  }

  /** Where below the item's ancestors the nearest heading of duties stands: 1 is directly above; 0 is nowhere. */
  get depthOfDuties(): number {
    const above = this.#open.slice(0, -1);
    const index = above.findIndex(({ folded }) => DUTIES.test(folded));
    return index < 0 ? 0 : above.length - index;
  }

  /** Slogans are numbered, but are no tasks. */
  get areSlogans(): boolean {
    return this.#open.slice(0, -1).some(({ folded }) => /\bkhau hieu\b/u.test(folded));
  }
}

function contextOf(item: Item, ancestors: Ancestors): RoleContext {
  const depth = ancestors.depthOfDuties;
  const counted = item.label !== null && !/^[-–+*•]$/u.test(item.label);
  return { text: item.text, underDuties: depth > 0, firstBelowDuties: depth === 1 && counted };
}

function taskOf(plan: Plan, item: Item, context: RoleContext, register: AgencyRegister): Task | null {
  const own = withoutQuotations(item.text);
  // A report tells what was done: its bodies are no assignments.
  const roles = plan.kind === 'report' ? [] : statedRoles(context);
  const assignments = roles.map(({ role, name, raw }) => ({ agency: register.idOf(name), role, raw }));
  const unique = assignments.filter(
    (each, index) =>
      assignments.findIndex((other) => other.agency === each.agency && other.role === each.role) === index,
  );
  const targets = targetsOf(own);
  const times = timesOf(own, yearOf(plan));
  const joint =
    roles.filter(({ role }) => role === 'lead').length > 1 ||
    roles.some(({ role, name }) => role === 'lead' && BOTH.test(name));
  const funding = /^\s*kinh phí/iu.test(item.text) ? item.text : undefined;
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
export function* readTasks(plan: Plan): Generator<number, Plan> {
  const register = new AgencyRegister();
  const ancestors = new Ancestors();
  const items: Item[] = [];
  for (const [index, item] of plan.items.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield index / plan.items.length;
    ancestors.enter(item);
    // Opening and closing paragraphs and articles in newspapers set no tasks.
    const bare = item.level === 1 || plan.kind === 'news' || ancestors.areSlogans;
    const task = bare ? null : taskOf(plan, item, contextOf(item, ancestors), register);
    items.push(task ? { ...item, task } : item);
  }
  const issuers = plan.issuers.map((issuer) => withAgency(issuer, register));
  return {
    ...plan,
    issuers,
    items: items.map((item) => bothSides(item, issuers, register)),
    agencies: register.agencies,
  };
}

/** An issuer of the header with the agency that the text calls by its name. */
function withAgency(issuer: Issuer, register: AgencyRegister): Issuer {
  const agency = register.find(issuer.name) ?? register.find([issuer.name, ...issuer.superior].join(' '));
  return agency === undefined ? issuer : { ...issuer, agency };
}

/** “Hai cơ quan”, “hai bên” are the issuers of a joint plan: each of them has the role. */
function bothSides(item: Item, issuers: readonly Issuer[], register: AgencyRegister): Item {
  const sides = issuers.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  if (!item.task || sides.length < 2 || sides.length < issuers.length) return item;
  const both = new Set(register.agencies.filter(({ name }) => BOTH.test(name)).map(({ id }) => id));
  const assignments = item.task.assignments.flatMap((assignment) =>
    both.has(assignment.agency) ? sides.map((agency) => ({ ...assignment, agency })) : [assignment],
  );
  return { ...item, task: { ...item.task, assignments } };
}

/** The year that times without one belong to: that of the plan's period, when it lies in one year. */
function yearOf({ period }: Plan): number | undefined {
  const year = period?.from.slice(0, 4);
  return year !== undefined && year === period?.to.slice(0, 4) ? Number(year) : undefined;
}
