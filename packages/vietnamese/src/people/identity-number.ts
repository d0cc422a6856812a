/** The 63 provinces of before 01/07/2025, by which births were registered (TT 07/2016/TT-BCA, Phụ lục 1). */
const BIRTHPLACES = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);

/** Whether births were registered under this code, of three digits, when there were 63 provinces. */
export function isBirthplaceCode(code: string): boolean {
  return BIRTHPLACES.has(code);
}

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
