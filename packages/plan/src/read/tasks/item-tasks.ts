import type { Item, Task } from '../../model/item.js';
import { yearOfPeriod } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { withoutQuotations, type Mentions } from '../mentions.js';
import { Ancestors, type Above } from './above.js';
import type { AgencyRegister } from './agency-register.js';
import { isTableHeader } from './heading-rules.js';
import type { RoleContext, StatedRole, TableRow } from './role-rule.js';
import { statedRoles } from './role-rules.js';
import { targetsOf } from './targets.js';
import { timesOf } from './times.js';

/** A point or an article on the outermost level sets tasks; a section is only a heading. */
function isCounted({ label }: Item): boolean {
  return label !== null && /\d/u.test(label);
}

/** What the tasks of a plan are read from, besides its items. */
export interface TaskSources {
  mentions: Mentions;
  /** The cells of items that are rows of a table, by item id. */
  rows: ReadonlyMap<string, readonly string[]>;
}

/** What a line that tells where the money comes from begins with. */
const FUNDING = /^\s*(?:nguồn )?kinh phí/iu;

const NO_ROLES: readonly StatedRole[] = [];

/** Both sides of a joint plan. */
export const BOTH = /^(?:cả )?hai (?:cơ quan|bên|ngành|đơn vị)$/iu;

/** Tables of duties: the row that says who leads and who coordinates holds for the rows behind it. */
class Tables {
  #header: readonly string[] | null = null;
  readonly #rows: TaskSources['rows'];

  constructor(rows: TaskSources['rows']) {
    this.#rows = rows;
  }

  /** The row that an item is; null for items of other kinds and for the header itself. */
  rowOf({ id }: Item): TableRow | null {
    if (this.#rows.size === 0) return null;
    const cells = this.#rows.get(id);
    const header = this.#header;
    if (!cells) this.#header = null;
    else if (isTableHeader(cells)) this.#header = cells;
    else if (header?.length === cells.length) return { header, cells };
    return null;
  }
}

/** Whether an item stands directly below a section of duties, as one of its points. */
function isFirstBelow({ depthOfDuties }: Above, { label }: Item): boolean {
  return depthOfDuties === 1 && label !== null && !/^[-–+*•]$/u.test(label);
}

/** The tasks of a plan's items; they are asked for in reading order. */
export class ItemTasks {
  readonly #plan: Plan;
  readonly #year: number | undefined;
  readonly #mentions: Mentions;
  readonly #register: AgencyRegister;
  readonly #tables: Tables;
  readonly #ancestors = new Ancestors();
  /** Long texts say the same again and again: below like headings, a sentence sets the same task. */
  readonly #known = new Map<string, Map<string, Task | null>>();

  constructor(plan: Plan, { mentions, rows }: TaskSources, register: AgencyRegister) {
    this.#plan = plan;
    this.#year = yearOfPeriod(plan);
    this.#mentions = mentions;
    this.#register = register;
    this.#tables = new Tables(rows);
  }

  /** The task that the next item sets; null where it sets none. */
  next(item: Item): Task | null {
    const above = this.#ancestors.enter(item);
    const row = this.#tables.rowOf(item);
    // Opening and closing paragraphs and articles in newspapers set no tasks.
    if ((item.level === 1 && !isCounted(item)) || this.#plan.kind === 'news' || above.slogans) return null;
    if (row) return this.#read(item, above, row);
    const known = this.#knownBelow(isFirstBelow(above, item) ? `${above.key}first` : above.key);
    let task = known.get(item.text);
    if (task === undefined) known.set(item.text, (task = this.#read(item, above, null)));
    return task;
  }

  #knownBelow(headings: string): Map<string, Task | null> {
    let known = this.#known.get(headings);
    if (!known) this.#known.set(headings, (known = new Map<string, Task | null>()));
    return known;
  }

  #read(item: Item, above: Above, row: TableRow | null): Task | null {
    const { text } = item;
    const context: RoleContext = {
      text,
      underDuties: above.depthOfDuties > 0,
      firstBelowDuties: isFirstBelow(above, item),
      bodyAbove: above.body,
    };
    if (row) context.row = row;
    // A report tells what was done: its bodies are no assignments.
    const roles = this.#plan.kind === 'report' ? NO_ROLES : statedRoles(context);
    const own = withoutQuotations(text, this.#mentions.get(item.id));
    const targets = targetsOf(own);
    const times = timesOf(own, this.#year, row?.cells);
    const funding = above.funds || FUNDING.test(text) ? text : undefined;
    if (roles.length + targets.length + times.length === 0 && funding === undefined) return null;
    const leads = roles.filter(({ role }) => role === 'lead');
    const joint = leads.length > 1 || leads.some(({ name }) => BOTH.test(name));
    const task: Task = { assignments: this.#assignments(roles), targets, times };
    if (joint) task.joint = joint;
    if (funding !== undefined) task.funding = funding;
    return task;
  }

  /** The roles with their agencies; two spellings of one agency have a role once. */
  #assignments(roles: readonly StatedRole[]): Task['assignments'] {
    const assignments = roles.map(({ role, name, raw }) => ({
      agency: this.#register.idOf(name),
      role,
      raw,
    }));
    return assignments.filter(
      ({ agency, role }, index) =>
        assignments.findIndex((other) => other.agency === agency && other.role === role) === index,
    );
  }
}
