import { searchKey } from '@phoihop/vietnamese/text';
import type { Issuer } from '../../model/plan.js';

/** Lines that carry a place and belong to the body named above them. */
const PLACE_LINE = /^(tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\b(?! (doan|uy|hoi)\b)/u;

/** Bodies under which others stand: a new issuer begins with one of them. */
const HEAD_BODY =
  /^(uy ban (mttq|mat tran|nhan dan|trung uong|bau cu)|ubnd|ub mttq|ubmttq|hoi (lien hiep|nong dan|cuu chien binh|dong)|lien doan|tinh uy|huyen uy|dang uy|dang bo|tinh doan|bo |chinh phu)/u;

/** Bodies of every kind, as lines begin with them. */
const ANY_BODY =
  /^(uy ban|ubnd|ban |so |hoi |lien |tinh |huyen |dang |bo |mat tran|cong an|vien |toa |cuc |chi cuc|van phong|tieu ban|phong |trung tam|doan |ubmttq|mttq|hdnd|chinh phu|tong )/u;

/** The lines grouped so that each group begins where `starts` says; null unless that makes `count` groups. */
function grouped(
  lines: readonly string[],
  count: number,
  starts: (folded: string) => boolean,
): string[][] | null {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (!last || starts(searchKey(line))) groups.push([line]);
    else last.push(line);
  }
  return groups.length === count ? groups : null;
}

/** One body's lines: the last is its name, with the line of its place; those above are the superior body's. */
function issuerOf(lines: readonly string[]): Issuer {
  const places = lines.length > 1 && PLACE_LINE.test(searchKey(lines.at(-1) ?? '')) ? 1 : 0;
  const cut = Math.max(0, lines.length - 1 - places);
  return { superior: lines.slice(0, cut), name: lines.slice(cut).join(' ') };
}

/** Two bodies on one run of lines, joined by a dash: `BAN THƯỜNG TRỰC / ỦY BAN … - BAN DÂN TỘC / TỈNH …`. */
function joinedByDash(lines: readonly string[], count: number): Issuer[] | null {
  const pieces = lines.join(' ').split(/\s[-–]\s/u);
  return pieces.length === count ? pieces.map((name) => ({ superior: [], name: name.trim() })) : null;
}

/** Lines as they were before a converter broke them: no body has a name of one word, `ỦY / BAN DÂN TỘC`. */
function unbroken(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && /^\p{Lu}+$/u.test(last)) whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/**
 * The issuing bodies from the lines of the header's left side. `count` is how many the symbol names: one, or
 * the parties of a joint document. A dash joins them, or they stand one above the other.
 */
export function issuersOf(printed: readonly string[], count: number): Issuer[] {
  const lines = unbroken(printed);
  if (lines.length === 0) return [];
  if (count <= 1) return [issuerOf(lines)];
  const groups =
    grouped(lines, count, (folded) => HEAD_BODY.test(folded)) ??
    grouped(lines, count, (folded) => ANY_BODY.test(folded) && !PLACE_LINE.test(folded));
  const joined = joinedByDash(lines, count);
  if (joined) return joined;
  if (!groups) return [issuerOf(lines)];
  const shared = groups.at(-1)?.at(-1) ?? '';
  const place = PLACE_LINE.test(searchKey(shared)) ? shared : '';
  // A place printed once below all of them belongs to each.
  return groups.map((group) =>
    issuerOf(
      place !== '' && !PLACE_LINE.test(searchKey(group.at(-1) ?? '')) && group.length === 1
        ? [...group, place]
        : group,
    ),
  );
}
