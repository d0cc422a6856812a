import type { Params } from '../result.js';
import type { Plan } from '../model/plan.js';
import type { ReportEntry } from '../model/plan-file.js';

export interface ReadOptions {
  /** The id of the plan that is made; 'plan' when left out, so that the same text gives the same plan. */
  id?: string;
  /** Repairs that are not to be made. Other readings of the same text stay as they were. */
  refused?: readonly RepairChoice[];
  /** Lines (from 1) that belong to the document though they look like noise: put back as text. */
  kept?: readonly number[];
  /** Repairs among those offered that are to be made. */
  accepted?: readonly RepairChoice[];
}

/** What tells a repair from all others of a text: a rule mends a line once. A `Repair` is one. */
export type RepairChoice = Pick<Repair, 'line' | 'rule'>;

/** What a line of the text was taken for. */
export type LineKind =
  | 'header'
  | 'title'
  | 'basis'
  | 'item'
  | 'continuation'
  | 'signature'
  | 'recipient'
  | 'appendix'
  | 'noise'
  | 'blank';

/** One line of the text (counted from 1) and what it was taken for; `item` is the id it went into. */
export interface ReadLine {
  line: number;
  as: LineKind;
  item?: string;
}

/**
 * A change of characters in one line that reading made, listed so that a person can refuse it; `rule` names it.
 * With `offered`, it was not made: another word would stand in the text, so a person has to accept it.
 */
export interface Repair {
  line: number;
  before: string;
  after: string;
  rule: string;
  offered?: true;
}

/** Something a person should know; the sentence for the code lies in the messages. */
export interface ReadNote {
  line?: number;
  code: string;
  params: Params;
}

export interface ReadResult {
  plan: Plan;
  entries: ReportEntry[];
  lines: ReadLine[];
  repairs: Repair[];
  notes: ReadNote[];
}
