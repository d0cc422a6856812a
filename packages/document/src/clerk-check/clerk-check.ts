import type { PlanFile } from '@phoihop/plan';
import { checkPlan, type CheckOptions, type Finding } from '@phoihop/plan/checks';
import { layOut, type LayoutOptions } from '../layout/index.js';
import { profileFor, type LayoutProfile } from '../profile/index.js';
import { clauseRules } from './clause-rules.js';
import { isWithin, type Clause, type ClauseRule, type ClauseState, type Finished } from './clause.js';

const DECREE = '30/2020/NĐ-CP';

export interface ClerkCheckOptions extends LayoutOptions, CheckOptions {
  /** The form; the one that the plan asks for when left out. */
  profile?: LayoutProfile;
}

/** Whether a finding rests on a place of the decree or on a part of it: `điểm c khoản 3 …` is a part of `khoản 3 …`. */
function restsOn({ basis }: Finding, article: string): boolean {
  return basis?.decree === DECREE && (basis.article === article || basis.article.endsWith(` ${article}`));
}

function stateOf(
  rule: ClauseRule,
  finished: Finished,
  { measures, findings }: Pick<Clause, 'measures' | 'findings'>,
): ClauseState {
  if (rule.present?.(finished) === false) return 'absent';
  if (measures.some((each) => !isWithin(each)) || findings.some(({ tone }) => tone === 'fault'))
    return 'wrong';
  if (rule.blank?.(finished)) return 'pen';
  return findings.length > 0 ? 'look' : 'met';
}

/**
 * The clerk’s check (kiểm tra thể thức): the finished document against NĐ 30/2020, place by place in the decree’s order,
 * by the measures of its form and by what the checks of the plan find. Pure. Null for papers of the party, which the
 * decree does not bind.
 */
export function clerkCheck(
  file: PlanFile,
  { profile = profileFor(file.plan), tables = [], ...options }: ClerkCheckOptions = {},
): Clause[] | null {
  if (profile.head.motto === null) return null;
  const { plan } = file;
  const finished: Finished = { plan, profile, layout: layOut(plan, profile, { tables }) };
  const { findings } = checkPlan(file, options);
  return clauseRules.map((rule) => {
    const own = {
      measures: rule.present?.(finished) === false ? [] : (rule.measures?.(finished) ?? []),
      findings: findings.filter((finding) => restsOn(finding, rule.article)),
    };
    return {
      id: rule.id,
      basis: { decree: DECREE, article: rule.article },
      state: stateOf(rule, finished, own),
      ...own,
    };
  });
}
