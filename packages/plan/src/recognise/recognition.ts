import type { Citation } from '../citations/plan-citations.js';
import type { Agency } from '../model/agency.js';
import type { Role, Target, Time } from '../model/item.js';

/** A stretch of an item's text. UTF-16 offsets, `to` excluded. */
interface Span {
  from: number;
  to: number;
  /** Whether the task holds it already. What is cited sets nothing: it counts as set. */
  set: boolean;
}

/** A role that the text states: the stretch is the body's name, or the whole clause where it is named above. */
export interface RecognisedRole extends Span {
  kind: 'role';
  role: Role;
  /** As the text spells it. */
  name: string;
  /** The body of the plan's list that is meant, where it is there already. */
  agency?: Agency;
  /** The clause that states the role. */
  raw: string;
}

export interface RecognisedTarget extends Span {
  kind: 'target';
  target: Target;
}

export interface RecognisedTime extends Span {
  kind: 'time';
  time: Time;
}

export interface RecognisedFunding extends Span {
  kind: 'funding';
  funding: string;
}

export interface RecognisedCitation extends Span {
  kind: 'citation';
  citation: Citation;
}

/** What the rules of reading find in an item's text, and what it would set. */
export type Recognition =
  RecognisedRole | RecognisedTarget | RecognisedTime | RecognisedFunding | RecognisedCitation;
