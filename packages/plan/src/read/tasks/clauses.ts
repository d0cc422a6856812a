import { matchesOf } from '@phoihop/vietnamese/text';
import { SHARED_WORDS } from './shared-head.js';

/** A stretch between full stops, semicolons and colons, with where it begins in the text. */
export interface Clause {
  text: string;
  from: number;
}

/** Several rules ask for the clauses of one text, one after the other: the latest answer is kept. */
let latest: { text: string; clauses: readonly Clause[] } = { text: '', clauses: [] };

/** The clauses of a text. A stop inside a number, a date or an abbreviation does not part them. */
export function clausesOf(text: string): readonly Clause[] {
  if (latest.text !== text) latest = { text, clauses: partClauses(text) };
  return latest.clauses;
}

/** What ends a clause; no colon behind the head word that names share, `các Sở: Nội vụ, Tư pháp`. */
const END = new RegExp(String.raw`(?:(?<!${SHARED_WORDS}\s?):|[;!?…])+|\.(?=\s|$)`, 'gu');

function add(clauses: Clause[], text: string, from: number): void {
  if (text.trim() !== '') clauses.push({ text, from });
}

function partClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of matchesOf(text, END)) {
    add(clauses, text.slice(from, match.index), from);
    from = match.index + match[0].length;
  }
  add(clauses, text.slice(from), from);
  return clauses;
}
