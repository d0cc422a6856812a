import { searchKey } from '@phoihop/vietnamese/text';

/** Spellings of one body, folded as for search; each becomes the last of its row. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(ban thuong truc |btt )?(uy ban |ub ?)?(mttq|mat tran to quoc|mat tran)( ?vn| viet nam)?\b/gu, 'mttq'],
  [/\bubnd\b/gu, 'uy ban nhan dan'],
  [/\bhdnd\b/gu, 'hoi dong nhan dan'],
  [/\bhoi lhpn( viet nam)?\b/gu, 'hoi lien hiep phu nu'],
  [/\bdong chi\b|\bd\/c(?= )|\bong\b|\bba\b/gu, ''],
];

/** The key under which names of one body meet, for comparing only. A plan of a province may leave its own level out. */
export function agencyKey(name: string): string {
  const spelt = SAME.reduce((key, [spelling, one]) => key.replace(spelling, one), searchKey(name));
  // Headers print it below: `ỦY BAN MTTQ VIỆT NAM TỈNH … / BAN THƯỜNG TRỰC`.
  const folded = spelt.startsWith('mttq') ? spelt.replace(/\s*\bban thuong truc$/u, '') : spelt;
  return folded
    .replace(/\b(cua|thuoc)\b/gu, ' ')
    .replace(/ tinh( [a-z]+ ?[a-z]*)?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
