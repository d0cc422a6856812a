/** What twelve digits say of a person (số định danh cá nhân; TT 07/2016/TT-BCA, Điều 5 và Phụ lục 1, 2). */
export interface IdentityNumber {
  /** Three digits: where the birth was registered, by the list of 63 provinces. Any is accepted. */
  birthplaceCode: string;
  sex: 'male' | 'female';
  birthYear: number;
}

export type ParsedIdentityNumber =
  { ok: true; value: IdentityNumber } | { ok: false; code: 'not-twelve-digits' };

/**
 * Reads an identity number; blanks and dots between digits are passed over. It holds no check digit, so a number
 * that is read may still be wrong. The number is a string everywhere: it begins with zeros.
 */
export function parseIdentityNumber(text: string): ParsedIdentityNumber {
  const digits = text.replace(/[\s.]/gu, '');
  if (!/^\d{12}$/u.test(digits)) return { ok: false, code: 'not-twelve-digits' };
  const century = Number(digits[3]);
  return {
    ok: true,
    value: {
      birthplaceCode: digits.slice(0, 3),
      sex: century % 2 === 0 ? 'male' : 'female',
      birthYear: 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6)),
    },
  };
}

export type IdentityWarning = 'sex-differs' | 'birth-year-differs' | 'birth-year-ahead';

/**
 * What in the number does not agree with what else is known. Warnings only: registers hold errors, and a person
 * is never turned away for one. `today` is an ISO day.
 */
export function identityWarnings(
  number: IdentityNumber,
  known: { sex?: 'male' | 'female'; birthYear?: number; today: string },
): IdentityWarning[] {
  const warnings: IdentityWarning[] = [];
  if (known.sex !== undefined && known.sex !== number.sex) warnings.push('sex-differs');
  if (known.birthYear !== undefined && known.birthYear !== number.birthYear)
    warnings.push('birth-year-differs');
  if (number.birthYear > Number(known.today.slice(0, 4))) warnings.push('birth-year-ahead');
  return warnings;
}
