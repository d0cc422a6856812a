import { blanksIn } from '@phoihop/plan';
import type { DocumentPart, LayoutProfile } from '../profile/index.js';
import { measure, type ClauseRule, type Finished, type Measure } from './clause.js';

const general = (paragraph: number): string => `khoản ${String(paragraph)} Mục I Phần I Phụ lục I`;
const form = (paragraph: number): string => `khoản ${String(paragraph)} Mục II Phần I Phụ lục I`;
const other = (paragraph: number): string => `khoản ${String(paragraph)} Mục III Phần I Phụ lục I`;

/** Sizes of letters that the decree allows for parts (Mục V), in points. */
function sizes(
  { profile }: Finished,
  parts: Partial<Record<DocumentPart, readonly [number, number]>>,
): Measure[] {
  return Object.entries(parts).map(([part, range]) => measure(part, sizeOf(profile, part), range, 'pt'));
}

function sizeOf({ parts }: LayoutProfile, name: string): number {
  return Object.entries(parts).find(([part]) => part === name)?.[1].size ?? 0;
}

function share(
  { profile }: Finished,
  name: 'nationalRule' | 'issuerRule' | 'subjectRule',
  range: readonly [number, number],
): Measure {
  const rule = profile.head[name];
  return measure(name, rule.kind === 'solid' ? rule.share : 0, range, 'share');
}

const HALF: readonly [number, number] = [1 / 3, 1 / 2];
/** No upper bound is set by the decree. */
const ANY = 1000;

function lineHeight({ profile }: Finished): Measure {
  const { lineHeight: height } = profile.body;
  // A single line of Times is 1.15 times as high as its letters are large.
  const lines = height.kind === 'multiple' ? height.value : height.points / (profile.parts.text.size * 1.15);
  return measure('lines', lines, [1, 1.5], 'lines');
}

function firstLine({ profile }: Finished): Measure {
  const { firstLine: value } = profile.body;
  // Either of two: 1 cm or 1.27 cm.
  const nearest = Math.abs(value - 10) < Math.abs(value - 12.7) ? 10 : 12.7;
  return measure('first-line', value, [nearest, nearest], 'mm');
}

const appendices = ({ layout }: Finished): boolean => layout.sections.length > 1;

/** The rules of form in the order of the decree (NĐ 30/2020, Phụ lục I, II and III). */
export const clauseRules: readonly ClauseRule[] = [
  {
    id: 'paper',
    article: general(1),
    measures: ({ profile: { page } }) => [
      measure('width', page.width, [210, 210], 'mm'),
      measure('height', page.height, [297, 297], 'mm'),
    ],
  },
  {
    id: 'margins',
    article: general(3),
    measures: ({ profile: { page } }) => [
      measure('top', page.margins.top, [20, 25], 'mm'),
      measure('bottom', page.margins.bottom, [20, 25], 'mm'),
      measure('left', page.margins.left, [30, 35], 'mm'),
      measure('right', page.margins.right, [15, 20], 'mm'),
    ],
  },
  {
    id: 'page-number',
    article: general(7),
    measures: (finished) => {
      const { page } = finished.profile;
      const below = page.numberFromTop + (sizeOf(finished.profile, 'page-number') * 25.4) / 72;
      return [
        ...sizes(finished, { 'page-number': [13, 14] }),
        measure('number-bottom', below, [0, page.margins.top], 'mm'),
      ];
    },
  },
  {
    id: 'national-title',
    article: form(1),
    measures: (finished) => [
      ...sizes(finished, { 'national-title': [12, 13], motto: [13, 14] }),
      share(finished, 'nationalRule', [1, 1]),
    ],
  },
  {
    id: 'issuer',
    article: form(2),
    measures: (finished) => [
      ...sizes(finished, { superior: [12, 13], issuer: [12, 13] }),
      share(finished, 'issuerRule', HALF),
    ],
    blank: ({ plan }) => plan.issuers.length === 0 || plan.issuers.some(({ name }) => isBlank(name)),
  },
  {
    id: 'number',
    article: form(3),
    measures: (finished) => sizes(finished, { number: [13, 13] }),
    blank: ({ plan: { number } }) => number === null || !/^\s*\d/u.test(number.raw),
  },
  {
    id: 'place-date',
    article: form(4),
    measures: (finished) => sizes(finished, { 'place-date': [13, 14] }),
    blank: ({ plan: { date } }) => date === undefined,
  },
  {
    id: 'title',
    article: form(5),
    measures: (finished) => [
      ...sizes(finished, { title: [13, 14], subject: [13, 14] }),
      share(finished, 'subjectRule', HALF),
    ],
    blank: ({ plan: { title, subject } }) =>
      subject.trim() === '' || isBlank(subject) || (title === '' && !/^v\/v/iu.test(subject)),
  },
  {
    id: 'text',
    article: form(6),
    measures: (finished) => [
      ...sizes(finished, { basis: [13, 14], text: [13, 14], heading: [13, 14], 'point-title': [13, 14] }),
      firstLine(finished),
      measure(
        'between-paragraphs',
        (finished.profile.parts.text.after ?? 0) + (finished.profile.parts.text.before ?? 0),
        [6, ANY],
        'pt',
      ),
      lineHeight(finished),
    ],
    blank: ({ plan }) => plan.items.some(({ text }) => blanksIn(text).length > 0),
  },
  {
    id: 'signature',
    article: form(7),
    measures: (finished) => sizes(finished, { authority: [13, 14], position: [13, 14], signer: [13, 14] }),
    blank: ({ plan: { signatories } }) =>
      signatories.some(({ name = '', position = '' }) => isBlank(name) || isBlank(position)),
  },
  {
    id: 'recipients',
    article: form(9),
    measures: (finished) => sizes(finished, { 'recipients-title': [12, 12], recipient: [11, 11] }),
    blank: ({ plan: { recipients } }) => recipients.some(({ text }) => isBlank(text)),
  },
  {
    id: 'appendices',
    article: other(1),
    present: appendices,
    measures: (finished) =>
      sizes(finished, {
        'appendix-number': [14, 14],
        'appendix-title': [13, 14],
        'appendix-reference': [13, 14],
      }),
  },
  {
    id: 'urgency',
    article: other(2),
    present: ({ plan }) => plan.urgency !== undefined,
    measures: (finished) => {
      const { widths, height } = finished.profile.urgency;
      const word = finished.plan.urgency ?? 'KHẨN';
      const asked = { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 }[word];
      return [
        ...sizes(finished, { urgency: [13, 14] }),
        measure('width', widths[word], [asked, asked], 'mm'),
        measure('height', height, [8, 8], 'mm'),
      ];
    },
  },
  { id: 'capitals', article: 'Phụ lục II' },
  { id: 'abbreviations', article: 'Mục I Phụ lục III' },
  { id: 'end-mark', article: 'Mẫu 1.4 Mục II Phụ lục III' },
];

function isBlank(text: string): boolean {
  return blanksIn(text).length > 0;
}
