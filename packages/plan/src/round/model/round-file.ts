import * as v from 'valibot';
import { record } from '../../model/record.js';
import { nominationSchema } from './nomination.js';
import { personalDataSchema } from './personal-data.js';
import { roundSchema } from './round.js';

/** The version of the JSON that portals store. It rises only with a migration (`parse-round.ts`). */
export const ROUND_SCHEMA_VERSION = 1;

/** Two nominations that a person has looked at and found to be of different people, in the order of their ids. */
export const distinctPairSchema = v.tuple([v.string(), v.string()]);
export type DistinctPair = v.InferOutput<typeof distinctPairSchema>;

/** A round with its nominations, and the personal data apart from both. `meta` is the host's own, always kept. */
export const roundFileSchema = record({
  schemaVersion: v.literal(ROUND_SCHEMA_VERSION),
  round: roundSchema,
  nominations: v.array(nominationSchema),
  distinct: v.array(distinctPairSchema),
  personal: personalDataSchema,
  meta: v.optional(v.record(v.string(), v.unknown())),
});
export type RoundFile = v.InferOutput<typeof roundFileSchema>;

/** The round file around a round: no nomination yet. */
export function createRoundFile(
  round: RoundFile['round'],
  parts: Partial<Omit<RoundFile, 'round' | 'schemaVersion'>> = {},
): RoundFile {
  return {
    schemaVersion: ROUND_SCHEMA_VERSION,
    round,
    nominations: [],
    distinct: [],
    personal: { records: {}, remarks: {}, erased: [] },
    ...parts,
  };
}
