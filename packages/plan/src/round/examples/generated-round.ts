import { prestigeRound } from './prestige-round.data.js';
import {
  createRoundFile,
  type FieldValue,
  type Nomination,
  type NominationState,
  type PersonalRecord,
  type Round,
  type RoundFile,
  type Step,
} from '../model/index.js';
import { Draw } from './draw.js';
import { merits, nameParts, villages, type NameParts } from './generated-names.data.js';

export interface GeneratedRound {
  count: number;
  /** The same seed gives the same people. */
  seed?: number;
  round?: Round;
  /** One in so many nominations is one more of somebody who is there already; none when left out. */
  doubles?: number;
  /** Every nomination stands like this; each stands somewhere when left out. */
  state?: NominationState;
}

/** A people of the province, as often as it is met there. */
function peopleOf(draw: Draw): NameParts {
  let at = draw.upTo(100);
  for (const parts of nameParts) {
    at -= parts.share;
    if (at < 0) return parts;
  }
  return draw.of(nameParts);
}

const PATHS: readonly (readonly NominationState[])[] = [
  ['submitted'],
  ['submitted'],
  ['submitted', 'commune-checked'],
  ['submitted', 'commune-checked'],
  ['submitted', 'commune-checked', 'decided'],
  ['submitted', 'commune-checked', 'decided'],
  ['submitted', 'commune-checked', 'decided'],
  ['submitted', 'commune-checked', 'refused'],
  ['submitted', 'returned'],
  ['submitted', 'decided', 'removed'],
];

const officials = {
  commune: { id: 'can-bo-xa', name: 'Lò Thị An' },
  department: { id: 'can-bo-so', name: 'Vi Văn Bình' },
} as const;

/** An instant so many hours after the round was opened. */
function instant(round: Round, hours: number): string {
  return new Date(Date.parse(`${round.opens}T01:00:00.000Z`) + hours * 3_600_000).toISOString();
}

function stepsOf(draw: Draw, round: Round, index: number, state: NominationState | undefined): Step[] {
  const path =
    state === undefined
      ? draw.of(PATHS)
      : (PATHS.find((each) => each.at(-1) === state) ?? (['submitted'] as const));
  return path.map((to, at): Step => {
    const reasons = round.reasons.filter((reason) => reason.states.includes(to));
    return {
      to,
      at: instant(round, (index % 600) + at * 60),
      ...(at > 0 && { by: at % 2 === 1 ? officials.commune : officials.department }),
      ...(reasons.length > 0 && { reason: draw.of(reasons).id }),
      ...(to === 'decided' && { decision: { number: '15/QĐ-UBND', date: '2026-11-20' } }),
    };
  });
}

function valuesOf(draw: Draw, round: Round, unit: number): Record<string, FieldValue> {
  const parts = peopleOf(draw);
  const sex = draw.upTo(3) === 0 ? 'female' : 'male';
  const { middle, given } = parts[sex];
  const households = 40 + draw.upTo(80);
  const category = round.categories[0];
  const groups = category?.fields.find(({ kind }) => kind === 'choice');
  const { name = '' } = round.units[unit] ?? {};
  const choices = groups?.kind === 'choice' ? groups.choices.filter(({ id }) => id !== groups.other) : [];
  return {
    name: { kind: 'name', text: [draw.of(parts.families), draw.of(middle), draw.of(given)].join(' ') },
    birth: { kind: 'birth', year: 1944 + draw.upTo(36) },
    sex: { kind: 'sex', sex },
    'ethnic-group': { kind: 'ethnic-group', ...parts.group, table: '121/1979' },
    place: {
      kind: 'place',
      province: { code: '00', name: 'Sông Lam' },
      commune: { code: String(unit + 1).padStart(5, '0'), name },
      since: '2025-07-01',
      address: draw.of(villages),
    },
    phone: { kind: 'phone', number: `09${String(10_000_000 + draw.upTo(89_999_999))}` },
    ...(groups && choices.length > 0 && { [groups.id]: { kind: 'choice', choice: draw.of(choices).id } }),
    education: { kind: 'text', text: draw.of(['5/10', '7/10', '9/12', '12/12']) },
    'party-member': { kind: 'choice', choice: draw.upTo(2) === 0 ? 'yes' : 'no' },
    'village-meeting': {
      kind: 'meeting',
      date: '2026-09-06',
      households,
      present: households - draw.upTo(6),
      votes: households - 6 - draw.upTo(6),
    },
    criteria: {
      kind: 'criteria',
      met: (category?.criteria ?? []).map(({ id }) => ({
        criterion: id,
        evidence: 'Xác nhận của Ủy ban nhân dân xã',
        papers: [],
      })),
    },
    achievements: {
      kind: 'achievements',
      years: [2023, 2025].map((year) => ({ year, text: draw.of(merits) })),
    },
    papers: {
      kind: 'papers',
      files: [
        {
          id: 'bien-ban',
          paper: 'minutes',
          name: 'bien-ban-hop-thon.pdf',
          size: 180_000 + draw.upTo(900_000),
          type: 'application/pdf',
        },
      ],
    },
    nominator: {
      kind: 'nominator',
      name: 'Hà Thị Nga',
      position: 'Trưởng ban công tác Mặt trận',
      relation: 'behalf',
    },
  };
}

