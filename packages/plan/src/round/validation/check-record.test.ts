import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attached,
  checked,
  collectiveAnswers,
  prestigeAnswers,
  sentAt,
} from '../../testing/round/round-answers.js';
import { exemplaryRound, prestigeRound } from '../examples/index.js';
import type { FieldValue, PersonalRecord, Round } from '../model/index.js';
import type { Answers } from './answers.js';
import { checkNomination } from './check-nomination.js';
import { checkRecord } from './check-record.js';

const now = sentAt;

function recordOf(round: Round, answers: Answers, files = [attached()]): PersonalRecord {
  const { record, errors } = checkNomination(round, answers, { now, files });
  if (!record) throw new Error(JSON.stringify(errors));
  return { nomination: 'a', ...record };
}

const whole = recordOf(prestigeRound, prestigeAnswers());
const sent = { category: 'prestige', unit: 'ta-lun' };

/** The code with which a record is refused, and the field. */
function refusalOf(record: PersonalRecord, more: Partial<typeof sent> = {}, round = prestigeRound) {
  const refusal = checkRecord(round, { ...sent, record, ...more }, { now });
  return refusal && `${String(refusal.params.field)}: ${refusal.code}`;
}

const holding = (values: Record<string, FieldValue>): PersonalRecord => ({
  ...whole,
  values: { ...whole.values, ...values },
});

function without(...fields: string[]): PersonalRecord {
  const values = Object.entries(whole.values).filter(([id]) => !fields.includes(id));
  return { ...whole, values: Object.fromEntries(values) };
}

const criteria = whole.values.criteria?.kind === 'criteria' ? whole.values.criteria.met : [];
const meeting = { kind: 'meeting', date: '2026-09-06', households: 71, present: 65, votes: 62 } as const;
const file = { id: 'f1', paper: 'minutes', name: 'a.pdf', size: 2000, type: 'application/pdf' } as const;

