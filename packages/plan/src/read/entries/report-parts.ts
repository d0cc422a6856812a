import { searchKey } from '@phoihop/vietnamese/text';
import type { Item } from '../../model/item.js';

/** The parts of a report (khái quát, kết quả, thuận lợi, hạn chế, nguyên nhân, phương hướng, kiến nghị). */
export type ReportPart =
  'overview' | 'results' | 'strengths' | 'limitations' | 'causes' | 'directions' | 'proposals';

const PARTS: readonly (readonly [RegExp, ReportPart])[] = [
  [
    /\b(phuong huong|nhiem vu trong tam|nhiem vu 6 thang|nhiem vu nam|ke hoach thoi gian toi|thoi gian toi|giai phap)\b/u,
    'directions',
  ],
  [/\b(kien nghi|de xuat)\b/u, 'proposals'],
  [/\bnguyen nhan\b/u, 'causes'],
  [/\b(han che|ton tai|kho khan|vuong mac|bat cap)\b/u, 'limitations'],
  [/\b(thuan loi|uu diem|mat duoc|ket qua noi bat)\b/u, 'strengths'],
  [/\b(khai quat|dac diem tinh hinh|tinh hinh chung|dac diem, tinh hinh)\b/u, 'overview'],
  [/\b(ket qua|tinh hinh thuc hien|cong tac trien khai)\b/u, 'results'],
];

/** Headings are short, and are sections or numbered points; a sentence that speaks of limits is none. */
const HEADING_LENGTH = 110;

function partOf({ label, text }: Item): ReportPart | null {
  if (text.length > HEADING_LENGTH || label === null || /^[-–+*•]$/u.test(label)) return null;
  const folded = searchKey(text);
  return PARTS.find(([words]) => words.test(folded))?.[1] ?? null;
}

/**
 * The part of a report that each item stands in, by the nearest heading above it or its own; null before the
 * first. What a report's items are for: only `results` tell of work done.
 */
export function reportParts(items: readonly Item[]): (ReportPart | null)[] {
  const open: { level: number; part: ReportPart | null }[] = [];
  return items.map((item) => {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop();
    const above = open.at(-1)?.part ?? null;
    // Below results, a point that is called “khó khăn …” is still one of results only if nothing says otherwise.
    const part = partOf(item) ?? above;
    open.push({ level: item.level, part });
    return part;
  });
}
