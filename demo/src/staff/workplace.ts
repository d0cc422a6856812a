import { accept, parsePlanFile, type PlanFile, type Result } from '@phoihop/plan';
import { parseRoundFile, type RoundFile } from '@phoihop/plan/round';
import { askServer, idsIn } from '../server-line/ask-server.js';

/** What an agency has to work on, the latest first. */
export interface Workplace {
  plans: readonly PlanFile[];
  rounds: readonly RoundFile[];
}

async function all<Each>(
  kind: 'plans' | 'rounds',
  headers: Record<string, string>,
  parse: (json: unknown) => Result<Each>,
): Promise<Result<Each[]>> {
  const listed = await askServer(`/api/${kind}`, { headers });
  if (!listed.ok) return listed;
  const found: Each[] = [];
  for (const id of idsIn(listed.value.json)) {
    const opened = await askServer(`/api/${kind}/${id}`, { headers });
    if (!opened.ok) return opened;
    const parsed = parse(opened.value.json);
    if (parsed.ok) found.push(parsed.value);
  }
  return accept(found);
}

/** Everything in which the agency of a person has a part. */
export async function loadWorkplace(headers: Record<string, string>): Promise<Result<Workplace>> {
  const [plans, rounds] = await Promise.all([
    all('plans', headers, parsePlanFile),
    all('rounds', headers, parseRoundFile),
  ]);
  if (!plans.ok) return plans;
  if (!rounds.ok) return rounds;
  const yearOf = ({ plan }: PlanFile): string => plan.period?.from ?? '';
  return accept({
    plans: plans.value.sort((a, b) => yearOf(b).localeCompare(yearOf(a))),
    rounds: rounds.value.sort((a, b) => b.round.year - a.round.year),
  });
}

/** The workplace after a change of one of its plans. */
export function withPlan(workplace: Workplace, changed: PlanFile): Workplace {
  const plans = workplace.plans.map((file) => (file.plan.id === changed.plan.id ? changed : file));
  return { ...workplace, plans };
}
