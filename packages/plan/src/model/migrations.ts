import { accept, refuse, type Result } from '../result.js';

/** Turns a document of schema version `n` into one of version `n + 1`; index 0 is the step from version 1. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/**
 * The steps of the plan file. A new one is added with each new schema version, with a round-trip fixture
 * beside it; none is ever removed, since portals keep old documents.
 */
export const planFileMigrations: readonly Migration[] = [];

export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/**
 * Brings a document to today's schema version, which is one more than there are steps.
 * Refuses with `no-schema-version`, or with `newer-schema` (params `found`, `supported`).
 */
export function migrate(
  json: unknown,
  migrations: readonly Migration[],
): Result<Record<string, unknown>, 'no-schema-version' | 'newer-schema'> {
  const supported = migrations.length + 1;
  const found = isObject(json) ? json.schemaVersion : undefined;
  if (!isObject(json) || typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return refuse('no-schema-version');
  }
  if (found > supported) return refuse('newer-schema', { found, supported });
  let document = json;
  migrations.slice(found - 1).forEach((step, index) => {
    document = { ...step(document), schemaVersion: found + index + 1 };
  });
  return accept(document);
}
