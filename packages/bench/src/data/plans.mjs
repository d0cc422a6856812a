// Shared data of our own writing, from a seed: the same in every run.
import { random } from './random.mjs';

const bodies = [
  'Ban Dân tộc',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Ủy ban nhân dân xã Pù Hiêng',
  'Đoàn Thanh niên',
];
const works = [
  'tổ chức hội nghị tuyên truyền',
  'rà soát danh sách người có uy tín',
  'xây dựng tổ truyền thông',
  'giám sát việc thực hiện chính sách',
];

/**
 * A sentence as real plans have them: of three, one names bodies and one cites an instrument; targets and times
 * are rarer.
 * @param {() => number} next
 */
function sentence(next) {
  const pick = (/** @type {string[]} */ all) => all[Math.floor(next() * all.length)] ?? '';
  const chance = (/** @type {number} */ share, /** @type {() => string} */ words) =>
    next() < share ? words() : '';
  const count = 1 + Math.floor(next() * 90);
  const subject = chance(0.33, () => `${pick(bodies)} chủ trì, phối hợp với ${pick(bodies)} `);
  const target = chance(0.15, () => ` cho ${count} người`);
  const time = chance(
    0.1,
    () => `, hoàn thành trước ngày ${1 + Math.floor(next() * 28)}/${1 + Math.floor(next() * 12)}/2026`,
  );
  const ground = chance(0.33, () => ` theo Kế hoạch số ${count}/KH-UBND ngày 01/02/2026`);
  const aim = 'bảo đảm thiết thực, đúng đối tượng, phù hợp với phong tục và điều kiện của từng vùng đồng bào';
  return `${subject}${pick(works)}${target}${time}, ${aim}${ground}.`;
}

/** A plan of usual length whose body comes again and again, as in a year's plans of one office. @param {number} length */
export function repeatedPlans(length) {
  const lines = planText(13_000).split('\n');
  const first = lines.findIndex((line) => line.startsWith('I. '));
  const last = lines.findIndex((line) => line.startsWith('Nơi nhận'));
  const end = last < 0 ? lines.length : last;
  const body = lines.slice(first, end).join('\n');
  const bodies = Array.from({ length: Math.ceil(length / body.length) }, () => body);
  return [...lines.slice(0, first), ...bodies, ...lines.slice(end)].join('\n');
}

/** The text of a plan of about so many characters. @param {number} length @param {number} [seed] */
export function planText(length, seed = 1) {
  const next = random(seed);
  const head = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG LAM',
    'Số: 07/KH-UBND',
    'Sông Lam, ngày 02 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Công tác dân tộc năm 2026',
    '',
  ];
  const lines = [
    ...head,
    'Thực hiện Nghị quyết số 06-NQ/TU ngày 08/10/2025, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
  ];
  let size = lines.join('\n').length;
  for (let section = 1; size < length; section++) {
    const block = [`${section % 2 === 0 ? 'II' : 'I'}. NHÓM NHIỆM VỤ`];
    for (let point = 1; point <= 12; point++) {
      block.push(`${point}. ${sentence(next)}`, `- ${sentence(next)}`, `${sentence(next)}`);
    }
    lines.push(...block);
    size += block.join('\n').length;
  }
  return [
    ...lines,
    'Trên đây là Kế hoạch./.',
    'Nơi nhận:',
    '- UBND tỉnh;',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Lò Văn Mạnh',
  ].join('\n');
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Sections of a hundred items, with ten points in each and dashes below them. @param {number} index */
function place(index) {
  if (index % 100 === 0) return { level: 1, label: `${ROMAN[Math.floor(index / 100) % 10]}.` };
  if (index % 10 === 1) return { level: 2, label: `${Math.floor((index % 100) / 10) + 1}.` };
  return { level: 3, label: '-' };
}

/**
 * A plan file with so many items, about 200 bytes each; one in four is a task.
 * @param {number} count
 * @param {number} [seed]
 */
export function planFile(count, seed = 1) {
  const next = random(seed);
  const agencies = bodies.map((name, index) => ({ id: `c${index}`, name, aliases: [], kind: 'body' }));
  const task = (/** @type {number} */ index) => ({
    assignments: [{ agency: `c${index % bodies.length}`, role: 'lead' }],
    targets: [],
    times: [],
  });
  const items = Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    ...place(index),
    text: sentence(next),
    ...(index % 4 === 3 ? { task: task(index) } : {}),
  }));
  return {
    schemaVersion: 1,
    plan: {
      ...{ id: 'bench', kind: 'plan', issuers: [], number: null, title: 'KẾ HOẠCH', subject: 'Bench' },
      ...{ agencies, items, appendices: [], signatories: [], recipients: [] },
    },
    entries: [],
    review: { comments: [], suggestions: [], waivers: [] },
    agreements: [],
    versions: [],
  };
}
