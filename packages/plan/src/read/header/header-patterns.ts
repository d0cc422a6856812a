import { searchKey } from '@phoihop/vietnamese/text';
import type { PlanKind } from '../../model/plan.js';

/** Types of documents as titles print them, folded as for search, and the kind that each makes. */
const TITLES: readonly (readonly [string, PlanKind])[] = [
  ['ke hoach', 'plan'],
  ['bao cao', 'report'],
  ['chuong trinh', 'programme'],
  ['de an', 'programme'],
  ['huong dan', 'guidance'],
  ['nghi quyet', 'resolution'],
  ['quy che', 'resolution'],
  ['quyet dinh', 'resolution'],
  ['quy dinh', 'resolution'],
  ['quy che phoi hop', 'resolution'],
  ['phuong an', 'plan'],
  ['cong van', 'guidance'],
  ['thong bao', 'guidance'],
  ['chi thi', 'guidance'],
  ['ket luan', 'resolution'],
  ['to trinh', 'report'],
  ['bien ban', 'report'],
  ['thoa thuan', 'plan'],
  ['giao uoc', 'plan'],
];

/** The kind of document that a title line names; null where the line is no title. Titles are in capitals. */
export function titleKind(text: string): PlanKind | null {
  if (text !== text.toLocaleUpperCase('vi') || text.length > 60) return null;
  const folded = searchKey(text);
  const found = TITLES.filter(([title]) => folded === title || folded.startsWith(`${title} `)).at(-1);
  return found ? found[1] : null;
}

/** Abbreviations of types at the head of a symbol (NĐ 30/2020, Phụ lục III), folded, and the kind that each makes. */
const SYMBOLS: Readonly<Record<string, PlanKind>> = {
  kh: 'plan',
  pa: 'plan',
  khph: 'coordination-plan',
  khlt: 'coordination-plan',
  bc: 'report',
  ttr: 'report',
  ctr: 'programme',
  ctrph: 'programme',
  ctph: 'programme',
  da: 'programme',
  nq: 'resolution',
  nqlt: 'resolution',
  qd: 'resolution',
  qc: 'resolution',
  qcph: 'resolution',
  kl: 'resolution',
};

/** The kind of document that a symbol names, `KH-UBND` or `KH/TU`; null where it names none (công văn). */
export function kindOfSymbol(symbol: string): PlanKind | null {
  const type = searchKey(symbol)
    .split(/[-/\s]/u)
    .find((part) => !/^\d*$/u.test(part));
  return SYMBOLS[type ?? ''] ?? null;
}

/** Quốc hiệu or tiêu ngữ (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 1), also broken over lines. */
export function isNational(text: string): boolean {
  const folded = searchKey(text).replace(/[-–.]/gu, ' ').replace(/\s+/gu, ' ').trim();
  return (
    /^(cong hoa xa hoi( chu nghia)?( viet nam)?|cong|hoa xa hoi chu nghia viet nam|chu nghia viet nam)$/u.test(
      folded,
    ) ||
    /^doc lap tu do hanh phuc$/u.test(folded) ||
    /^dang cong san viet nam$/u.test(folded)
  );
}

const NUMBER = /^số\s*:?\s*(?=[\s\d./…_\p{L}-]{2,60}$)([^,;]*)$/iu;

/** What stands behind “Số:” on a line of its own; null for other lines. */
export function numberOf(text: string): string | null {
  const match = NUMBER.exec(text);
  const raw = match?.[1]?.trim() ?? '';
  return match && /[/-]/u.test(raw) ? raw : null;
}

const PLACE_NAME = String.raw`([\p{L}\s.'’-]{2,40}?)\s*,\s*`;
const PLACE_AND_DATE = new RegExp(
  String.raw`^(?:${PLACE_NAME})?ngày\s*([\d\s.…_]*?)\s*tháng\s*([\d\s.…_]*?)\s*năm\s*(\d{4}|[\d.…_]*)\s*\.?$|` +
    String.raw`^${PLACE_NAME}ngày\s*\d{1,2}\s*[/-]\s*\d{1,2}\s*[/-]\s*\d{4}\s*\.?$`,
  'iu',
);

export interface PlaceAndDate {
  place: string | undefined;
  /** As printed, from “ngày”. */
  raw: string;
}

/** Place and date of a document on a line of their own; null for other lines. */
export function placeAndDateOf(text: string): PlaceAndDate | null {
  const match = PLACE_AND_DATE.exec(text);
  if (!match) return null;
  const start = text.search(/ngày/iu);
  return { place: (match[1] ?? match[5])?.trim(), raw: text.slice(start).replace(/\.$/u, '').trim() };
}

/** The opening words of the paragraphs on which a document stands (căn cứ ban hành). */
export function isBasis(text: string): boolean {
  return /^\(?(căn cứ|thực hiện|theo|xét|để|nhằm|trên cơ sở|tiếp tục thực hiện|thi hành|chấp hành)(?!\p{L})/iu.test(
    text,
  );
}

/** A new sentence that rests on an instrument: `Thực hiện Quyết định số …`. A trích yếu goes on in small letters. */
export function citesInstrument(text: string): boolean {
  return /^\(?(Thực hiện|Theo|Thi hành|Chấp hành|Tiếp tục thực hiện|Trên cơ sở)\s+(?:\p{Lu}\p{Ll}+\s+)(?:\p{L}+\s+){0,4}số\s/u.test(
    text,
  );
}
