// Plans of many tasks and bodies, of our own writing, from a seed: the same in every run.
import { random } from './random.mjs';

const WORKS = [
  'Tổ chức hội nghị tuyên truyền tại xã',
  'Rà soát danh sách người có uy tín',
  'Xây dựng tổ truyền thông cộng đồng',
  'Giám sát việc thực hiện chính sách dân tộc',
  'Biên soạn tài liệu hỏi – đáp bằng tiếng dân tộc',
  'Thăm hỏi, chúc mừng nhân dịp lễ, tết',
];
/** @type {readonly import('@phoihop/plan').Role[]} */
const ROLES = [
  'coordinate',
  'coordinate',
  'coordinate',
  'advise',
  'guide',
  'supervise',
  'inform',
  'implement',
];
const SECTION = 10;
/** One cell in so many holds a role. */
const FILLED = 0.2;

/** @param {number} index */
const bodyOf = (index) => ({
  id: `c${index}`,
  name: `Sở công tác số ${index + 1} tỉnh Sông Lam`,
  shortName: `Sở ${index + 1}`,
  aliases: [],
  kind: /** @type {const} */ ('body'),
  level: /** @type {const} */ ('province'),
});

/**
 * A plan file with so many tasks in sections of ten, shared out among so many bodies.
 * @param {number} tasks
 * @param {number} bodies
 * @param {number} [seed]
 * @returns {import('@phoihop/plan').PlanFile}
 */
export function matrixFile(tasks, bodies, seed = 1) {
  const next = random(seed);
  const agencies = Array.from({ length: bodies }, (_, index) => bodyOf(index));
  /** @type {import('@phoihop/plan').Item[]} */
  const items = [];
  for (let task = 0; task < tasks; task++) {
    if (task % SECTION === 0) {
      const number = task / SECTION + 1;
      items.push({ id: `p${number}`, level: 1, label: `${number}.`, text: `Nhóm nhiệm vụ ${number}` });
    }
    const lead = Math.floor(next() * bodies);
    const others = agencies.filter((_, index) => index !== lead && next() < FILLED);
    const roles = others.map(({ id }) => ({ agency: id, role: pick(ROLES, next) }));
    items.push({
      id: `m${task}`,
      level: 2,
      label: `${Math.floor(task / SECTION) + 1}.${(task % SECTION) + 1}`,
      text: `${pick(WORKS, next)} ${task + 1}`,
      task: {
        assignments: [{ agency: `c${lead}`, role: 'lead' }, ...roles],
        targets: [],
        times: [{ kind: 'day', date: '2026-10-15', raw: 'trước 15/10' }],
      },
    });
  }
  return {
    schemaVersion: 1,
    plan: {
      ...{ id: 'bench', kind: 'coordination-plan', issuers: [], number: null, title: 'KẾ HOẠCH' },
      ...{ subject: 'Bench', agencies, items, appendices: [], signatories: [], recipients: [] },
    },
    entries: [],
    review: { comments: [], suggestions: [], waivers: [] },
    agreements: [],
    versions: [],
  };
}

/**
 * @template One
 * @param {readonly One[]} all
 * @param {() => number} next
 * @returns {One}
 */
function pick(all, next) {
  const one = all[Math.floor(next() * all.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
