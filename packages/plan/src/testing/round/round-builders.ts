import { prestigeRound } from '../../round/examples/index.js';
import { createRoundFile, withRecord } from '../../round/model/index.js';
import type {
  FieldValue,
  Nomination,
  NominationState,
  PersonalRecord,
  Round,
  RoundFile,
  Step,
} from '../../round/model/index.js';

/** A step for a test, an hour behind the one before. */
export function step(to: NominationState, parts: Partial<Step> = {}): Step {
  return { to, at: '2026-10-02T02:00:00.000Z', ...parts };
}

/** A nomination for a test: submitted, its data under `data-ID`. */
export function nomination(id: string, parts: Partial<Nomination> = {}): Nomination {
  return {
    id,
    category: 'prestige',
    unit: 'ta-lun',
    record: `data-${id}`,
    steps: [step('submitted')],
    ...parts,
  };
}

/** What is known of somebody, apart from the nomination that it belongs to. */
export type Person = Omit<PersonalRecord, 'nomination'>;

/** What is known of an invented person; `values` adds to it or takes the place of what is there. */
export function person(name: string, values: Record<string, FieldValue> = {}, published = false): Person {
  const consent = (purpose: string, given: boolean) => ({
    purpose,
    given,
    textHash: '0'.repeat(64),
    at: '2026-10-02T01:00:00.000Z',
    by: 'nominee' as const,
  });
  return {
    values: {
      name: { kind: 'name', text: name },
      birth: { kind: 'birth', year: 1958 },
      sex: { kind: 'sex', sex: 'male' },
      'ethnic-group': { kind: 'ethnic-group', name: 'Thái', code: '03', table: '121/1979' },
      place: {
        kind: 'place',
        province: { code: '40', name: 'Nghệ An' },
        commune: { code: '17000', name: 'Xã Tà Lưn' },
        since: '2025-07-01',
        address: 'Bản Na Sành',
      },
      group: { kind: 'choice', choice: 'village-elder' },
      ...values,
    },
    consents: [consent('assess', true), consent('publish', published)],
  };
}

/** A round file for a test around the nominations of invented people, each with the data given or plain ones. */
export function roundFile(
  nominations: readonly Nomination[] = [],
  people: Readonly<Record<string, Person>> = {},
  round: Round = prestigeRound,
): RoundFile {
  let file = createRoundFile(round, { nominations: [...nominations] });
  for (const { id, record } of nominations)
    file = withRecord(file, record, { nomination: id, ...(people[id] ?? person(`Người ${id}`)) });
  return file;
}

/** Three people of two communes: one sent, one checked, one recognised. */
export function sampleRoundFile(): RoundFile {
  return roundFile(
    [
      nomination('a'),
      nomination('b', { unit: 'na-ha', steps: [step('submitted'), step('commune-checked')] }),
      nomination('c', { unit: 'na-ha', steps: [step('submitted'), step('decided')] }),
    ],
    {
      a: person('Vi Văn Thoong'),
      b: person('Lương Thị Mai', {
        sex: { kind: 'sex', sex: 'female' },
        birth: { kind: 'birth', year: 1967 },
      }),
      c: person('Moong Văn Nghĩa', {}, true),
    },
  );
}
