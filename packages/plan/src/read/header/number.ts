import type { DocumentNumber } from '../../model/plan.js';

/**
 * Số, ký hiệu as printed, with its parts: `32 /KHPH-MTTQ-BDT` is number 32 of KHPH-MTTQ-BDT, `06A/…` is “06A”,
 * `72-KH/TU` number 72. A blank number stays blank: no value, the symbol kept.
 */
export function documentNumber(printed: string): DocumentNumber {
  const raw = printed.replace(/\s+/gu, '').replace(/[–—]/gu, '-');
  const match = /^([\d.…_]*\p{L}?)[/-](.+)$/u.exec(raw);
  if (!match) return { raw };
  const [, value = '', symbol = ''] = match;
  if (!/\d/u.test(value)) return { symbol, raw };
  return { value: /^\d+$/u.test(value) ? Number(value) : value, symbol, raw };
}

/** Whether a symbol is that of a joint document (kế hoạch, chương trình, quy chế phối hợp; nghị quyết liên tịch). */
export function isJointSymbol(symbol: string): boolean {
  return /^\d{0,4}\/?(KHPH|CTPH|CTrPH|QCPH|QCLN|NQLT|TTLT|KHLN|KHLT|CTLT|HDLN|HDLT|CVLT)(?![\p{L}])/iu.test(
    symbol,
  );
}

/** How many bodies a joint symbol names: `KHPH-MTTQ-BDT` names two. */
export function bodiesInSymbol(symbol: string): number {
  return symbol.split(/[-/]/u).filter((part) => part && !/^\d+$/u.test(part)).length - 1;
}
