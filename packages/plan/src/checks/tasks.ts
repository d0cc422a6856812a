import { searchKey } from '@phoihop/vietnamese/text';
import { keptFor } from '../kept-for.js';
import type { Item, Time } from '../model/item.js';
import type { OutlineNode } from '../outline/outline-node.js';
import { carries, isWork, taskNodeOf } from '../outline/work.js';
import type { Check, CheckContext, Found, WholePlanCheck } from './check.js';
import { givesTasks } from './documents.js';
import { isSaidAround, ledTasks, subtreeOfNode } from './task-outline.js';

/** So few gaps are told one by one, also where most tasks have one. */
const FEW = 2;

/** Tasks that lack something, out of all that could have it. */
interface Gaps {
  lacking: readonly OutlineNode[];
  total: number;
}

/** Whether a plan leaves something out throughout: then one sentence about all is better than one for each. */
function isThroughout({ lacking, total }: Gaps): boolean {
  return lacking.length > FEW && lacking.length * 2 > total;
}

/** A gap as two checks: one that tells each task, and one that tells a plan which leaves it out throughout. */
function gapChecks(code: string, codeOfAll: string, find: (plan: CheckContext) => Gaps): WholePlanCheck[] {
  const gapsOf = keptFor(find);
  return [
    {
      code,
      tone: 'watch',
      appliesTo: givesTasks,
      findPlan(plan) {
        const gaps = gapsOf(plan);
        return isThroughout(gaps) ? [] : gaps.lacking.map(({ item }) => ({ item: item.id }));
      },
    },
    {
      code: codeOfAll,
      tone: 'watch',
      appliesTo: givesTasks,
      findPlan(plan) {
        const gaps = gapsOf(plan);
        const { lacking, total } = gaps;
        return isThroughout(gaps) ? [{ part: 'body', params: { count: lacking.length, total } }] : [];
      },
    },
  ];
}

function ledWithout(has: (node: OutlineNode) => boolean): (plan: CheckContext) => Gaps {
  return (plan) => {
    const tasks = ledTasks(plan);
    return { lacking: tasks.filter((node) => !isSaidAround(plan, node, has)), total: tasks.length };
  };
}

/** Whether a time can be kept or missed; `khi có yêu cầu` cannot. */
function isSet({ kind }: Time): boolean {
  return kind !== 'event';
}

/**
 * Items with a target or a time of which nobody is told to carry them. The only issuer of a plan carries what it
 * gives to nobody; two issuers have to say which of them does.
 */
function withoutLead(plan: CheckContext): Gaps {
  const tasks = new Set(
    plan.nodes
      .filter(({ item: { task } }) => task && (task.targets.length > 0 || task.times.some(isSet)))
      .filter(isWork)
      .map(taskNodeOf),
  );
  const lacking = Array.from(tasks).filter(
    (node) =>
      !node.assignments.some(carries) &&
      !subtreeOfNode(plan, node).some(({ item }) => item.task?.assignments.some(carries)),
  );
  const total = tasks.size;
  const left = plan.plan.issuers.length < 2 && lacking.length * 2 > total;
  return { lacking: left ? [] : lacking, total };
}

/** Two bodies lead one task, and nothing says that they do so together. */
const twoLeads: Check = {
  code: 'task-two-leads',
  tone: 'watch',
  findItem({ id, task }) {
    const leads = new Set(
      task?.assignments.filter(({ role }) => role === 'lead').map(({ agency }) => agency),
    );
    if (!task || leads.size < 2 || task.joint === true) return [];
    const { joint: before = null } = task;
    return [
      {
        agencies: Array.from(leads),
        params: { count: leads.size },
        fix: { type: 'task/field', part: 'tasks', item: id, field: 'joint', before, after: true },
      },
    ];
  },
};

/** A partner without anybody to lead: on lines and in tables that name the parts, and where a person has set it. */
const partnerAlone: Check = {
  code: 'task-partner-alone',
  tone: 'fault',
  appliesTo: givesTasks,
  findPlan(plan) {
    const found: Found[] = [];
    for (const node of plan.nodes) {
      const partner = node.item.task?.assignments.find(({ role }) => role === 'coordinate');
      if (!partner || node.assignments.some(carries)) continue;
      const task = taskNodeOf(node);
      const named = task !== node || partner.raw === undefined;
      if (!named || isSaidAround(plan, task, ({ item }) => item.task?.assignments.some(carries) ?? false)) {
        continue;
      }
      const name = plan.plan.agencies.find(({ id }) => id === partner.agency)?.name ?? '';
      found.push({ item: node.item.id, agencies: [partner.agency], params: { name } });
    }
    return found;
  },
};

const speaksOfFunds = keptFor(
  ({ text, table, task }: Item) =>
    task?.funding !== undefined ||
    /\b(kinh phi|ngan sach|nguon von|du toan)\b/u.test(
      searchKey([text, ...(table?.header ?? []), ...(table?.rows.flat() ?? [])].join('\n')),
    ),
);

/** A plan that says nothing of money (kinh phí). */
const noFunding: Check = {
  code: 'plan-no-funding',
  tone: 'watch',
  appliesTo: (plan) => givesTasks(plan) && !plan.isParty,
  findPlan: ({ items }) => (items.length === 0 || items.some(speaksOfFunds) ? [] : [{ part: 'body' }]),
};

/** Who leads, with whom, what is to be reached, by when, with which money. */
export const taskChecks: readonly Check[] = [
  ...gapChecks('task-no-lead', 'tasks-no-lead', withoutLead),
  twoLeads,
  partnerAlone,
  ...gapChecks(
    'task-no-target',
    'tasks-no-target',
    ledWithout(({ item }) => (item.task?.targets.length ?? 0) > 0),
  ),
  ...gapChecks(
    'task-no-time',
    'tasks-no-time',
    ledWithout(({ item }) => (item.task?.times.length ?? 0) > 0),
  ),
  noFunding,
];
