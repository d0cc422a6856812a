const NUMERALS: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A Roman numeral for 1 to 3999. @throws RangeError outside of that. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`no Roman numeral: ${String(value)}`);
  let rest = value;
  let text = '';
  for (const [numeral, worth] of NUMERALS) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a Roman numeral in capitals; null where it is not one in its usual form (`IIII` is not). */
export function parseRoman(text: string): number | null {
  let rest = text;
  let value = 0;
  for (const [numeral, worth] of NUMERALS) {
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  }
  return value > 0 && value <= 3999 && rest === '' && toRoman(value) === text ? value : null;
}
