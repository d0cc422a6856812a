import { accept, refuse, type Result } from '@phoihop/plan';

/** JSON of the demo's server, or why there is none: `offline`, `not-found`, `server-fault`. */
export async function askServer(
  address: string,
  init: RequestInit = {},
): Promise<Result<{ json: unknown; etag: string }>> {
  const answer = await fetch(address, init).catch(() => undefined);
  if (!answer) return refuse('offline');
  // A proxy without a server behind it, or a site of files alone, answers with something else.
  const isJson = answer.headers.get('content-type')?.includes('json') === true;
  if (!answer.ok) return refuse(answer.status === 404 && isJson ? 'not-found' : 'server-fault');
  if (answer.status === 204) return accept({ json: undefined, etag: answer.headers.get('etag') ?? '' });
  if (!isJson) return refuse('server-fault');
  const json: unknown = await answer.json().catch(() => undefined);
  return accept({ json, etag: answer.headers.get('etag') ?? '' });
}

/** The ids in a list of documents. */
export function idsIn(json: unknown): string[] {
  const list: unknown[] = Array.isArray(json) ? json : [];
  return list.flatMap((each) =>
    typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? [each.id] : [],
  );
}
