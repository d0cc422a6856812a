import {
  recordOf,
  stateOf,
  type Decision,
  type Field,
  type FieldKind,
  type FieldValue,
  type NominationState,
  type PersonalRecord,
  type Round,
  type RoundFile,
} from './model/index.js';

/** A nomination as everybody may see it: only values to whose publication there is consent. It has no id. */
export interface PublicNomination {
  category: string;
  unit: string;
  state: NominationState;
  /** ISO day of the decision, and its number, where the latest step names one. */
  decision?: Decision;
  /** By field id. */
  values: Readonly<Record<string, FieldValue>>;
}

/** How many of a unit and category are in a public state, those who are not named included. */
export interface PublicCount {
  unit: string;
  category: string;
  count: number;
}

/** A field as the round declares it; `choices` name what may be chosen in it. */
export interface PublicField {
  id: string;
  kind: FieldKind;
  label: string;
  choices?: readonly { id: string; name: string }[];
}

/** A round as everybody may see it. */
export interface PublicRound {
  id: string;
  title: string;
  year: number;
  organiser: string;
  units: readonly { id: string; name: string }[];
  categories: readonly {
    id: string;
    name: string;
    fields: readonly PublicField[];
  }[];
  nominations: readonly PublicNomination[];
  counts: readonly PublicCount[];
  /** What readers of lists must be told: the round's own remarks. */
  remarks: readonly string[];
}

/** The ids of the fields that a person lets everybody see. The latest answer to a purpose counts. */
function publishedFields(round: Round, { consents }: PersonalRecord): ReadonlySet<string> {
  const purposes = round.notice.purposes.filter((purpose) => {
    const answer = consents.filter((consent) => consent.purpose === purpose.id).at(-1);
    return purpose.publishes === true && answer?.given === true && answer.withdrawn === undefined;
  });
  return new Set(purposes.flatMap(({ fields }) => fields));
}

function publishedValues(round: Round, category: string, record: PersonalRecord): Record<string, FieldValue> {
  const published = publishedFields(round, record);
  const fields = round.categories.find(({ id }) => id === category)?.fields ?? [];
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = record.values[id];
      return published.has(id) && value ? [[id, value] as const] : [];
    }),
  );
}

function publicNominations(file: RoundFile): PublicNomination[] {
  const { round } = file;
  return file.nominations.flatMap((nomination): PublicNomination[] => {
    const state = stateOf(nomination);
    const record = recordOf(file, nomination);
    if (!record || !round.publicStates.includes(state)) return [];
    const { category, unit } = nomination;
    const values = publishedValues(round, category, record);
    if (Object.keys(values).length === 0) return [];
    const decision = nomination.steps.at(-1)?.decision;
    const { number, date } = decision ?? {};
    const shown = { ...(number !== undefined && { number }), ...(date !== undefined && { date }) };
    return [{ category, unit, state, values, ...(decision && { decision: shown }) }];
  });
}

function publicField(field: Field): PublicField {
  const { id, kind, label } = field;
  if (field.kind !== 'choice') return { id, kind, label };
  return { id, kind, label, choices: field.choices.map((choice) => ({ id: choice.id, name: choice.name })) };
}

function publicCounts({ round, nominations }: RoundFile): PublicCount[] {
  const shown = nominations.filter((nomination) => round.publicStates.includes(stateOf(nomination)));
  return round.units.flatMap(({ id: unit }) =>
    round.categories.flatMap(({ id: category }) => {
      const count = shown.filter((each) => each.unit === unit && each.category === category).length;
      return count === 0 ? [] : [{ unit, category, count }];
    }),
  );
}

/**
 * The round as everybody may see it, made by the server so that nothing else ever reaches a browser. Personal data
 * without consent to publication are absent, and so are ids, numbers, remarks, steps, officials and the host's own
 * fields: what is shown is listed here, field by field, and nothing is passed through.
 */
export function publicView(file: RoundFile): PublicRound {
  const { round } = file;
  const { id, title, year, organiser } = round;
  return {
    id,
    title,
    year,
    organiser,
    units: round.units.map((unit) => ({ id: unit.id, name: unit.name })),
    categories: round.categories.map((category) => ({
      id: category.id,
      name: category.name,
      fields: category.fields.map(publicField),
    })),
    nominations: publicNominations(file),
    counts: publicCounts(file),
    remarks: (round.remarks ?? []).map((remark) => remark.name),
  };
}
