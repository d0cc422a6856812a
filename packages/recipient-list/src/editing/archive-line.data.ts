import type { Recipient } from '@phoihop/plan';

/** The archive line as it begins (NĐ 30/2020/NĐ-CP, Phụ lục I): kept by the clerk's office, Văn thư. */
export const archiveLine = { text: 'Lưu: VT', purpose: 'archive' as const, units: ['VT'] } satisfies Pick<
  Recipient,
  'text' | 'purpose' | 'units'
>;
