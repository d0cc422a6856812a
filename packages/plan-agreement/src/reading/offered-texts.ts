import type { Plan, PlanFile } from '@phoihop/plan';
import { agreementStateOf, type AgreedText } from '@phoihop/plan/agreement';

/** Bản sạch, bản đánh dấu sửa đổi, văn bản hợp nhất. */
export type TextKind = 'clean' | 'marked' | 'consolidated';

/** The versions agreed to whose content the file holds, the oldest first. */
export function agreedTexts(file: PlanFile): AgreedText[] {
  return agreementStateOf(file).agreed.flatMap(({ version, at, plan }) =>
    plan ? [{ version, at, plan }] : [],
  );
}

/** Between which two the amendments are marked: the last agreed and the plan as it is, else the last two agreed. */
export function markedBetween(file: PlanFile): [earlier: Plan, later: Plan] | null {
  const texts = agreedTexts(file);
  const last = texts.at(-1);
  if (!last) return null;
  if (agreementStateOf(file).amends) return [last.plan, file.plan];
  const before = texts.at(-2);
  return before ? [before.plan, file.plan] : null;
}

/** Which texts there are: none before all have agreed, marked and consolidated ones with an amendment. */
export function offeredTexts(file: PlanFile): TextKind[] {
  const agreed = agreedTexts(file).length;
  return [
    ...(agreed > 0 ? (['clean'] as const) : []),
    ...(markedBetween(file) ? (['marked'] as const) : []),
    ...(agreed > 1 ? (['consolidated'] as const) : []),
  ];
}
