import * as v from 'valibot';
import { record } from '../model/record.js';
import {
  agreeSchema,
  forgetVersionSchema,
  insertProposalSchema,
  keepVersionSchema,
  removeProposalSchema,
  setConsentSchema,
  withdrawSchema,
} from './agreement-changes.js';
import { setGeneratedSchema } from './generated-changes.js';
import { editHeadSchema, setFieldSchema } from './head-changes.js';
import {
  editTextSchema,
  insertItemsSchema,
  moveItemSchema,
  removeItemsSchema,
  setLabelsSchema,
  shiftLevelSchema,
} from './item-changes.js';
import {
  editRecipientSchema,
  insertRecipientSchema,
  moveRecipientSchema,
  removeRecipientSchema,
  setRecipientFieldSchema,
} from './recipient-changes.js';
import { importPlanSchema } from './import-plan.js';
import { editEntrySchema, insertEntrySchema, removeEntrySchema } from './progress-changes.js';
import {
  acceptSuggestionSchema,
  editCommentSchema,
  insertCommentSchema,
  insertSuggestionSchema,
  insertWaiverSchema,
  removeCommentSchema,
  removeSuggestionSchema,
  removeWaiverSchema,
  reopenSuggestionSchema,
} from './review-changes.js';
import {
  assignSchema,
  editAgencySchema,
  insertAgencySchema,
  removeAgencySchema,
  setTaskFieldSchema,
} from './task-changes.js';
import { setTableSchema } from './table-changes.js';
import { partSchema, stampSchema, type Part, type Stamp } from './stamp.js';

/** One change to a plan file. */
export const singleChangeSchema = v.variant('type', [
  insertItemsSchema,
  removeItemsSchema,
  moveItemSchema,
  editTextSchema,
  setTableSchema,
  setGeneratedSchema,
  setLabelsSchema,
  shiftLevelSchema,
  editHeadSchema,
  setFieldSchema,
  importPlanSchema,
  insertRecipientSchema,
  removeRecipientSchema,
  moveRecipientSchema,
  editRecipientSchema,
  setRecipientFieldSchema,
  assignSchema,
  setTaskFieldSchema,
  insertAgencySchema,
  editAgencySchema,
  removeAgencySchema,
  insertCommentSchema,
  editCommentSchema,
  removeCommentSchema,
  insertSuggestionSchema,
  removeSuggestionSchema,
  acceptSuggestionSchema,
  reopenSuggestionSchema,
  insertWaiverSchema,
  removeWaiverSchema,
  insertEntrySchema,
  editEntrySchema,
  removeEntrySchema,
  insertProposalSchema,
  removeProposalSchema,
  setConsentSchema,
  keepVersionSchema,
  forgetVersionSchema,
  agreeSchema,
  withdrawSchema,
]);
export type SingleChange = v.InferOutput<typeof singleChangeSchema>;

/** Several changes of one part that a person made with one gesture: all are applied, or none. */
export interface Batch {
  type: 'batch';
  part: Part;
  changes: SingleChange[];
}

/** Its type is written out: inferred, TypeScript finds the commands of a portal too deep (TS2589). */
export const batchSchema: v.GenericSchema<Batch> = v.pipe(
  record({
    type: v.literal('batch'),
    part: partSchema,
    changes: v.array(singleChangeSchema),
  }),
  v.check((batch) => batch.changes.every((change) => change.part === batch.part)),
);

export type PlanChange = SingleChange | Batch;

/** A change with its stamp: what is stored, sent and handed to the host. */
export type PlanCommand = PlanChange & Stamp;

export const planCommandSchema = v.intersect([stampSchema, v.union([singleChangeSchema, batchSchema])]);
