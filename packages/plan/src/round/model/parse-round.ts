import { migrate, type Migration } from '../../model/migrations.js';
import { firstRepeated, parseWith } from '../../model/parse.js';
import { accept, refuse, type Result } from '../../result.js';
import { roundFileSchema, type RoundFile } from './round-file.js';
import { dangling } from './references.js';

/**
 * The steps of the round file from older versions, as those of the plan file: one is added with each new schema
 * version, with a round-trip fixture beside it; none is ever removed.
 */
export const roundFileMigrations: readonly Migration[] = [];

export type RoundParseCode =
  'no-schema-version' | 'newer-schema' | 'not-a-round' | 'repeated-id' | 'unknown-reference';

/**
 * A round file from JSON that anyone may have written, brought to today's schema version. Fields that we do not know
 * are kept. Refused with a code; `not-a-round` says in `path` which field is wrong, `unknown-reference` which name
 * (`id`) in which field leads nowhere.
 */
export function parseRoundFile(json: unknown): Result<RoundFile, RoundParseCode> {
  const migrated = migrate(json, roundFileMigrations);
  if (!migrated.ok) return migrated;
  const parsed = parseWith(roundFileSchema, migrated.value, 'not-a-round');
  if (!parsed.ok) return parsed;
  const { round, nominations } = parsed.value;
  const lists = [
    nominations,
    round.categories,
    round.units,
    round.notice.purposes,
    round.basis,
    round.reasons,
  ];
  const insides = round.categories.flatMap((each) => [
    each.fields,
    each.criteria,
    each.papers,
    each.formSteps,
  ]);
  for (const list of [...lists, ...insides]) {
    const repeated = firstRepeated(list.map(({ id }) => id));
    if (repeated !== undefined) return refuse('repeated-id', { id: repeated });
  }
  const reference = dangling(parsed.value);
  return reference ? refuse('unknown-reference', reference) : accept(parsed.value);
}
