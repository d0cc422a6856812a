import * as v from 'valibot';
import { record } from './record.js';
import { isoDay } from './shapes.js';

/** A person as the host names them. Rights stay with the host's server. */
export const actorSchema = record({ id: v.string(), name: v.string(), agency: v.optional(v.string()) });
export type Actor = v.InferOutput<typeof actorSchema>;

/**
 * A body, unit, group, post or person that takes part in a plan (cơ quan, đơn vị, tổ, chức danh, cá nhân).
 * Names change with mergers and reforms, so they are data: aliases, days of validity (ISO days, both
 * included) and the successor's id.
 */
export const agencySchema = record({
  id: v.string(),
  name: v.string(),
  shortName: v.optional(v.string()),
  aliases: v.array(v.string()),
  kind: v.picklist(['body', 'unit', 'group', 'post', 'person']),
  level: v.optional(v.picklist(['central', 'province', 'district', 'commune', 'village'])),
  partOf: v.optional(v.string()),
  validFrom: v.optional(isoDay),
  validTo: v.optional(isoDay),
  successor: v.optional(v.string()),
});
export type Agency = v.InferOutput<typeof agencySchema>;
