import * as v from 'valibot';
import { accept, refuse, type Result } from '../result.js';
import { migrate, planFileMigrations } from './migrations.js';
import { planFileSchema, type PlanFile } from './plan-file.js';

export type ParseCode = 'not-json' | 'no-schema-version' | 'newer-schema' | 'not-a-plan' | 'repeated-id';

/** JSON text as a value; refused with `not-json`. */
export function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return accept(JSON.parse(text) as unknown);
  } catch {
    return refuse('not-json');
  }
}

/** The first id that a list names twice. */
export function firstRepeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}

/** A value of a schema, or a refusal that says in `path` which field is wrong. */
export function parseWith<Schema extends v.GenericSchema, Code extends string>(
  schema: Schema,
  json: unknown,
  code: Code,
): Result<v.InferOutput<Schema>, Code> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  return parsed.success
    ? accept(parsed.output)
    : refuse(code, { path: v.getDotPath(parsed.issues[0]) ?? '' });
}

/**
 * A plan file from JSON that anyone may have written, brought to today's schema version. Fields that we do
 * not know are kept. Refused with a code of `ParseCode`; `not-a-plan` says in `path` which field is wrong.
 */
export function parsePlanFile(json: unknown): Result<PlanFile, ParseCode> {
  const migrated = migrate(json, planFileMigrations);
  if (!migrated.ok) return migrated;
  const parsed = parseWith(planFileSchema, migrated.value, 'not-a-plan');
  if (!parsed.ok) return parsed;
  const { plan } = parsed.value;
  const repeated =
    firstRepeated(plan.items.map((item) => item.id)) ?? firstRepeated(plan.recipients.map((r) => r.id));
  if (repeated !== undefined) return refuse('repeated-id', { id: repeated });
  return accept(parsed.value);
}
