import { form, model } from './basis.js';
import type { Check, Found } from './check.js';
import { followsDecree } from './documents.js';
import { misspelt } from './text-fix.js';

const END_MARK = /\.\s*\/\s*\.?\s*$/u;

/** The last paragraph ends without `./.`. */
const noEndMark: Check = {
  code: 'end-mark-missing',
  tone: 'fault',
  basis: model,
  appliesTo: followsDecree,
  findPlan({ items }) {
    const last = items.at(-1);
    if (!last || last.text.trim() === '' || last.table || last.text.trimEnd().endsWith('./.')) return [];
    const from = last.text.search(/[\s.;,/]*$/u);
    return [misspelt(last, from, last.text.length, './.')];
  },
};

/** `./.` where more of the document follows. */
const endMarkWithin: Check = {
  code: 'end-mark-within',
  tone: 'watch',
  basis: model,
  appliesTo: followsDecree,
  findPlan({ items }) {
    return items.slice(0, -1).flatMap((item): Found[] => {
      const from = item.text.search(END_MARK);
      return from < 0 ? [] : [misspelt(item, from, item.text.length, '.')];
    });
  },
};

const noSignature: Check = {
  code: 'signatures-none',
  tone: 'fault',
  basis: form(7),
  findPlan: ({ plan }) => (plan.signatories.length === 0 ? [{ part: 'signatures' }] : []),
};

/** Fewer signatures than issuers: each side of a joint plan signs. */
const issuerUnsigned: Check = {
  code: 'signatures-fewer',
  tone: 'fault',
  basis: form(7),
  findPlan: ({ plan: { issuers, signatories } }) =>
    signatories.length > 0 && signatories.length < issuers.length
      ? [{ part: 'signatures', params: { count: signatories.length, issuers: issuers.length } }]
      : [],
};

const noName: Check = {
  code: 'signature-no-name',
  tone: 'fault',
  basis: form(7, 'c'),
  findPlan: ({ plan: { signatories } }) =>
    signatories
      .filter(({ name = '' }) => name.trim() === '')
      .map(({ position, authority }) => ({
        part: 'signatures',
        params: { position: position ?? authority ?? '' },
      })),
};

const noPosition: Check = {
  code: 'signature-no-position',
  tone: 'fault',
  basis: form(7, 'c'),
  findPlan: ({ plan: { signatories } }) =>
    signatories
      .filter(({ position = '' }) => position.trim() === '')
      .map(({ name = '' }) => ({ part: 'signatures', params: { name } })),
};

/** Academic titles before the name; police, army, schools and hospitals have rules of their own for theirs. */
const TITLE = /^(?:GS|PGS|TS|ThS|KS|CN|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Kỹ sư|Cử nhân)(?:\.\s*|\s+)/u;

const titled: Check = {
  code: 'signature-title',
  tone: 'watch',
  basis: form(7, 'c'),
  appliesTo: followsDecree,
  findPlan: ({ plan: { signatories } }) =>
    signatories
      .filter(({ name = '' }) => TITLE.test(name))
      .map(({ name = '' }) => ({ part: 'signatures', params: { name } })),
};

/** The end mark and the signatures. */
export const endChecks: readonly Check[] = [
  noEndMark,
  endMarkWithin,
  noSignature,
  issuerUnsigned,
  noName,
  noPosition,
  titled,
];
