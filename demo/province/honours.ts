import { generatedRoundFile, prestigeRound } from '@phoihop/plan/round/examples';
import type { Field, Round, RoundFile } from '@phoihop/plan/round';
import { communes } from './communes.js';

/** So many may be recognised in each commune. */
const QUOTA = 12;

/** The form offers all communes of the province. */
function inProvince(field: Field): Field {
  return field.kind === 'place'
    ? {
        ...field,
        communes: communes.map(({ name }, index) => ({ code: String(index + 1).padStart(5, '0'), name })),
      }
    : field;
}

function roundOf(year: number, closes: string): Round {
  return {
    ...prestigeRound,
    id: `nguoi-co-uy-tin-${String(year)}`,
    title: `Đề nghị công nhận người có uy tín năm ${String(year)}`,
    year,
    opens: `${String(year)}-08-15`,
    closes,
    units: [...communes],
    quotas: communes.map(({ id }) => ({ unit: id, category: 'prestige', count: QUOTA })),
    categories: prestigeRound.categories.map((category) => ({
      ...category,
      fields: category.fields.map(inProvince),
    })),
  };
}

/** This year's round: 400 nominations of invented people from 30 communes, some of them twice. */
export function currentRound(seed: number, year: number, closes: string): RoundFile {
  return generatedRoundFile({ count: 400, seed, doubles: 40, round: roundOf(year, closes) });
}

/** Last year's: every third of this year's people, and others who are not proposed again. */
export function lastRound(current: RoundFile, seed: number, year: number): RoundFile {
  const round = roundOf(year, `${String(year)}-12-15`);
  const others = generatedRoundFile({ count: 40, seed: seed + 1, state: 'decided', round });
  const decided = {
    ...others.nominations[0]?.steps.at(-1),
    to: 'decided' as const,
    at: `${round.closes}T02:00:00.000Z`,
  };
  const again = current.nominations.filter((_, index) => index % 3 === 0);
  return {
    ...others,
    nominations: [
      ...others.nominations,
      ...again.map((nomination) => ({ ...nomination, id: `l${nomination.id}`, steps: [decided] })),
    ],
    personal: {
      ...others.personal,
      records: {
        ...others.personal.records,
        ...Object.fromEntries(
          again.flatMap(({ id, record }) => {
            const data = current.personal.records[record];
            return data ? [[record, { ...data, nomination: `l${id}` }]] : [];
          }),
        ),
      },
    },
  };
}
