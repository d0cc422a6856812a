import { checkMessages, type Language } from '@phoihop/kit';
import type { CheckResult, Finding } from '@phoihop/plan/checks';
import type { Highlight } from '../surface/index.js';
import type { HostCheck } from './host-check.js';

/** So many places are drawn in the text at most. */
const DRAWN_AT_MOST = 1000;

export const nothingFound: CheckResult = { findings: [], waived: [] };

/** The sentence of a finding: the host's for a check of its own, else that of this library. */
export function sentenceOf(
  { check, params }: Pick<Finding, 'check' | 'params'>,
  own: readonly HostCheck[],
  language: Language,
): string {
  const ours = own.find(({ code }) => code === check);
  return ours?.sentence(params, language) ?? checkMessages[language][check]?.(params) ?? check;
}

/** A name for each finding that stays when others come and go: check, place, and the how-manieth there. */
export function keysOf(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  return findings.map(({ check, item, part }) => {
    const place = `${check} ${item ?? part}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return `${place} ${String(count)}`;
  });
}

/**
 * The places of findings in the text, the chosen one told apart; one that is said of an item as a whole is drawn while
 * it is the chosen one.
 */
export function spansOf(findings: readonly Finding[], chosen: Finding | undefined): Highlight[] {
  const whole: Highlight[] =
    chosen?.item !== undefined && !hasRange(chosen)
      ? [{ item: chosen.item, from: 0, to: Number.MAX_SAFE_INTEGER, kind: `found-whole ${chosen.tone}` }]
      : [];
  const ranges = findings.slice(0, DRAWN_AT_MOST).flatMap((finding): Highlight[] => {
    const { item, from = 0, to = 0, tone } = finding;
    if (item === undefined || !hasRange(finding)) return [];
    return [{ item, from, to, kind: finding === chosen ? `faulty ${tone} chosen` : `faulty ${tone}` }];
  });
  return [...whole, ...ranges];
}

function hasRange({ from = 0, to = 0 }: Finding): boolean {
  return to > from;
}
