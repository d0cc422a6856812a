import type { PlanFile } from '../model/plan-file.js';
import type { Result } from '../result.js';
import { changeMachine, type HandlersOf } from './change-machine.js';
import { agree, agreements, keepVersion, setConsent, versions } from './handlers/agreements.js';
import { editAgency, insertAgency, removeAgency } from './handlers/agencies.js';
import { assign } from './handlers/assign.js';
import { editEntry, insertEntry, removeEntry } from './handlers/entries.js';
import { editHead } from './handlers/edit-head.js';
import { editText } from './handlers/edit-text.js';
import { importPlan } from './handlers/import-plan.js';
import { insertItems } from './handlers/insert-items.js';
import { moveItem } from './handlers/move-item.js';
import {
  editRecipient,
  insertRecipient,
  moveRecipient,
  removeRecipient,
  setRecipientField,
} from './handlers/recipients.js';
import { removeItems } from './handlers/remove-items.js';
import { comments, editComment, proposals, suggestions, waivers } from './handlers/review.js';
import { setField } from './handlers/set-field.js';
import { setGenerated } from './handlers/set-generated.js';
import { setLabels } from './handlers/set-labels.js';
import { setTable } from './handlers/set-table.js';
import { setTaskField } from './handlers/set-task-field.js';
import { shiftLevel } from './handlers/shift-level.js';
import { acceptSuggestion, reopenSuggestion } from './handlers/suggestion-text.js';
import type { PlanChange, SingleChange } from './plan-change.js';

/** Every kind of change, with the file that knows it. */
const handlers: HandlersOf<PlanFile, SingleChange> = {
  'item/insert': insertItems,
  'item/remove': removeItems,
  'item/move': moveItem,
  'item/level': shiftLevel,
  'item/text': editText,
  'item/table': setTable,
  'item/generated': setGenerated,
  'item/labels': setLabels,
  'plan/head': editHead,
  'plan/field': setField,
  'plan/import': importPlan,
  'recipient/insert': insertRecipient,
  'recipient/remove': removeRecipient,
  'recipient/move': moveRecipient,
  'recipient/text': editRecipient,
  'recipient/field': setRecipientField,
  'task/assignment': assign,
  'task/field': setTaskField,
  'agency/insert': insertAgency,
  'agency/edit': editAgency,
  'agency/remove': removeAgency,
  'comment/insert': comments.insert,
  'comment/edit': editComment,
  'comment/remove': comments.remove,
  'suggestion/insert': suggestions.insert,
  'suggestion/remove': suggestions.remove,
  'suggestion/accept': acceptSuggestion,
  'suggestion/reopen': reopenSuggestion,
  'proposal/insert': proposals.insert,
  'proposal/remove': proposals.remove,
  'waiver/insert': waivers.insert,
  'waiver/remove': waivers.remove,
  'entry/insert': insertEntry,
  'entry/edit': editEntry,
  'entry/remove': removeEntry,
  'agreement/consent': setConsent,
  'version/keep': keepVersion,
  'version/forget': versions.remove,
  'agreement/agree': agree,
  'agreement/withdraw': agreements.remove,
};

/** The name of every kind of single change. */
export const changeTypes: readonly string[] = Object.keys(handlers);

const machine = changeMachine<PlanFile, SingleChange>(handlers);

/** The plan file after a change, or why not. The document given is never altered. */
export function applyChange(file: PlanFile, change: PlanChange): Result<PlanFile> {
  return machine.apply(file, change);
}

/**
 * The change that takes `change` back, made from the document as it was before.
 * @param after what the change has made of it, where that is known: then it need not be applied once more
 * @throws RangeError when the change does not apply to that document.
 */
export function invertChange(before: PlanFile, change: PlanChange, after?: PlanFile): PlanChange {
  return machine.invert(before, change, after);
}
