import * as v from 'valibot';
import { record } from '../../model/record.js';
import { choiceSchema, fieldSchema } from './field.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A condition that a person or collective must meet (tiêu chí). `basis`: ids of the round's legal basis. */
export const criterionSchema = record({
  id: v.string(),
  text: v.string(),
  required: v.optional(v.boolean()),
  /** Asks for evidence (minh chứng), in words or as files of the kind of paper with this id. */
  evidence: v.optional(v.string()),
  basis: v.optional(v.array(v.string())),
});
export type Criterion = v.InferOutput<typeof criterionSchema>;

/** A kind of paper that is asked for (giấy tờ kèm theo): how many files, how large each (bytes), of what type. */
export const paperSchema = record({
  id: v.string(),
  name: v.string(),
  /** The number of the form (mẫu), where the legal basis gives one. */
  form: v.optional(v.string()),
  required: v.optional(v.boolean()),
  types: v.array(v.picklist(['application/pdf', 'image/jpeg', 'image/png'])),
  maxFiles: v.pipe(v.number(), v.integer(), v.minValue(1)),
  maxBytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Paper = v.InferOutput<typeof paperSchema>;

/** A gift or support in money (mức tặng quà, hỗ trợ), in đồng; `times` a year where it comes more than once. */
export const amountSchema = record({
  id: v.string(),
  name: v.string(),
  max: count,
  times: v.optional(count),
  basis: v.optional(v.array(v.string())),
});
export type Amount = v.InferOutput<typeof amountSchema>;

/** What a step of the procedure is (trình tự): a meeting in the village, the commune's check, the list. */
export const procedureStepSchema = record({
  id: v.string(),
  name: v.string(),
  form: v.optional(v.string()),
  /** Who does it. */
  by: v.optional(v.string()),
  basis: v.optional(v.array(v.string())),
});
export type ProcedureStep = v.InferOutput<typeof procedureStepSchema>;

/**
 * What is honoured (người có uy tín, điển hình tiên tiến …): a person or a collective, by which criteria, with which
 * fields and papers. `formSteps` are the pages of the form in their order, `procedure` what offices do.
 */
export const categorySchema = record({
  id: v.string(),
  name: v.string(),
  nominee: v.picklist(['person', 'collective']),
  basis: v.array(v.string()),
  criteria: v.array(criterionSchema),
  formSteps: v.array(choiceSchema),
  fields: v.array(fieldSchema),
  procedure: v.array(procedureStepSchema),
  papers: v.array(paperSchema),
  amounts: v.array(amountSchema),
});
export type Category = v.InferOutput<typeof categorySchema>;
