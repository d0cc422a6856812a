import * as v from 'valibot';
import { record } from '../../model/record.js';
import { count, isoDay } from '../../model/shapes.js';
import { categorySchema } from './category.js';
import { choiceSchema } from './field.js';
import { stateSchema } from './nomination.js';
import { controllerSchema, noticeSchema } from './notice.js';

/** An instrument that a round rests on (căn cứ); in force from and to the given days, both included. */
export const legalBasisSchema = record({
  id: v.string(),
  instrument: v.string(),
  date: v.optional(isoDay),
  title: v.optional(v.string()),
  issuer: v.optional(v.string()),
  validFrom: v.optional(isoDay),
  validTo: v.optional(isoDay),
  /** What a person should know of how sure this is. */
  note: v.optional(v.string()),
});
export type LegalBasis = v.InferOutput<typeof legalBasisSchema>;

/** A commune, office or body that nominates (đơn vị đề nghị). */
export const unitSchema = record({ id: v.string(), name: v.string(), code: v.optional(v.string()) });
export type Unit = v.InferOutput<typeof unitSchema>;

/** How many a unit may have honoured in a category (chỉ tiêu phân bổ). Where none is given, there is no limit. */
export const quotaSchema = record({ unit: v.string(), category: v.string(), count });
export type Quota = v.InferOutput<typeof quotaSchema>;

/** Why a nomination was returned, refused or removed, in the words of the round. */
export const reasonSchema = record({ id: v.string(), name: v.string(), states: v.array(stateSchema) });
export type Reason = v.InferOutput<typeof reasonSchema>;

/**
 * A round of honouring (đợt xét tặng, biểu dương). Everything of a decree, a province or an office is data here, with
 * its legal basis and days; no rule of a decree is in code. Days are ISO days, both included.
 */
export const roundSchema = record({
  id: v.string(),
  title: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(1)),
  organiser: v.string(),
  opens: isoDay,
  closes: isoDay,
  /** Working days within which a nomination is answered; portals differ. */
  workingDays: v.optional(count),
  basis: v.array(legalBasisSchema),
  categories: v.array(categorySchema),
  units: v.array(unitSchema),
  quotas: v.array(quotaSchema),
  reasons: v.array(reasonSchema),
  controller: controllerSchema,
  notice: noticeSchema,
  /** In which states a nomination is shown to everybody, as far as its people have consented. */
  publicStates: v.array(stateSchema),
  /** What readers of lists must be told, such as that a form was not compared with its annex. */
  remarks: v.optional(v.array(choiceSchema)),
});
export type Round = v.InferOutput<typeof roundSchema>;
