import {
  accept,
  newId,
  refuse,
  type Agency,
  type PlanChange,
  type PlanFile,
  type Result,
} from '@phoihop/plan';
import { parsePlanFile } from '@phoihop/plan';
import { askServer } from '../server-line/ask-server.js';

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = { 'content-type': 'application/json' };

/** Puts a plan that was read into the server, under an id of its own. @returns whether it is there */
export async function storePlan(file: PlanFile, headers: Headers): Promise<boolean> {
  const put = await askServer(`/api/plans/${file.plan.id}`, {
    method: 'PUT',
    headers: { ...headers, ...JSON_TYPE },
    body: JSON.stringify(file),
  });
  return put.ok;
}

/** Those of the agencies that a plan does not list yet, by id and name, as one change; undefined where it lists all. */
function missingAgencies({ plan }: PlanFile, agencies: readonly Agency[]): PlanChange | undefined {
  const isListed = ({ id, name }: Agency): boolean =>
    plan.agencies.some((each) => each.id === id || each.name === name);
  const changes = agencies
    .filter((agency) => !isListed(agency))
    .map((agency) => ({ type: 'agency/insert' as const, part: 'tasks' as const, agency }));
  return changes.length === 0 ? undefined : { type: 'batch', part: 'tasks', changes };
}

/** Puts a directory into a plan of the server. @returns how many agencies were new there */
export async function takeAgencies(
  plan: string,
  agencies: readonly Agency[],
  headers: Headers,
): Promise<Result<number>> {
  const looked = await askServer(`/api/plans/${plan}`, { headers });
  const parsed = looked.ok ? parsePlanFile(looked.value.json) : looked;
  if (!looked.ok || !parsed.ok) return refuse('offline');
  const change = missingAgencies(parsed.value, agencies);
  if (change?.type !== 'batch') return accept(0);
  const command = { ...change, id: newId(), at: new Date().toISOString() };
  const made = await askServer(`/api/plans/${plan}/commands`, {
    method: 'POST',
    headers: { ...headers, ...JSON_TYPE, 'if-match': looked.value.etag },
    body: JSON.stringify({ commands: [command] }),
  });
  const isMade = made.ok && JSON.stringify(made.value.json).includes('"accepted":true');
  return isMade ? accept(change.changes.length) : refuse('offline');
}
