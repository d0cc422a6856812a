import { dequal } from 'dequal/lite';
import type { Recipient } from '../../model/plan.js';
import type { PlanFile } from '../../model/plan-file.js';
import { accept, refuse } from '../../result.js';
import type { ChangeHandler } from '../change-handler.js';
import { mergeText } from '../merge-text.js';
import type { SingleChange } from '../plan-change.js';
import type {
  EditRecipient,
  InsertRecipient,
  MoveRecipient,
  RemoveRecipient,
  SetRecipientField,
} from '../recipient-changes.js';
import { placedBehind } from './listed.js';

function withRecipients(file: PlanFile, recipients: Recipient[]): PlanFile {
  return { ...file, plan: { ...file.plan, recipients } };
}

function indexIn(recipients: readonly Recipient[], id: string): number {
  return recipients.findIndex((recipient) => recipient.id === id);
}

export const insertRecipient: ChangeHandler<PlanFile, InsertRecipient, SingleChange[]> = {
  apply(file, change) {
    const { recipients } = file.plan;
    if (indexIn(recipients, change.recipient.id) >= 0)
      return refuse('id-taken', { item: change.recipient.id });
    const list = placedBehind(recipients, change.after, change.recipient);
    return list ? accept(withRecipients(file, list)) : refuse('place-gone', { item: change.after ?? '' });
  },
  invert(_before, change) {
    return [{ type: 'recipient/remove', part: 'text', recipient: change.recipient.id }];
  },
};

export const removeRecipient: ChangeHandler<PlanFile, RemoveRecipient, SingleChange[]> = {
  apply(file, change) {
    const { recipients } = file.plan;
    if (indexIn(recipients, change.recipient) < 0)
      return refuse('recipient-gone', { item: change.recipient });
    return accept(
      withRecipients(
        file,
        recipients.filter((recipient) => recipient.id !== change.recipient),
      ),
    );
  },
  invert(before, change) {
    const { recipients } = before.plan;
    const index = indexIn(recipients, change.recipient);
    const recipient = recipients[index];
    if (!recipient) throw new RangeError(`no recipient ${change.recipient}`);
    return [{ type: 'recipient/insert', part: 'text', after: recipients[index - 1]?.id ?? null, recipient }];
  },
};

export const moveRecipient: ChangeHandler<PlanFile, MoveRecipient, SingleChange[]> = {
  apply(file, change) {
    const { recipients } = file.plan;
    const recipient = recipients[indexIn(recipients, change.recipient)];
    if (!recipient) return refuse('recipient-gone', { item: change.recipient });
    const rest = recipients.filter((candidate) => candidate !== recipient);
    const list = placedBehind(rest, change.after, recipient);
    return list ? accept(withRecipients(file, list)) : refuse('place-gone', { item: change.after ?? '' });
  },
  invert(before, change) {
    const { recipients } = before.plan;
    const after = recipients[indexIn(recipients, change.recipient) - 1]?.id ?? null;
    return [{ type: 'recipient/move', part: 'text', recipient: change.recipient, after }];
  },
};

export const editRecipient: ChangeHandler<PlanFile, EditRecipient, SingleChange[]> = {
  apply(file, change) {
    const { recipients } = file.plan;
    const recipient = recipients[indexIn(recipients, change.recipient)];
    if (!recipient) return refuse('recipient-gone', { item: change.recipient });
    const merged = mergeText(change.before, change.after, recipient.text);
    if (!merged.ok) return refuse(merged.code, { ...merged.params, item: change.recipient });
    return accept(
      withRecipients(
        file,
        recipients.map((candidate) =>
          candidate === recipient ? { ...recipient, text: merged.value } : candidate,
        ),
      ),
    );
  },
  invert(before, change) {
    const after = editRecipient.apply(before, change);
    const index = indexIn(before.plan.recipients, change.recipient);
    const was = before.plan.recipients[index];
    const is = after.ok ? after.value.plan.recipients[index] : undefined;
    if (!was || !is) throw new RangeError(`recipient ${change.recipient} cannot be edited here`);
    return [{ ...change, before: is.text, after: was.text }];
  },
};

/** A field that is left out has no key at all, so that undoing gives back the same JSON. */
function withField(recipient: Recipient, { field, after }: SetRecipientField): Recipient {
  const { [field]: _old, ...rest } = recipient;
  // The compiler does not follow that the schema binds the value to its field.
  return after === null ? rest : { ...rest, [field]: after };
}

export const setRecipientField: ChangeHandler<PlanFile, SetRecipientField, SingleChange[]> = {
  apply(file, change) {
    const { recipients } = file.plan;
    const recipient = recipients[indexIn(recipients, change.recipient)];
    if (!recipient) return refuse('recipient-gone', { item: change.recipient });
    if (!dequal(recipient[change.field] ?? null, change.before))
      return refuse('recipient-changed', { item: change.recipient, field: change.field });
    const edited = withField(recipient, change);
    return accept(
      withRecipients(
        file,
        recipients.map((candidate) => (candidate === recipient ? edited : candidate)),
      ),
    );
  },
  invert(_before, change) {
    return [{ ...change, before: change.after, after: change.before } as SetRecipientField];
  },
};
