import * as v from 'valibot';
import { record } from '../../model/record.js';
import { count, isoDay } from '../../model/shapes.js';
import { placeNameSchema } from './place-name.js';

const year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** A file that goes with a nomination; its bytes lie with the host. `type` is what the bytes are, not what the name says. */
export const paperFileSchema = record({
  id: v.string(),
  /** The kind of paper, by the id that the category gives it. */
  paper: v.string(),
  name: v.string(),
  /** Bytes. */
  size: count,
  type: v.picklist(['application/pdf', 'image/jpeg', 'image/png']),
});
export type PaperFile = v.InferOutput<typeof paperFileSchema>;

/** What a field holds, checked. Of the same kind as its field. */
export const fieldValueSchema = v.variant('kind', [
  record({ kind: v.literal('name'), text: v.string() }),
  /** A year alone is whole: many older people know no more. */
  record({ kind: v.literal('birth'), year, date: v.optional(isoDay) }),
  record({ kind: v.literal('sex'), sex: v.picklist(['male', 'female']) }),
  /** A code means nothing without its table (QĐ 121/1979, QĐ 1019/2008). */
  record({
    kind: v.literal('ethnic-group'),
    name: v.string(),
    code: v.string(),
    table: v.picklist(['121/1979', '1019/2008']),
  }),
  /** `since`: the day from which the list holds that the codes are of. `address`: the village or street. */
  record({
    kind: v.literal('place'),
    province: placeNameSchema,
    commune: placeNameSchema,
    since: isoDay,
    address: v.optional(v.string()),
  }),
  record({ kind: v.literal('phone'), number: v.string() }),
  record({ kind: v.literal('identity-number'), digits: v.string() }),
  record({ kind: v.literal('text'), text: v.string() }),
  record({ kind: v.literal('number'), number: v.number() }),
  record({ kind: v.literal('day'), date: isoDay }),
  record({ kind: v.literal('choice'), choice: v.string(), words: v.optional(v.string()) }),
  record({
    kind: v.literal('criteria'),
    met: v.array(record({ criterion: v.string(), evidence: v.string(), papers: v.array(v.string()) })),
  }),
  record({ kind: v.literal('achievements'), years: v.array(record({ year, text: v.string() })) }),
  record({
    kind: v.literal('honours'),
    honours: v.array(record({ name: v.string(), year: v.optional(year), by: v.optional(v.string()) })),
  }),
  record({
    kind: v.literal('meeting'),
    date: isoDay,
    place: v.optional(v.string()),
    households: count,
    present: count,
    votes: count,
  }),
  record({ kind: v.literal('papers'), files: v.array(paperFileSchema) }),
  record({
    kind: v.literal('nominator'),
    name: v.string(),
    position: v.optional(v.string()),
    phone: v.optional(v.string()),
    /** Whether the nominator is the person nominated, or acts for them. */
    relation: v.picklist(['self', 'behalf']),
  }),
]);
export type FieldValue = v.InferOutput<typeof fieldValueSchema>;
export type FieldValueOf<Kind extends FieldValue['kind']> = Extract<FieldValue, { kind: Kind }>;
