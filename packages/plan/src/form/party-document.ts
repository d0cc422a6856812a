import type { Plan } from '../model/plan.js';

/** Committees whose papers follow the party's form, as headers print them. */
const PARTY_BODY =
  /(?:^|\s)(?:TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ)(?:\s|$)/u;

/**
 * Whether a document follows the party's form (thể thức văn bản của Đảng): the party writes the type behind a hyphen,
 * `15-KH/TU`; the state behind a slash, `15/KH-UBND`.
 */
export function isPartyDocument({ number, issuers }: Pick<Plan, 'number' | 'issuers'>): boolean {
  const raw = number?.raw ?? '';
  if (/^[\d\s.…_]*-\s*\p{L}+\s*\//u.test(raw)) return true;
  const lines = issuers.flatMap(({ superior, name }) => [...superior, name]);
  return !raw.includes('/') && lines.some((line) => PARTY_BODY.test(line.toLocaleUpperCase('vi')));
}
