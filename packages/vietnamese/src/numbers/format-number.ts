const formatter = new Intl.NumberFormat('vi', { maximumFractionDigits: 20, useGrouping: true });

/** A number as offices write it: `1.234.567,89`. */
export function formatNumber(value: number): string {
  return formatter.format(value);
}

/** The number of a document: below 10 with a zero before it (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 3, điểm c). */
export function padNumber(value: number): string {
  return value >= 0 && value < 10 ? `0${String(value)}` : String(value);
}

export type ParsedNumber =
  { ok: true; value: number } | { ok: false; code: 'not-a-number' | 'ambiguous-number' };

/**
 * A number from text as offices write it: dots part thousands, a comma the fraction. `1.5` could be one and a
 * half in another hand, and is refused as `ambiguous-number`; anything else that is no number as `not-a-number`.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim().replace(/[\u2212\u2013]/gu, '-');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/u.test(trimmed)) {
    return { ok: true, value: Number(trimmed.replaceAll('.', '').replace(',', '.')) };
  }
  return { ok: false, code: /^-?\d+\.\d+$/u.test(trimmed) ? 'ambiguous-number' : 'not-a-number' };
}
