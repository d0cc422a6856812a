import {
  identityWarnings,
  isBirthplaceCode,
  parseIdentityNumber,
  type IdentityWarning,
} from '@phoihop/vietnamese/people';
import type { WarningCode } from '../finding.js';
import { fault, notice, refused, valueAmong, type FieldRule } from '../rule.js';

const CODES: Readonly<Record<IdentityWarning, WarningCode>> = {
  'sex-differs': 'identity-sex-differs',
  'birth-year-differs': 'identity-birth-year-differs',
  'birth-year-ahead': 'identity-birth-year-ahead',
};

/** Twelve digits. All else about them only warns: registers hold errors, and codes of after 2025 are not known yet. */
export const identityNumberRule: FieldRule<'identity-number'> = {
  read(field, answers) {
    const text = answers.text();
    if (text === '') return {};
    const parsed = parseIdentityNumber(text);
    return parsed.ok
      ? { value: { kind: 'identity-number', digits: text.replace(/\D/gu, '') } }
      : refused(fault(field, 'identity-not-twelve-digits'));
  },
  warn(field, { digits }, values, { category, today }) {
    const parsed = parseIdentityNumber(digits);
    if (!parsed.ok) return [];
    const sex = valueAmong(category, values, 'sex')?.sex;
    const birthYear = valueAmong(category, values, 'birth')?.year;
    const known = { today, ...(sex && { sex }), ...(birthYear !== undefined && { birthYear }) };
    const warnings = identityWarnings(parsed.value, known).map((code) =>
      notice(field, CODES[code], { year: parsed.value.birthYear }),
    );
    const { birthplaceCode } = parsed.value;
    return isBirthplaceCode(birthplaceCode)
      ? warnings
      : [...warnings, notice(field, 'identity-birthplace-unknown', { code: birthplaceCode })];
  },
};
