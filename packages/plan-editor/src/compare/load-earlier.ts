import { decodeText } from '@phoihop/kit';
import { parseJson, parsePlanFile, refuse, type Plan, type PlanFile, type Result } from '@phoihop/plan';

/** Gives the contents of a version that the plan file lists (`versions`), as the host keeps them. */
export type LoadVersion = (version: PlanFile['versions'][number]) => Promise<PlanFile>;

/** A plan of the host: checked and brought to today's schema, as it may be an old one. */
export async function loadedVersion(
  load: LoadVersion,
  version: PlanFile['versions'][number],
): Promise<Result<Plan>> {
  const file: unknown = await load(version).catch(() => null);
  if (file === null || file === undefined) return refuse('version-not-loaded');
  const parsed = parsePlanFile(file);
  return parsed.ok ? { ok: true, value: parsed.value.plan } : parsed;
}

/** A plan from a file that a person has chosen: a plan file, or a text that is read. */
export async function openedPlan(file: File, signal: { readonly aborted: boolean }): Promise<Result<Plan>> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (/^\uFEFF?\s*\{/u.test(text)) {
    const json = parseJson(text.replace(/^\uFEFF/u, ''));
    const parsed = json.ok ? parsePlanFile(json.value) : json;
    return parsed.ok ? { ok: true, value: parsed.value.plan } : parsed;
  }
  const reader = await import('../import/reader.js').catch(() => null);
  const read = await reader?.readPlanInSlices(text, { signal });
  if (!read || read.plan.items.length === 0) return refuse('nothing-read');
  return { ok: true, value: read.plan };
}
