import { typeSymbols } from './type-symbols.data.js';

const known = new Set(typeSymbols.flatMap(([, symbols]) => symbols));

/** The abbreviations of a type as sentences or titles name it: `Kế hoạch phối hợp` → KH. Empty for others. */
export function symbolsOfType(type: string): readonly string[] {
  const small = type.toLocaleLowerCase('vi');
  return typeSymbols.find(([name]) => small.startsWith(name.toLocaleLowerCase('vi')))?.[1] ?? [];
}

/** Whether letters of a symbol are the abbreviation of some type. */
export function isTypeSymbol(letters: string): boolean {
  return known.has(letters);
}

/** The groups of letters of a symbol, the year of a law left out: `30/2020/NĐ-CP` → NĐ, CP. */
export function symbolGroups(number: string): string[] {
  return number.split(/[-/]/u).filter((group) => /^\p{L}/u.test(group));
}

/** Whether letters are one of these abbreviations, or a joint one made from it: KHPH from KH. */
export function isOfType(letters: string, symbols: readonly string[]): boolean {
  return symbols.some(
    (symbol) => letters === symbol || (letters.startsWith(symbol) && !isTypeSymbol(letters)),
  );
}
