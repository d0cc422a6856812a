import { accept, parsePlanFile, type PlanFile, type Result } from '@phoihop/plan';
import type { PublicRound } from '@phoihop/plan/round';
import { askServer, idsIn } from './ask-server.js';

/** What the province shows everybody. */
export interface Published {
  /** This year's plan first. */
  plans: readonly PlanFile[];
  /** This year's round; undefined where none is published. */
  round: PublicRound | undefined;
}

async function allOf(kind: 'plans' | 'rounds'): Promise<Result<unknown[]>> {
  const listed = await askServer(`/api/published/${kind}`);
  if (!listed.ok) return listed;
  const opened = await Promise.all(
    idsIn(listed.value.json).map((id) => askServer(`/api/published/${kind}/${id}`)),
  );
  const found: unknown[] = [];
  for (const each of opened) {
    if (!each.ok) return each;
    found.push(each.value.json);
  }
  return accept(found);
}

/** The server is ours: a round comes as `publicView` has made it. */
function isPublicRound(json: unknown): json is PublicRound {
  return typeof json === 'object' && json !== null && 'nominations' in json && 'counts' in json;
}

export async function loadPublished(): Promise<Result<Published>> {
  const [plans, rounds] = await Promise.all([allOf('plans'), allOf('rounds')]);
  if (!plans.ok) return plans;
  if (!rounds.ok) return rounds;
  const files = plans.value.flatMap((json) => {
    const parsed = parsePlanFile(json);
    return parsed.ok ? [parsed.value] : [];
  });
  const latestFirst = files.sort((a, b) =>
    (b.plan.period?.from ?? '').localeCompare(a.plan.period?.from ?? ''),
  );
  const shown = rounds.value.filter(isPublicRound).sort((a, b) => b.year - a.year);
  return accept({ plans: latestFirst, round: shown[0] });
}
