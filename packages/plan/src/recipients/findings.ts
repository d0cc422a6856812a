import type { PlanChange } from '../commands/plan-change.js';
import type { Plan, Recipient } from '../model/plan.js';
import type { Params } from '../result.js';
import { agencyKey } from '../model/agency-key.js';
import { addRecipient, isArchive } from './lines.js';
import { mergeRecipients, repeatedRecipients } from './same-body.js';
import { addInCustomOrder, suggestRecipients } from './suggest.js';

/** Something about Nơi nhận that a person should look at, with the change that mends it. */
export interface RecipientFinding {
  /** The line of which it is said; left out where it is said of them all. */
  recipient?: string;
  params?: Params;
  fix?: PlanChange;
}

/** No Nơi nhận at all. */
export function noRecipients({ recipients }: Plan): RecipientFinding[] {
  return recipients.length === 0 ? [{}] : [];
}

/** No line for what is kept (Lưu). */
export function noArchiveLine({ recipients }: Plan): RecipientFinding[] {
  if (recipients.length === 0 || recipients.some(isArchive)) return [];
  const archive: Recipient = { id: 'recipient-archive', text: 'Lưu: VT', purpose: 'archive', units: ['VT'] };
  const taken = recipients.some(({ id }) => id === archive.id);
  return [taken ? {} : { fix: addRecipient(recipients, archive) }];
}

/** One receiver on two lines, under whichever of its names. */
export function repeatedLines({ recipients, agencies }: Plan): RecipientFinding[] {
  return Array.from(repeatedRecipients(recipients, agencies), ([id, earlier]) => {
    const fix = mergeRecipients(recipients, earlier, id);
    const name = recipients.find((each) => each.id === id)?.text ?? '';
    return { recipient: id, params: { name }, ...(fix ? { fix } : {}) };
  });
}

/** Bodies with a post office of their own: what is part of another is reached through it. */
const RECEIVES =
  /^(so|uy ban|mttq|hoi|lien doan|lien minh|tinh doan|doan|cong an|bo|ngan hang|kho bac|bao hiem|dai|bao|toa an|vien|hoi dong nhan dan|tinh uy|dang uy|chi cuc thue|cuc|ban dan toc|ban quan ly)\b/u;

/** Bodies that no line can name: `Hội LHPN cùng cấp`. */
const MANY = /\b(cung cap|cac cap|moi)\b/u;

/** A body is given work, and the plan is not sent to it. */
export function missingRecipients(plan: Plan): RecipientFinding[] {
  if (!plan.recipients.some((recipient) => !isArchive(recipient))) return [];
  const suggested = new Map(suggestRecipients(plan).map((each) => [each.agency, each]));
  return plan.agencies.flatMap((agency): RecipientFinding[] => {
    const { kind, name, id } = agency;
    const found = suggested.get(agency);
    const key = agencyKey(name);
    if (!found || kind !== 'body' || !RECEIVES.test(key) || MANY.test(key)) return [];
    // Asked twice, the same fix is the same change.
    const recipient: Recipient = { ...found.recipient, id: `recipient-${id}` };
    const taken = plan.recipients.some((each) => each.id === recipient.id);
    const fix = taken ? null : addInCustomOrder(plan, [recipient]);
    return [{ params: { name }, ...(fix ? { fix } : {}) }];
  });
}