describe('a nomination that comes as data', () => {
  it('is taken where the form would have made it', () => {
    const options = {
      name: fc.constantFrom('Vi Văn Thoong', "H'Hen Niê", 'Y Moan Ênuôl'),
      birth: fc.constantFrom('1958', '5/9/1958', '31/12/1990'),
      'ethnic-group': fc.constantFrom('Thái', 'Thổ', 'Khơ mú'),
      'place.address': fc.constantFrom('', 'Bản Na Sành'),
      'consent.publish': fc.constantFrom('', 'yes'),
      'achievements.1.year': fc.constantFrom('2019', '2025'),
      'achievements.1.text': fc.constantFrom('Dựng 03 nhà.', 'Hiến 100 m² đất;\nlàm đường.'),
      'nominator.phone': fc.constantFrom('', '+84 912 345 678'),
    };
    fc.assert(
      fc.property(fc.record(options), (changes) => {
        const { record, errors } = checked(changes);
        expect(errors).toEqual([]);
        expect(record && refusalOf({ nomination: 'a', ...record })).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('of a collective as well, numbers, days and all', () => {
    const answers = collectiveAnswers();
    const record = recordOf(exemplaryRound, answers, [attached({ paper: 'report' })]);
    expect(refusalOf(record, { category: 'exemplary-collective' }, exemplaryRound)).toBeUndefined();
  });

  it.each<[string, PersonalRecord]>([
    ['name: required', without('name')],
    ['name: name-characters', holding({ name: { kind: 'name', text: '<b>1</b>' } })],
    ['name: too-long', holding({ name: { kind: 'name', text: 'A'.repeat(101) } })],
    ['birth: birth-ahead', holding({ birth: { kind: 'birth', year: 2027 } })],
    ['birth: birth-too-early', holding({ birth: { kind: 'birth', year: 1850 } })],
    ['birth: no-such-day', holding({ birth: { kind: 'birth', year: 1958, date: '1958-02-30' } })],
    ['birth: not-as-the-form', holding({ birth: { kind: 'birth', year: 1957, date: '1958-09-05' } })],
    ['sex: not-as-the-form', holding({ sex: { kind: 'text', text: 'male' } })],
    [
      'ethnic-group: ethnic-group-unknown',
      holding({ 'ethnic-group': { kind: 'ethnic-group', name: 'Xyz', code: '03', table: '121/1979' } }),
    ],
    [
      'ethnic-group: not-as-the-form',
      holding({ 'ethnic-group': { kind: 'ethnic-group', name: 'Thái', code: '99', table: '121/1979' } }),
    ],
    ['group: not-a-choice', holding({ group: { kind: 'choice', choice: 'nobody' } })],
    ['criteria: criterion-not-met', holding({ criteria: { kind: 'criteria', met: criteria.slice(1) } })],
    [
      'criteria: evidence-missing',
      holding({ criteria: { kind: 'criteria', met: criteria.map((each) => ({ ...each, evidence: '' })) } }),
    ],
    [
      'criteria: not-as-the-form',
      holding({ criteria: { kind: 'criteria', met: criteria.map((each) => ({ ...each, papers: ['f9'] })) } }),
    ],
    [
      'achievements: year-ahead',
      holding({ achievements: { kind: 'achievements', years: [{ year: 2030, text: 'a' }] } }),
    ],
    [
      'achievements: year-twice',
      holding({
        achievements: {
          kind: 'achievements',
          years: [
            { year: 2020, text: 'a' },
            { year: 2020, text: 'b' },
          ],
        },
      }),
    ],
    ['village-meeting: day-ahead', holding({ 'village-meeting': { ...meeting, date: '2026-12-01' } })],
    ['village-meeting: more-votes-than-present', holding({ 'village-meeting': { ...meeting, present: 60 } })],
    [
      'village-meeting: more-present-than-households',
      holding({ 'village-meeting': { ...meeting, households: 20 } }),
    ],
    ['papers: paper-missing', without('papers')],
    [
      'papers: file-too-large',
      holding({ papers: { kind: 'papers', files: [{ ...file, size: 900_000_000 }] } }),
    ],
    ['papers: file-name', holding({ papers: { kind: 'papers', files: [{ ...file, name: '../a.pdf' }] } })],
    [
      'papers: paper-unknown',
      holding({ papers: { kind: 'papers', files: [file, { ...file, id: 'g', paper: 'x' }] } }),
    ],
    [
      'nominator: phone-unread',
      holding({ nominator: { kind: 'nominator', name: 'Lương Thị Mai', relation: 'behalf', phone: '123' } }),
    ],
    ['unasked: not-as-the-form', holding({ unasked: { kind: 'text', text: 'a' } })],
    [
      'consent: consent-missing',
      { ...whole, consents: whole.consents.map((each) => ({ ...each, given: false })) },
    ],
    [
      'consent: consent-missing',
      { ...whole, consents: whole.consents.map((each) => ({ ...each, withdrawn: '2026-10-02T01:00:00Z' })) },
    ],
    ['consent: consent-missing', { ...whole, consents: [] }],
    [
      'consent: not-as-the-form',
      { ...whole, consents: whole.consents.map((each) => ({ ...each, textHash: '0'.repeat(64) })) },
    ],
    ['consent: not-as-the-form', { ...whole, consents: [...whole.consents, ...whole.consents] }],
  ])('is refused as %s', (refusal, record) => {
    expect(refusalOf(record)).toBe(refusal);
  });

  it('is refused for a unit, a category and days that are none', () => {
    expect(refusalOf(whole, { unit: 'nowhere' })).toBe(': unit-unknown');
    expect(refusalOf(whole, { category: 'none' })).toBe(': category-unknown');
    expect(refusalOf(whole, {}, { ...prestigeRound, closes: '2026-01-01' })).toBe(': round-closed');
  });
});
