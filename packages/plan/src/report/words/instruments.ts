import { TYPE_WORDS } from '../../citations/types.js';

/** What abbreviations at the head of a symbol stand for (NĐ 30/2020, Phụ lục III; joint ones in daily use). */
const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  KL: 'Kết luận',
  KHPH: 'Kế hoạch phối hợp',
  CTrPH: 'Chương trình phối hợp',
  CTPH: 'Chương trình phối hợp',
  QCPH: 'Quy chế phối hợp',
  CV: 'Công văn',
};

/** `41/KH-SDTTG` as sentences name it: `Kế hoạch số 41/KH-SDTTG`. A letter has no type in its number: `Công văn số …`. */
export function instrumentWritten(raw: string): string {
  const text = raw
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;]+$/u, '');
  if (TYPE_WORDS.some((type) => text.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi'))))
    return text;
  const number = text.replace(/^số\s*:?\s*/iu, '');
  if (!/^\d/u.test(number)) return text;
  const [, abbreviation = ''] = /^[\d\p{Lu}]*\s*[/-]\s*(?:\d{4}\/)?(\p{L}+)/u.exec(number) ?? [];
  return `${TYPES[abbreviation] ?? 'Công văn'} số ${number}`;
}
