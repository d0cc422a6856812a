// Rounds of many nominations of invented people, from a seed: the same in every run.
import { readFileSync } from 'node:fs';
import { random } from './random.mjs';

const FAMILIES = ['Vi', 'Lò', 'Lương', 'Hờ', 'Lầu', 'Moong', 'Cụt', 'Trương', 'Nguyễn', 'Phan'];
const MIDDLES = ['Văn', 'Thị', 'A', 'Bá', 'Công', 'Đình', 'Phò'];
const GIVEN = ['Thoong', 'Mai', 'Chứ', 'Xìa', 'Nghĩa', 'Lan', 'Đức', 'Hoài', 'Phanh', 'Khăm', 'Dế', 'Liên'];
const GROUPS = [
  ['Thái', '03'],
  ['Mông', '08'],
  ['Khơ-mú', '22'],
  ['Thổ', '20'],
  ['Kinh', '01'],
];
const VILLAGES = ['Bản Na Sành', 'Bản Huồi Lếch', 'Thôn Đồng Tâm', 'Bản Khe Nạp', 'Thôn 3'];
const PATHS = [
  ['submitted'],
  ['submitted', 'commune-checked'],
  ['submitted', 'commune-checked', 'decided'],
  ['submitted', 'returned'],
  ['submitted', 'commune-checked', 'refused'],
];

/** @template One @param {readonly One[]} all @param {() => number} next @returns {One} */
function pick(all, next) {
  const one = all[Math.floor(next() * all.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/**
 * A round file with so many nominations from so many communes.
 * @param {number} count
 * @param {number} communes
 * @param {number} [seed]
 * @returns {import('@phoihop/plan/round').RoundFile}
 */
export function rosterFile(count, communes, seed = 1) {
  const next = random(seed);
  const example = new URL('../../../plan/examples/nguoi-co-uy-tin-2026.json', import.meta.url);
  const { round } = JSON.parse(readFileSync(example, 'utf8'));
  const units = Array.from({ length: communes }, (_, index) => ({
    id: `x${index}`,
    name: `Xã Tà Lưn ${index + 1}`,
  }));
  /** @type {import('@phoihop/plan/round').Nomination[]} */
  const nominations = [];
  /** @type {Record<string, import('@phoihop/plan/round').PersonalRecord>} */
  const records = {};
  for (let index = 0; index < count; index++) {
    const unit = Math.floor(next() * communes);
    const [group = '', code = ''] = pick(GROUPS, next);
    nominations.push({
      ...{ id: `n${index}`, number: `2026-${index + 1}`, category: 'prestige', unit: `x${unit}` },
      ...{ record: `d${index}` },
      steps: pick(PATHS, next).map((to) => ({
        to: /** @type {import('@phoihop/plan/round').NominationState} */ (to),
        at: '2026-10-02T02:00:00.000Z',
      })),
    });
    records[`d${index}`] = {
      nomination: `n${index}`,
      values: {
        name: {
          kind: 'name',
          text: `${pick(FAMILIES, next)} ${pick(MIDDLES, next)} ${pick(GIVEN, next)}`,
        },
        birth: { kind: 'birth', year: 1944 + Math.floor(next() * 36) },
        sex: { kind: 'sex', sex: next() < 0.3 ? 'female' : 'male' },
        'ethnic-group': { kind: 'ethnic-group', name: group, code, table: '121/1979' },
        place: {
          kind: 'place',
          province: { code: '00', name: 'Sông Lam' },
          commune: { code: String(unit), name: units[unit]?.name ?? '' },
          since: '2025-07-01',
          address: pick(VILLAGES, next),
        },
        group: { kind: 'choice', choice: next() < 0.5 ? 'village-elder' : 'clan-head' },
      },
      consents: [],
    };
  }
  const quotas = units.map(({ id }) => ({ unit: id, category: 'prestige', count: 90 }));
  return {
    schemaVersion: 1,
    round: { ...round, units, quotas },
    nominations,
    distinct: [],
    personal: { records, remarks: {}, erased: [] },
  };
}
