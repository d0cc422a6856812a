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

/** The signs of some rules, ready to be looked for. */
interface Signs {
  /** Every sign; of those that begin at one place the longest is found. */
  scan: RegExp;
  found: ReadonlyMap<string, FoundSign>;
}

function signsOf(rules: readonly SignedRule[]): Signs {
  const all = new Set(rules.flatMap(({ signs = [] }) => signs));
  const bitsOf = (sign: string): number =>
    rules.reduce(
      (bits, { signs = [] }, index) =>
        signs.some((each) => sign.includes(each)) ? bits | (1 << index) : bits,
      0,
    );
  const longestFirst = Array.from(all).sort((one, other) => other.length - one.length);
  return {
    scan: new RegExp(longestFirst.map(escaped).join('|'), 'gu'),
    found: new Map(Array.from(all, (sign) => [sign, { bits: bitsOf(sign), step: stepBehind(sign, all) }])),
  };
}

/** Finds which of at most 31 rules can speak on a text: all their signs are looked for in one pass over it. */
export class RuleFinder<Rule extends SignedRule> {
  readonly #rules: readonly Rule[];
  /** Rules without signs, which are always asked. */
  readonly #always: readonly Rule[];
  /** Made ready for the first text: a page that reads none does not wait for it. */
  #signs: Signs | undefined;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#always = rules.filter(({ signs }) => !signs);
  }

  /** The rules that can speak on a text, in their order. */
  rulesFor(text: string): readonly Rule[] {
    const { scan, found: signs } = (this.#signs ??= signsOf(this.#rules));
    let found = 0;
    scan.lastIndex = 0;
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const { bits = 0, step = 1 } = signs.get(match[0]) ?? {};
      found |= bits;
      scan.lastIndex = match.index + step;
    }
    if (found === 0) return this.#always;
    return this.#rules.filter((rule, index) => !rule.signs || (found & (1 << index)) !== 0);
  }
}
