// Progress of units, of our own writing, from a seed: the same in every run.
import { random } from './random.mjs';

const STATUSES = /** @type {const} */ (['done', 'in-progress', 'not-started', 'cancelled']);
const PERIOD = '2026';

/**
 * A plan of so many units, each with so many tasks that it leads, and two states of its entries.
 * @param {number} units
 * @param {number} tasks of each unit
 * @returns {{ first: import('@phoihop/plan').PlanFile, second: import('@phoihop/plan').PlanFile }}
 */
export function progressOf(units, tasks) {
  const agencies = Array.from({ length: units }, (_, unit) => ({
    id: `x${unit}`,
    name: `Ủy ban nhân dân xã số ${unit + 1}`,
    aliases: [],
    kind: /** @type {const} */ ('body'),
    level: /** @type {const} */ ('commune'),
  }));
  const items = agencies.flatMap(({ id, name }, unit) => [
    { id: `p${unit}`, level: 1, label: `${unit + 1}.`, text: name },
    ...Array.from({ length: tasks }, (_, task) => ({
      id: `m${unit}.${task}`,
      level: 2,
      label: `${unit + 1}.${task + 1}`,
      text: `Nhiệm vụ ${task + 1}`,
      task: { assignments: [{ agency: id, role: /** @type {const} */ ('lead') }], targets: [], times: [] },
    })),
  ]);
  const state = (/** @type {number} */ seed) => {
    const next = random(seed);
    const worked = items.filter((item) => item.level === 2);
    return /** @type {import('@phoihop/plan').PlanFile} */ ({
      schemaVersion: 1,
      plan: {
        ...{ id: 'bench', kind: 'plan', issuers: [], number: null, title: 'KẾ HOẠCH', subject: 'Bench' },
        ...{ period: { from: '2026-01-01', to: '2026-12-31' } },
        ...{ agencies, items, appendices: [], signatories: [], recipients: [] },
      },
      entries: worked.map(({ id }, index) => ({
        id: `e${index}`,
        item: id,
        period: PERIOD,
        status: STATUSES[Math.floor(next() * STATUSES.length)] ?? 'done',
        at: '2026-11-01T02:00:00.000Z',
      })),
      review: { comments: [], suggestions: [], waivers: [] },
      agreements: [],
      versions: [],
    });
  };
  return { first: state(1), second: state(2) };
}
