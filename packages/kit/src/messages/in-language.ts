import { formatDateShort } from '@phoihop/vietnamese/dates';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import type { Language } from './known-languages.js';

/** The locale of a language for `Intl`: English as Viet Nam's offices write it, the day first. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** A number as a language writes it: `1.234,5`, `1,234.5`. */
export function numberIn(language: Language, value: number): string {
  if (language === 'vi') return formatNumber(value);
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 20 }).format(value);
}

/** A day (`2026-03-08`) in figures: `08/03/2026` in Vietnamese and English, else as the language writes it. */
export function dayIn(language: Language, day: string): string {
  if (['vi', 'en'].includes(language)) return formatDateShort(day);
  const date = new Date(`${day}T00:00:00Z`);
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(language, parts).format(date);
}

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form of a word for a count, by the rules of a language (CLDR): `{ one: 'den', few: 'dny', other: 'dnů' }`. */
export function pluralIn(language: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