/** The same person, written by another hand: a name without one of its tones, another village. */
function writtenAgain(values: Record<string, FieldValue>): Record<string, FieldValue> {
  const { name, place } = values;
  if (name?.kind !== 'name' || place?.kind !== 'place') return values;
  const text = name.text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '')
    .normalize('NFC');
  return { ...values, name: { ...name, text }, place: { ...place, address: 'Bản Nà Sành' } };
}

/** A round with so many nominations of invented people, for examples and benchmarks: the same seed, the same round. */
export function generatedRoundFile({
  count,
  seed = 1,
  round = prestigeRound,
  doubles,
  state,
}: GeneratedRound): RoundFile {
  const draw = new Draw(seed);
  const nominations: Nomination[] = [];
  const records: Record<string, PersonalRecord> = {};
  let before: { unit: number; values: Record<string, FieldValue> } | undefined;
  for (let index = 0; index < count; index++) {
    const isDouble = before && doubles !== undefined && index % doubles === doubles - 1;
    const unit = isDouble && before ? before.unit : draw.upTo(round.units.length);
    const values: Record<string, FieldValue> =
      isDouble && before ? writtenAgain(before.values) : valuesOf(draw, round, unit);
    before = { unit, values };
    const id = `n${String(index + 1)}`;
    nominations.push({
      id,
      number: `${String(round.year)}-${String(index + 1).padStart(4, '0')}`,
      category: round.categories[0]?.id ?? '',
      unit: round.units[unit]?.id ?? '',
      record: `d${String(index + 1)}`,
      steps: isDouble ? [{ to: 'submitted', at: instant(round, index) }] : stepsOf(draw, round, index, state),
    });
    const published = draw.upTo(10) < 7;
    records[`d${String(index + 1)}`] = {
      nomination: id,
      values,
      consents: round.notice.purposes.map((purpose) => ({
        purpose: purpose.id,
        given: purpose.publishes === true ? published : true,
        textHash: '0'.repeat(64),
        at: instant(round, index % 600),
        by: 'nominee',
      })),
    };
  }
  return createRoundFile(round, { nominations, personal: { records, remarks: {}, erased: [] } });
}

/** The example round with so many units more, each with a quota: for rounds of a whole province. */
export function roundOfUnits(count: number, quota = 5, round: Round = prestigeRound): Round {
  const units = Array.from({ length: count }, (_, index) => {
    const base = round.units[index % round.units.length] ?? { id: 'x', name: 'Xã' };
    const turn = Math.floor(index / round.units.length);
    return turn === 0
      ? base
      : { id: `${base.id}-${String(turn + 1)}`, name: `${base.name} ${String(turn + 1)}` };
  });
  const categories = round.categories.map(({ id }) => id);
  return {
    ...round,
    units,
    quotas: units.flatMap(({ id }) => categories.map((category) => ({ unit: id, category, count: quota }))),
  };
}
