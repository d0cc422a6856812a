import type { Plan } from '@phoihop/plan';
import type { Basis, Finding } from '@phoihop/plan/checks';
import type { DocumentLayout } from '../layout/index.js';
import type { LayoutProfile } from '../profile/index.js';

/**
 * `met`: as the decree asks; `wrong`: a measure or a finding is at fault; `look`: a person should look; `pen`: left
 * blank, to be filled in by hand; `absent`: the document has no such part, and needs none.
 */
export type ClauseState = 'met' | 'wrong' | 'look' | 'pen' | 'absent';

/** A measure of the document and what the decree allows. `share` is that of the text’s length, `lines` of a single line. */
export interface Measure {
  /** What is measured, by name: the margin `left`, the part `motto`. */
  of: string;
  value: number;
  least: number;
  most: number;
  unit: 'mm' | 'pt' | 'share' | 'lines';
}

/** A place of the decree and how the document keeps to it. Sentences lie in messages, by `id`. */
export interface Clause {
  id: string;
  basis: Basis;
  state: ClauseState;
  measures: Measure[];
  findings: Finding[];
}

/** The document that a rule looks at. */
export interface Finished {
  plan: Plan;
  profile: LayoutProfile;
  layout: DocumentLayout;
}

/** A rule of form: where the decree has it, and what it measures. */
export interface ClauseRule {
  id: string;
  /** As officials name the place: `khoản 3 Mục II Phần I Phụ lục I`. */
  article: string;
  measures?: (finished: Finished) => Measure[];
  /** Whether the document has the part at all; it has where this is left out. */
  present?: (finished: Finished) => boolean;
  /** Whether the part is left blank for a pen. */
  blank?: (finished: Finished) => boolean;
}

export function measure(
  of: string,
  value: number,
  [least, most]: readonly [number, number],
  unit: Measure['unit'],
): Measure {
  return { of, value, least, most, unit };
}

/** Measures are compared to a hundredth: a share of 0.1 + 0.2 is one of 0.3. */
const HAIR = 0.005;

export function isWithin({ value, least, most }: Measure): boolean {
  return value >= least - HAIR && value <= most + HAIR;
}
