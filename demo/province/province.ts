import { createPlanFile, type Plan, type PlanFile } from '@phoihop/plan';
import { readPlan } from '@phoihop/plan/read';
import type { RoundFile } from '@phoihop/plan/round';
import { Draw } from '@phoihop/plan/round/examples';
import { withKnownAgencies } from './agencies.js';
import { DEMO_DAY } from './day.js';
import { currentRound, lastRound } from './honours.js';
import { planText } from './plan-text.js';
import { planYears, type PlanYear } from './plan-years.js';
import { progressOf } from './progress.js';

/** What the invented province of Sông Lam has: the same seed gives the same. */
export interface Province {
  /** Last year's plan, this year's, and the draft of the next. */
  plans: { last: PlanFile; current: PlanFile; next: PlanFile };
  rounds: { last: RoundFile; current: RoundFile };
}

export interface ProvinceOptions {
  seed?: number;
  /** The last day on which people are nominated (ISO); the end of the year of the demo where left out. */
  closes?: string;
}

function planOf(plan: PlanYear): Plan {
  const read = readPlan(planText(plan), { id: `song-lam-${String(plan.year)}` });
  return withKnownAgencies({
    ...read.plan,
    signatories: [
      { position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' },
      { authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Đạt' },
    ],
  });
}

function fileOf(draw: Draw, year: PlanYear): PlanFile {
  const plan = planOf(year);
  return createPlanFile(plan, { entries: progressOf(draw, plan, year.year, DEMO_DAY) });
}

/** Plans, two years of progress and two rounds of honours, all of our own invention. Pure. */
export function province({ seed = 1, closes = '2026-12-31' }: ProvinceOptions = {}): Province {
  const draw = new Draw(seed);
  const { last, current, next } = planYears;
  const round = currentRound(seed, current.year, closes);
  return {
    plans: { last: fileOf(draw, last), current: fileOf(draw, current), next: createPlanFile(planOf(next)) },
    rounds: { last: lastRound(round, seed, last.year), current: round },
  };
}
