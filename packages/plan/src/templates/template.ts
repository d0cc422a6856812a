import type { Plan, Recipient } from '../model/plan.js';
import { newId } from '../model/id.js';
import type { Line } from './outline.js';
import type { TemplateIssuer } from './template-issuer.js';

/** What the texts of a template are written for. */
export interface TemplateContext {
  /** The year of the plan, or the first of its period. */
  year: number;
  issuers: readonly TemplateIssuer[];
  /** What the plan is about, in small letters; a blank where it is left out. */
  subject: string;
}

/** A plan's texts, of our own writing after NĐ 30/2020. */
export interface Template {
  kind: Plan['kind'];
  title: string;
  /** The abbreviation of the type in the symbol (NĐ 30/2020, Phụ lục III; joint ones are in daily use). */
  symbol: string;
  /** How many issuers there are when none are given. */
  issuers: number;
  subject: (context: TemplateContext) => string;
  period: (year: number) => { from: string; to: string };
  /** The year that is meant on a day, when none is given. */
  yearOn: (day: { year: number; month: number }) => number;
  body: (context: TemplateContext) => Line[];
  recipients: (context: TemplateContext) => Recipient[];
}

/** A line of Nơi nhận. */
export function recipient(text: string, purpose: NonNullable<Recipient['purpose']>): Recipient {
  return { id: newId(), text, purpose };
}

/** The days of some years, both included. */
export function wholeYears(first: number, last = first): { from: string; to: string } {
  return { from: `${String(first)}-01-01`, to: `${String(last)}-12-31` };
}

/** The archive line; each body of a joint plan keeps one. */
export function archive(issuers: readonly TemplateIssuer[]): Recipient {
  const known = issuers.map(({ symbol }) => symbol).filter((symbol) => symbol !== undefined);
  const joint = known.length > 1 && known.length === issuers.length;
  return recipient(
    joint ? `Lưu: ${known.map((symbol) => `VT (${symbol})`).join(', ')}` : 'Lưu: VT, ……',
    'archive',
  );
}
