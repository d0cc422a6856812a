import { actions, doers, partTitles, places, recipients, subjects, times } from './phrases.mjs';
import { createRandom } from './random.mjs';

/**
 * @typedef {import('@phoihop/plan').Item} Item
 * @typedef {import('@phoihop/plan').PlanFile} PlanFile
 * @typedef {import('./random.mjs').Random} Random
 */

// The shape of a part does not change with the size of the document, so that sizes can be compared.
const SECTIONS = ['I.', 'II.', 'III.', 'IV.', 'V.'];
const TASKS = ['1.', '2.', '3.', '4.', '5.', '6.'];
const POINTS = ['a)', 'b)', 'c)', 'd)'];

/** One item in so many is written with decomposed letters (NFD), as pasted texts are. */
const DECOMPOSED = 12;

const OPENING = 'Thực hiện Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG, hai cơ quan thống nhất như sau:';
const CLOSING =
  'Trên đây là Kế hoạch phối hợp năm 2026, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.';

/** @type {(random: Random) => string} */
const headingText = (random) => `${random.one(actions)} ${random.one(subjects)}`;

/** @param {Random} random */
function taskText(random) {
  const target = random.next() < 0.4 ? `, ít nhất ${String(random.whole(2, 60))} người tham dự` : '';
  const what = `${random.one(actions)} ${random.one(subjects)} ${random.one(places)}${target}`;
  return `${what} ${random.one(times)}. ${random.one(doers)}.`;
}

/**
 * One part of the body: 1 part, 5 sections, 30 tasks, 120 points, about 29,000 characters.
 * @param {Random} random
 * @param {number} number of the part, from 1
 * @returns {Item[]}
 */
function part(random, number) {
  /** @type {Omit<Item, 'id'>[]} */
  const items = [
    { level: 1, label: `Phần ${String(number)}.`, text: random.one(partTitles) },
    ...SECTIONS.flatMap((section) => [
      { level: 2, label: section, text: random.one(partTitles) },
      ...TASKS.flatMap((task) => [
        { level: 3, label: task, text: headingText(random) },
        ...POINTS.map((label) => ({ level: 4, label, text: taskText(random) })),
      ]),
    ]),
  ];
  return items.map((item, index) => ({ id: `p${String(number)}-${String(index)}`, ...item }));
}

/**
 * A joint plan of an invented province with a body of about so many characters (UTF-16 code units). The same
 * seed gives the same plan, and the beginning of a longer plan is a shorter one.
 * @param {{ characters: number, seed: number }} wanted
 * @returns {PlanFile}
 */
export function createPlanDocument({ characters, seed }) {
  const random = createRandom(seed);
  /** @type {Item[]} */
  const body = [];
  for (let length = 0, number = 1; length < characters; number++) {
    for (const item of part(random, number)) {
      if (length >= characters) break;
      body.push(item);
      length += lineOf(item).length + 1;
    }
  }
  return {
    schemaVersion: 1,
    plan: {
      id: `bench-${String(seed)}`,
      kind: 'coordination-plan',
      issuers: [{ superior: ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'], name: 'BAN THƯỜNG TRỰC' }],
      number: { value: 7, symbol: 'KHPH-MTTQ-SDTTG', raw: '07/KHPH-MTTQ-SDTTG' },
      place: 'Sông Lam',
      date: '2026-03-02',
      title: 'KẾ HOẠCH PHỐI HỢP',
      subject: 'Công tác dân tộc năm 2026',
      agencies: [],
      items: [
        { id: 'opening', level: 1, label: null, text: OPENING },
        ...body,
        { id: 'closing', level: 1, label: null, text: CLOSING },
      ],
      appendices: [],
      signatories: [{ authority: 'TM. BAN THƯỜNG TRỰC', position: 'CHỦ TỊCH', name: 'Nguyễn Hữu Đạt' }],
      recipients: recipients.map((text, index) => ({ id: `r${String(index)}`, text })),
    },
    entries: [],
    review: { comments: [], suggestions: [], waivers: [] },
    agreements: [],
    versions: [],
  };
}

/**
 * An item as a line of text.
 * @param {Pick<Item, 'label' | 'text'>} item
 */
export const lineOf = ({ label, text }) => (label === null ? text : `${label} ${text}`);

/**
 * The plan as the text that an office would paste: header, body, recipients, signature. Some lines are
 * decomposed (NFD), so that whoever reads it has to compose them.
 * @param {PlanFile} file
 */
export function textOf({ plan }) {
  const issuer = plan.issuers.flatMap(({ superior, name }) => [...superior, name]);
  const signature = plan.signatories.flatMap(({ authority = '', position = '', name = '' }) => [
    authority,
    position,
    name,
  ]);
  return [
    ...issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${plan.number?.raw ?? ''}`,
    'Sông Lam, ngày 02 tháng 3 năm 2026',
    '',
    plan.title,
    plan.subject,
    '',
    ...plan.items.map((item, index) => lineOf(item).normalize(index % DECOMPOSED === 0 ? 'NFD' : 'NFC')),
    '',
    'Nơi nhận:',
    ...plan.recipients.map(({ text }) => `- ${text};`),
    '',
    ...signature,
    '',
  ].join('\n');
}
