import { searchKey } from '@phoihop/vietnamese/text';
import { addRecipient, isArchive } from '../gestures/recipients.js';
import type { Agency } from '../model/agency.js';
import { agencyKey } from '../model/agency-key.js';
import type { Plan, Recipient } from '../model/plan.js';
import { form } from './basis.js';
import type { Check, CheckContext, Found } from './check.js';
import { followsDecree, givesTasks, isAdministrative } from './documents.js';

/** `Lưu: VT`, and the party's `Lưu Văn phòng`. */
function isKept(recipient: Recipient): boolean {
  return isArchive(recipient) || /^luu\b/u.test(searchKey(recipient.text));
}

/** No Nơi nhận at all. */
const none: Check = {
  code: 'recipients-none',
  tone: 'fault',
  basis: form(9, 'c'),
  findPlan: ({ plan }) => (plan.recipients.length === 0 ? [{ part: 'recipients' }] : []),
};

/** No line for what is kept (Lưu). */
const noArchive: Check = {
  code: 'recipients-no-archive',
  tone: 'fault',
  basis: form(9, 'd'),
  appliesTo: followsDecree,
  findPlan({ plan: { recipients } }) {
    if (recipients.length === 0 || recipients.some(isKept)) return [];
    const archive: Recipient = { id: 'recipient-archive', text: 'Lưu: VT', purpose: 'archive' };
    const taken = recipients.some(({ id }) => id === archive.id);
    return [{ part: 'recipients', ...(taken ? {} : { fix: addRecipient(recipients, archive) }) }];
  },
};

/** One receiver on two lines. */
const repeated: Check = {
  code: 'recipients-repeated',
  tone: 'watch',
  appliesTo: isAdministrative,
  findPlan({ plan: { recipients } }) {
    const seen = new Set<string>();
    const found: Found[] = [];
    for (const { id, text } of recipients) {
      const key = searchKey(text).replace(/\s*\([^)]*\)$/u, '');
      if (key !== '' && seen.has(key)) {
        found.push({
          part: 'recipients',
          params: { name: text },
          fix: { type: 'recipient/remove', part: 'text', recipient: id },
        });
      }
      seen.add(key);
    }
    return found;
  },
};

/** Bodies with a post office of their own: what is part of another is reached through it. */
const RECEIVES =
  /^(so|uy ban|mttq|hoi|lien doan|lien minh|tinh doan|doan|cong an|bo|ngan hang|kho bac|bao hiem|dai|bao|toa an|vien|hoi dong nhan dan|tinh uy|dang uy|chi cuc thue|cuc|ban dan toc|ban quan ly)\b/u;

/** Bodies that no line can name: `Hội LHPN cùng cấp`. */
const MANY = /\b(cung cap|cac cap|moi)\b/u;

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
function isReached(agency: Agency, lines: readonly Recipient[]): boolean {
  const keys = [agency.name, agency.shortName ?? '', ...agency.aliases]
    .map(agencyKey)
    .filter((key) => key !== '');
  return lines.some(({ text, agency: named }) => {
    if (named === agency.id) return true;
    const folded = searchKey(text);
    return (
      GROUPS.some(([line, reaches]) => line.test(folded) && keys.some((key) => reaches.test(key))) ||
      namesIn(text).some((name) => keys.some((key) => meets(key, name)))
    );
  });
}

/** Whether a body is an issuer; its name stands on the lines of the head, or on the last of them. */
function issues(agency: Agency, { issuers }: Plan): boolean {
  const key = agencyKey(agency.name);
  return issuers.some(
    ({ agency: issuer, name, superior }) =>
      issuer === agency.id ||
      [name, [...superior, name].join(' ')].some((printed) =>
        namesIn(printed).some((each) => each.key === key || meets(key, each)),
      ),
  );
}

/** Bodies with a role in the plan, in the order of the list of agencies. */
function assigned({ plan, items }: CheckContext): Agency[] {
  const ids = new Set(items.flatMap(({ task }) => task?.assignments.map(({ agency }) => agency) ?? []));
  return plan.agencies.filter(({ id }) => ids.has(id));
}

/** A body is given work, and the plan is not sent to it. */
const missing: Check = {
  code: 'recipients-missing',
  tone: 'watch',
  basis: form(9, 'a'),
  appliesTo: givesTasks,
  findPlan(context) {
    const { plan } = context;
    const lines = plan.recipients.filter((recipient) => !isKept(recipient));
    if (lines.length === 0) return [];
    const found: Found[] = [];
    for (const agency of assigned(context)) {
      const { id, name, kind, partOf } = agency;
      const receives =
        kind === 'body' &&
        partOf === undefined &&
        RECEIVES.test(agencyKey(name)) &&
        !MANY.test(agencyKey(name));
      if (!receives || issues(agency, plan) || isReached(agency, lines)) continue;
      const recipient: Recipient = { id: `recipient-${id}`, text: name, agency: id };
      const taken = plan.recipients.some((each) => each.id === recipient.id);
      found.push({
        part: 'recipients',
        params: { name },
        ...(taken ? {} : { fix: addRecipient(plan.recipients, recipient) }),
      });
    }
    return found;
  },
};

/** Nơi nhận. */
export const recipientChecks: readonly Check[] = [none, noArchive, repeated, missing];
