/** A stretch between full stops, semicolons and colons, with where it begins in the text. */
export interface Clause {
  text: string;
  from: number;
}

/** The clauses of a text. A stop inside a number, a date or an abbreviation does not part them. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(/[;:!?…]+|\.(?=\s|$)/gu)) {
    clauses.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  clauses.push({ text: text.slice(from), from });
  return clauses.filter((clause) => clause.text.trim() !== '');
}
