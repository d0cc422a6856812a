import * as v from 'valibot';
import { record } from '../../model/record.js';
import { placeNameSchema } from './place-name.js';

/** One of a list that a round gives: a group of people, a reason, a level of training. */
export const choiceSchema = record({ id: v.string(), name: v.string(), note: v.optional(v.string()) });
export type Choice = v.InferOutput<typeof choiceSchema>;

/** A part of a whole, as `2` of `3`: exact, where a decimal fraction would not be. */
export const shareSchema = record({
  of: v.pipe(v.number(), v.integer(), v.minValue(0)),
  per: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Share = v.InferOutput<typeof shareSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every field of a form has. `sensitive` and `purposes` tell the notice and the consent what it serves. */
const common = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  label: v.string(),
  hint: v.optional(v.string()),
  /** The step of the form that asks for it, by its id. */
  step: v.string(),
  required: v.optional(v.boolean()),
  /** Whether the law counts it among sensitive data (dữ liệu cá nhân nhạy cảm). */
  sensitive: v.optional(v.boolean()),
};

/**
 * One field of a nomination. Its kind says what is asked and by which rules it is checked; everything that a
 * decree or an office may change is here, as data.
 */
export const fieldSchema = v.variant('kind', [
  record({ kind: v.literal('name'), ...common }),
  record({ kind: v.literal('birth'), ...common, minAge: v.optional(count), maxAge: v.optional(count) }),
  record({ kind: v.literal('sex'), ...common }),
  record({ kind: v.literal('ethnic-group'), ...common }),
  /**
   * Where somebody lives. With `province`, that one alone; with `communes`, those alone. Otherwise any of the official
   * list (`@phoihop/plan/round/places`).
   */
  record({
    kind: v.literal('place'),
    ...common,
    province: v.optional(placeNameSchema),
    communes: v.optional(v.array(placeNameSchema)),
  }),
  record({ kind: v.literal('phone'), ...common }),
  record({ kind: v.literal('identity-number'), ...common }),
  record({
    kind: v.literal('text'),
    ...common,
    maxLength: v.optional(count),
    lines: v.optional(v.boolean()),
  }),
  record({ kind: v.literal('number'), ...common, min: v.optional(v.number()), max: v.optional(v.number()) }),
  record({ kind: v.literal('day'), ...common, notAfterToday: v.optional(v.boolean()) }),
  record({
    kind: v.literal('choice'),
    ...common,
    choices: v.array(choiceSchema),
    /** The choice that asks for words of one's own. */
    other: v.optional(v.string()),
  }),
  /** Each criterion of the category, met or not, with its evidence. `least`: how many must be met. */
  record({ kind: v.literal('criteria'), ...common, least: v.optional(count) }),
  record({
    kind: v.literal('achievements'),
    ...common,
    least: v.optional(count),
    maxYears: v.optional(count),
  }),
  record({ kind: v.literal('honours'), ...common }),
  /**
   * A meeting of households with its vote (họp thôn, biểu quyết). `attendance`: the share of households that must
   * be there; `majority`: the share of households that must vote for. Both only warn.
   */
  record({
    kind: v.literal('meeting'),
    ...common,
    attendance: v.optional(shareSchema),
    majority: v.optional(shareSchema),
  }),
  record({ kind: v.literal('papers'), ...common }),
  record({ kind: v.literal('nominator'), ...common }),
]);
export type Field = v.InferOutput<typeof fieldSchema>;
export type FieldKind = Field['kind'];
export type FieldOf<Kind extends FieldKind> = Extract<Field, { kind: Kind }>;
