import type { PlanChange, SingleChange } from '../commands/plan-change.js';
import { longestRising } from '../compare/longest-run.js';
import type { Agency } from '../model/agency.js';
import type { Plan, Recipient } from '../model/plan.js';
import { describeAgency } from '../read/tasks/agency-kind.js';
import { asOne } from './change.js';
import { isArchive } from './lines.js';
import { printedName } from './printed-line.js';
import { purposeOf } from './purpose.js';

type Level = NonNullable<Agency['level']>;

const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune', 'village'];

/** Bodies of the centre, as recipients name them. */
const CENTRAL =
  /^(?:(?:tt|btt|ban tt|ban thường trực|đoàn chủ tịch)\s+)?(?:bộ (?!chỉ huy|đội|phận|chqs)|ủy ban dân tộc|uỷ ban dân tộc|chính phủ|thủ tướng|quốc hội|ban bí thư|bộ chính trị|ubtw|ubtwmttq|tw |trung ương|văn phòng (?:chính phủ|quốc hội|trung ương|chủ tịch nước))/iu;
/** Bodies of the province that do not say so. */
const PROVINCIAL =
  /^(?:sở|tỉnh|thành ủy|thành uỷ|ban dân tộc|ban dân vận|bộ chqs|bộ chỉ huy|đoàn đbqh|đoàn đại biểu)(?!\p{L})/iu;

/** The level of whoever a line names; undefined where it does not say. */
export function levelOfName(name: string): Level | undefined {
  if (CENTRAL.test(name)) return 'central';
  return describeAgency(name).level ?? (PROVINCIAL.test(name) ? 'province' : undefined);
}

/** The level of the issuing body: the lowest that the lines of the head name, since they go from above to below. */
export function levelOfIssuer({ issuers }: Pick<Plan, 'issuers'>): Level | undefined {
  const lines = issuers.flatMap(({ superior, name }) => [...superior, name]);
  const levels = lines.flatMap((line) => levelOfName(line.toLocaleLowerCase('vi')) ?? []);
  return levels.sort((first, second) => LEVELS.indexOf(second) - LEVELS.indexOf(first))[0];
}

/** Those whom the document is answered to or names itself: `Như trên`, `Như Điều 3`. */
const AS_ABOVE = /^như (?:trên|điều|mục|kính gửi)/iu;
/** People and offices of the issuing body itself. */
const OWN =
  /^(?:ct|pct|chủ tịch|phó chủ tịch|các (?:pct|phó|phòng|đồng chí|đ\/c|vụ|tổ)|lãnh đạo|btv|giám đốc|gđ|pgđ|trưởng ban|phòng|văn phòng|vp|chánh|cvp|cvp|thành viên|công chức|cổng thông tin|trang thông tin)(?![\p{L}])/iu;

/** The parts of Nơi nhận by custom, in their order. */
export const CUSTOM_PARTS = ['as-above', 'superiors', 'peers', 'below', 'own', 'archive'] as const;
export type CustomPart = (typeof CUSTOM_PARTS)[number];

/**
 * The part to which a line belongs by custom: superiors, then peers, then those below, then the house itself, the
 * archive last. NĐ 30/2020 (Phụ lục I, Phần I, Mục II, khoản 9) only says which come first and last.
 */
export function customPart(recipient: Recipient, issuer: Level | undefined): CustomPart {
  const name = printedName(recipient.text);
  const purpose = purposeOf(recipient);
  if (isArchive(recipient)) return 'archive';
  if (AS_ABOVE.test(name)) return 'as-above';
  if (purpose === 'report') return 'superiors';
  const level = levelOfName(name);
  const depth = level && issuer ? LEVELS.indexOf(level) - LEVELS.indexOf(issuer) : 0;
  if (depth > 0) return 'below';
  if (OWN.test(name)) return 'own';
  if (depth < 0) return 'superiors';
  return purpose === 'know' ? 'own' : 'peers';
}

function rankOf(recipient: Recipient, issuer: Level | undefined): number {
  const part = customPart(recipient, issuer);
  const level = part === 'superiors' ? levelOfName(printedName(recipient.text)) : undefined;
  // Among superiors the centre comes first.
  return CUSTOM_PARTS.indexOf(part) * 10 + (level ? LEVELS.indexOf(level) : 5);
}

/** The recipients in the order of custom. Lines of one part stay in the order that they have. */
export function inCustomOrder(plan: Pick<Plan, 'issuers' | 'recipients'>): Recipient[] {
  const issuer = levelOfIssuer(plan);
  const ranked = plan.recipients.map((recipient) => ({ recipient, rank: rankOf(recipient, issuer) }));
  return ranked.sort((first, second) => first.rank - second.rank).map(({ recipient }) => recipient);
}

/** The lines that the order of custom would move, by their ids; as few as lead there. */
export function movedByCustom(plan: Pick<Plan, 'issuers' | 'recipients'>): ReadonlySet<string> {
  const places = new Map(plan.recipients.map(({ id }, index) => [id, index]));
  const ordered = inCustomOrder(plan);
  const stay = longestRising(ordered.map(({ id }) => places.get(id) ?? 0));
  return new Set(ordered.filter((_, index) => !stay.has(index)).map(({ id }) => id));
}

/** Brings the recipients into the order of custom, as one change; null where they are. It is for a person to accept. */
export function orderByCustom(plan: Pick<Plan, 'issuers' | 'recipients'>): PlanChange | null {
  const moved = movedByCustom(plan);
  const ordered = inCustomOrder(plan);
  return asOne(
    ordered.flatMap(({ id }, index): SingleChange[] =>
      moved.has(id)
        ? [{ type: 'recipient/move', part: 'text', recipient: id, after: ordered[index - 1]?.id ?? null }]
        : [],
    ),
  );
}

/** Behind which line a new one goes by custom; null for the very first. */
export function customPlace(plan: Pick<Plan, 'issuers' | 'recipients'>, recipient: Recipient): string | null {
  const issuer = levelOfIssuer(plan);
  const rank = rankOf(recipient, issuer);
  const before = plan.recipients.filter((each) => rankOf(each, issuer) <= rank);
  return before.at(-1)?.id ?? null;
}
