import type { Consent, Plan } from '@phoihop/plan';
import { sidesOfPlan } from '@phoihop/plan/agreement';
import { agencies } from '../../province/agencies.js';

/**
 * By what the two agencies of the demo are known in the head of a plan. Plans of earlier years bear the names that bodies
 * had then: what is a department now was a committee (Ban Dân tộc).
 */
const knownBy: readonly (readonly [agency: string, name: RegExp])[] = [
  [agencies.front.id, /MTTQ|Mặt trận/iu],
  [agencies.department.id, /dân tộc/iu],
];

/** Which agency of the demo speaks for which side of a plan: a real portal asks its directory. */
export function speakersOf(plan: Plan): NonNullable<Consent['speakers']> {
  const sides = sidesOfPlan(plan);
  return knownBy.flatMap(([agency, name]) => {
    const side = sides.find((each) => each.id === agency) ?? sides.find((each) => name.test(each.name));
    return side ? [{ agency, side: side.id }] : [];
  });
}
