import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { Agency } from '../model/agency.js';
import { newId } from '../model/id.js';
import type { Item, Role } from '../model/item.js';
import type { Plan, Recipient } from '../model/plan.js';
import { asOne } from './change.js';
import { isArchive } from './lines.js';
import { customPart, customPlace, levelOfIssuer } from './order.js';
import { withPurpose } from './purpose.js';
import type { Purpose } from './printed-line.js';
import { isReached, issues } from './reach.js';

/** A body with a role in the plan that no line of Nơi nhận reaches. */
export interface SuggestedRecipient {
  agency: Agency;
  /** The items that give it a role, in reading order. */
  items: readonly Item[];
  /** The line that would be added. */
  recipient: Recipient;
}

/** Persons are reached through their body, and what is part of another through that. */
function receives({ kind, partOf }: Agency): boolean {
  return kind !== 'person' && kind !== 'post' && partOf === undefined;
}

/** Who only watches, or is only asked along, is told so. */
const PURPOSE_OF_ROLE: Partial<Record<Role, Purpose>> = { coordinate: 'coordinate', inform: 'coordinate' };

function purposeFor(roles: readonly Role[]): Purpose {
  const purposes = new Set(roles.map((role) => PURPOSE_OF_ROLE[role] ?? 'act'));
  return purposes.has('act') ? 'act' : 'coordinate';
}

/** The line for a body: a superior is reported to, whatever the plan has it do. */
function recipientFor(plan: Plan, agency: Agency, roles: readonly Role[]): Recipient {
  const bare: Recipient = { id: newId(), text: agency.name, agency: agency.id };
  const superior = customPart(bare, levelOfIssuer(plan)) === 'superiors';
  return withPurpose(bare, superior ? 'report' : purposeFor(roles), plan.recipients);
}

/**
 * Every body that has a role in the plan and is not among the recipients yet, by name, alias or as one of a group
 * (`các sở, ban, ngành`), issuers left out. In the order in which the plan gives them work.
 */
export function suggestRecipients(plan: Plan): SuggestedRecipient[] {
  const lines = plan.recipients.filter((recipient) => !isArchive(recipient));
  const byId = new Map(plan.agencies.map((agency) => [agency.id, agency]));
  const tasks = new Map<Agency, { items: Item[]; roles: Role[] }>();
  for (const item of plan.items) {
    for (const { agency: id, role } of item.task?.assignments ?? []) {
      const agency = byId.get(id);
      if (!agency) continue;
      const known = tasks.get(agency) ?? { items: [], roles: [] };
      if (known.items.at(-1) !== item) known.items.push(item);
      known.roles.push(role);
      tasks.set(agency, known);
    }
  }
  return Array.from(tasks).flatMap(([agency, { items, roles }]) =>
    receives(agency) && !issues(agency, plan) && !isReached(agency, lines)
      ? [{ agency, items, recipient: recipientFor(plan, agency, roles) }]
      : [],
  );
}

/** Adds recipients, each where custom has it, as one change; null for none. */
export function addInCustomOrder(plan: Plan, added: readonly Recipient[]): PlanChange | null {
  const recipients = [...plan.recipients];
  return asOne(
    added.map((recipient): SingleChange => {
      const after = customPlace({ issuers: plan.issuers, recipients }, recipient);
      recipients.splice(recipients.findIndex(({ id }) => id === after) + 1, 0, recipient);
      return { type: 'recipient/insert', part: 'text', after, recipient };
    }),
  );
}

/** What a plan without Nơi nhận begins with: whoever has work, and the archive line. `archive` is its text. */
export function firstRecipients(plan: Plan, archive = 'Lưu: VT'): Recipient[] {
  const suggested = suggestRecipients(plan).map(({ recipient }) => recipient);
  const kept = plan.recipients.some(isArchive);
  return kept ? suggested : [...suggested, { id: newId(), text: archive, purpose: 'archive', units: ['VT'] }];
}
