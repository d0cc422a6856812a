import { searchKey } from '@phoihop/vietnamese/text';
import type { Agency } from '../model/agency.js';
import { agencyKey } from '../model/agency-key.js';
import type { Plan, Recipient } from '../model/plan.js';
import { parted } from '../read/tasks/shared-head.js';
import { printedName } from './printed-line.js';

/** Lines that name many at once, and whom they reach. Both folded as `agencyKey` folds. */
const GROUPS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(nhu tren|nhu dieu|nhu muc|co quan, don vi|cac co quan|cac don vi|cac thanh vien|lien quan)\b/u, /./u],
  [
    /\b(cac|cac co quan) (so|ban|nganh)\b|\bso, (ban, )?nganh\b|\bban, nganh\b/u,
    /^(so|ban|cong an|bo|ngan hang|kho bac|bao hiem|dai|bao|toa an|vien|cuc|chi cuc)\b/u,
  ],
  [
    /\bdoan the\b|\bto chuc chinh tri\b|\bto chuc thanh vien\b|\bto chuc xa hoi\b|\bcac hoi\b/u,
    /^(mttq|hoi|lien doan|lien minh|tinh doan|doan)\b/u,
  ],
  [/\bcac (xa|phuong|huyen|dia phuong)\b/u, /\b(xa|phuong|huyen|thi xa|dac khu)\b/u],
];

/** A name that a line prints, folded, and whether the line says that it is the province's. */
interface PrintedName {
  key: string;
  ofProvince: boolean;
}

/** What a line says of whom it reaches; kept for as long as the line stays as it is. */
interface Reach {
  names: readonly PrintedName[];
  /** Folded; empty where the line lists the bodies that it means: `Các sở: Tài chính, Y tế` reaches no other. */
  group: string;
}

const known = new WeakMap<Recipient, Reach>();

function reachOf(recipient: Recipient): Reach {
  const already = known.get(recipient);
  if (already) return already;
  const { text } = recipient;
  const listed = parted(printedName(text));
  const reach: Reach =
    listed.length > 1
      ? { names: listed.flatMap(namesIn), group: '' }
      : { names: namesIn(text), group: searchKey(text) };
  known.set(recipient, reach);
  return reach;
}

/** The names that a line holds: `HĐND, UBND xã (b/c)` holds two. */
function namesIn(text: string): PrintedName[] {
  const named = text.replace(/\s*\([^)]*\)/gu, '').split(/\s*[,;+]\s*|\s+và\s+/u);
  return [text, ...named]
    .map((name) => ({ key: agencyKey(name), ofProvince: /\btinh\b/u.test(searchKey(name)) }))
    .filter(({ key }) => key !== '');
}

/** What makes a longer name another body than the shorter: `UBND các xã`, and `UBND xã` where that is the province's. */
const SEVERAL = /\bcac\b/u;
const LOWER = /\b(xa|phuong|huyen|thi xa|dac khu|thon|ban|ap|khom)\b/u;

/** Whether a body is the one that a line prints, or the same with more words: `Sở Nội vụ tỉnh` and `Sở Nội vụ`. */
function meets(body: string, { key, ofProvince }: PrintedName): boolean {
  if (` ${key} `.includes(` ${body} `)) return true;
  const rest = body.startsWith(`${key} `) ? body.slice(key.length) : null;
  return rest !== null && !SEVERAL.test(rest) && !(ofProvince && LOWER.test(rest));
}

/** Whether a body is reached by some line, by name or as one of many. */
export function isReached(agency: Agency, lines: readonly Recipient[]): boolean {
  const keys = [agency.name, agency.shortName ?? '', ...agency.aliases]
    .map(agencyKey)
    .filter((key) => key !== '');
  const groups = GROUPS.filter(([, reaches]) => keys.some((key) => reaches.test(key)));
  return lines.some((recipient) => {
    if (recipient.agency === agency.id) return true;
    const { names, group } = reachOf(recipient);
    return (
      groups.some(([line]) => line.test(group)) || names.some((name) => keys.some((key) => meets(key, name)))
    );
  });
}

/** Whether a body is an issuer; its name stands on the lines of the head, or on the last of them. */
export function issues(agency: Agency, { issuers }: Plan): boolean {
  const key = agencyKey(agency.name);
  return issuers.some(
    ({ agency: issuer, name, superior }) =>
      issuer === agency.id ||
      [name, [...superior, name].join(' ')].some((printed) =>
        namesIn(printed).some((each) => each.key === key || meets(key, each)),
      ),
  );
}
