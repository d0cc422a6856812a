/** A rule that can speak only on texts that hold one of its signs; one without signs can speak on any. */
export interface SignedRule {
  /** Pieces of the words that it looks for, without a first letter that may be a capital. */
  signs?: readonly string[];
}

function escaped(piece: string): string {
  return piece.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** How far behind the beginning of a sign another one can begin that is no part of it. */
function stepBehind(sign: string, all: ReadonlySet<string>): number {
  for (let step = 1; step < sign.length; step++) {
    const rest = sign.slice(step);
    for (const other of all) if (other.startsWith(rest) && !sign.includes(other)) return step;
  }
  return sign.length;
}

/** What a sign that was found tells: its rules, and those of the signs inside it, a bit for each. */
interface FoundSign {
  bits: number;
  step: number;
}

/** Finds which of at most 31 rules can speak on a text: all their signs are looked for in one pass over it. */
export class RuleFinder<Rule extends SignedRule> {
  readonly #rules: readonly Rule[];
  /** Rules without signs, which are always asked. */
  readonly #always: readonly Rule[];
  /** Every sign; of those that begin at one place the longest is found. */
  readonly #scan: RegExp;
  readonly #signs: ReadonlyMap<string, FoundSign>;

  constructor(rules: readonly Rule[]) {
    const all = new Set(rules.flatMap(({ signs = [] }) => signs));
    const bitsOf = (sign: string): number =>
      rules.reduce(
        (bits, { signs = [] }, index) =>
          signs.some((each) => sign.includes(each)) ? bits | (1 << index) : bits,
        0,
      );
    this.#rules = rules;
    this.#always = rules.filter(({ signs }) => !signs);
    this.#signs = new Map(
      Array.from(all, (sign) => [sign, { bits: bitsOf(sign), step: stepBehind(sign, all) }]),
    );
    const longestFirst = Array.from(all).sort((one, other) => other.length - one.length);
    this.#scan = new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  }

  /** The rules that can speak on a text, in their order. */
  rulesFor(text: string): readonly Rule[] {
    const scan = this.#scan;
    let found = 0;
    scan.lastIndex = 0;
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const { bits = 0, step = 1 } = this.#signs.get(match[0]) ?? {};
      found |= bits;
      scan.lastIndex = match.index + step;
    }
    if (found === 0) return this.#always;
    return this.#rules.filter(({ signs }, index) => !signs || (found & (1 << index)) !== 0);
  }
}
