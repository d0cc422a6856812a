import { dequal } from 'dequal/lite';
import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import type { SetRecipientField } from '../commands/recipient-changes.js';
import type { Recipient } from '../model/plan.js';
import { printedFacts } from './printed-line.js';

const FIELDS = ['purpose', 'copies', 'units'] as const;

/** A person has changed a line from `before` to `after`. */
function textEdit(recipient: string, before: string, after: string): SingleChange {
  return { type: 'recipient/text', part: 'text', recipient, before, after };
}

function fieldEdits(before: Recipient, after: Recipient): SetRecipientField[] {
  return FIELDS.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    if (dequal(was, is)) return [];
    const edit = {
      type: 'recipient/field',
      part: 'text',
      recipient: before.id,
      field,
      before: was,
      after: is,
    };
    // The compiler does not follow that the loop binds the values to their field.
    return [edit as SetRecipientField];
  });
}

/** The changes that make one recipient of another, its id and body left as they are. */
export function editsTo(before: Recipient, after: Recipient): SingleChange[] {
  const edits = fieldEdits(before, after);
  return before.text === after.text ? edits : [textEdit(before.id, before.text, after.text), ...edits];
}

/** Several changes as one that a person made; null for none. */
export function asOne(changes: readonly SingleChange[]): PlanChange | null {
  const [only, ...more] = changes;
  if (!only) return null;
  return more.length === 0 ? only : { type: 'batch', part: 'text', changes: [...changes] };
}

/** What is known of a recipient whose line was changed: what the line prints otherwise now is known otherwise too. */
export function withText(recipient: Recipient, text: string): Recipient {
  const [was, is] = [printedFacts(recipient.text), printedFacts(text)];
  const edited: Recipient = { ...recipient, text };
  if (was.purpose !== is.purpose) replace(edited, 'purpose', is.purpose);
  if (was.copies !== is.copies) replace(edited, 'copies', is.copies);
  if (!dequal(was.units, is.units)) replace(edited, 'units', is.units);
  return edited;
}

/** Sets a field; one that is left out has no key at all. */
export function replace<Field extends (typeof FIELDS)[number]>(
  recipient: Recipient,
  field: Field,
  value: Recipient[Field] | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(recipient, field);
  else recipient[field] = value;
}

/**
 * A person has changed a line from `before` to `after`. Purpose, copies and archive units follow where the line prints
 * them otherwise than it did. Of a recipient that has gone it is the change of the text alone, to be refused.
 */
export function editRecipient(
  recipients: readonly Recipient[],
  id: string,
  before: string,
  after: string,
): PlanChange {
  const edit = textEdit(id, before, after);
  const recipient = recipients.find((each) => each.id === id);
  if (!recipient) return edit;
  const fields = fieldEdits(recipient, withText({ ...recipient, text: before }, after));
  return fields.length === 0 ? edit : { type: 'batch', part: 'text', changes: [edit, ...fields] };
}
