import { newId } from '@phoihop/plan';
import type { FieldValue, PersonalRecord, RoundChange } from '@phoihop/plan/round';
import { nomination } from '@phoihop/plan/round/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { openRound, roundWithoutPapers, wholeRecord } from '../testing/nomination-form.js';
import { command, commune, editor, leader, TestServer } from '../testing/test-server.js';
import { testDatabase } from '../testing/test-database.js';

let database: Database;
let server: TestServer;
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});
beforeEach(async () => {
  address = await newRound();
});

async function newRound(days = {}, file = roundWithoutPapers(newId())): Promise<string> {
  const url = `/api/rounds/${file.round.id}`;
  await server.ask(leader, 'PUT', url, { ...file, round: { ...file.round, ...days } });
  await server.ask(leader, 'PUT', `${url}/rights/xa-ta-lun`, { parts: ['nominate'], units: ['ta-lun'] });
  return url;
}

const submit: RoundChange = { type: 'nomination/submit', part: 'round', nomination: nomination('a') };
const whole = wholeRecord('a', 'Vi Văn Thoong', []);
const holding = (values: Record<string, FieldValue>): PersonalRecord => ({
  ...whole,
  values: { ...whole.values, ...values },
});

function without(field: string): PersonalRecord {
  return {
    ...whole,
    values: Object.fromEntries(Object.entries(whole.values).filter(([id]) => id !== field)),
  };
}

/** What a commune is answered that sends a nomination as data: the code, and the field that is meant. */
async function answered(record: PersonalRecord, change: RoundChange = submit): Promise<string | true> {
  const put = await server.ask(commune, 'PUT', `${address}/records/data-a`, record);
  expect(put.status).toBe(204);
  const { body } = await server.make(commune, address, 2, [command(change)]);
  const [outcome] = (body as { outcomes: { accepted: boolean; code: string; params: { field: string } }[] })
    .outcomes;
  if (outcome?.accepted) return true;
  // Then nothing of it is in the round, and nobody else sees what was sent with it
  const { body: seen } = await server.ask(leader, 'GET', address);
  expect(seen).toMatchObject({ nominations: [], personal: { records: {} } });
  return `${outcome?.params.field ?? ''}: ${outcome?.code ?? ''}`;
}

const meeting = { kind: 'meeting', date: '2026-09-06', households: 71, present: 65, votes: 62 } as const;
const criteria = whole.values.criteria?.kind === 'criteria' ? whole.values.criteria.met : [];

describe('a nomination that a unit sends as data', () => {
  it('is taken where nothing is wrong with it', async () => {
    expect(await answered(whole)).toBe(true);
  });

  it.each<[string, PersonalRecord]>([
    ['name: required', without('name')],
    ['name: name-characters', holding({ name: { kind: 'name', text: '12345' } })],
    ['birth: birth-ahead', holding({ birth: { kind: 'birth', year: 2999 } })],
    ['sex: not-as-the-form', holding({ sex: { kind: 'text', text: 'male' } })],
    [
      'ethnic-group: not-as-the-form',
      holding({ 'ethnic-group': { kind: 'ethnic-group', name: 'Thái', code: '99', table: '121/1979' } }),
    ],
    [
      'place: commune-unknown',
      holding({
        place: {
          kind: 'place',
          province: { code: '40', name: 'Nghệ An' },
          commune: { code: '1', name: 'Xã Không Có' },
          since: '2025-07-01',
        },
      }),
    ],
    ['group: not-a-choice', holding({ group: { kind: 'choice', choice: 'nobody' } })],
    ['criteria: criterion-not-met', holding({ criteria: { kind: 'criteria', met: criteria.slice(1) } })],
    ['achievements: too-few-years', without('achievements')],
    [
      'achievements: year-ahead',
      holding({ achievements: { kind: 'achievements', years: [{ year: 2099, text: 'a' }] } }),
    ],
    ['village-meeting: more-votes-than-present', holding({ 'village-meeting': { ...meeting, present: 60 } })],
    [
      'nominator: phone-unread',
      holding({ nominator: { kind: 'nominator', name: 'Lương Thị Mai', relation: 'behalf', phone: '123' } }),
    ],
    ['unasked: not-as-the-form', holding({ unasked: { kind: 'text', text: 'a' } })],
    [
      'consent: consent-missing',
      { ...whole, consents: whole.consents.map((consent) => ({ ...consent, given: false })) },
    ],
    [
      'consent: not-as-the-form',
      { ...whole, consents: whole.consents.map((consent) => ({ ...consent, textHash: '0'.repeat(64) })) },
    ],
  ])('is refused as %s, by itself and in a batch; an office puts in what it has', async (refusal, record) => {
    expect(await answered(record)).toBe(refusal);
    const batch: RoundChange = { type: 'batch', part: 'round', changes: [submit] };
    expect(await answered(record, batch)).toBe(refusal);
    const made = await server.make(editor, address, 2, [command(submit)]);
    expect(made.body).toMatchObject({ version: 3, outcomes: [{ accepted: true }] });
  });

  it.each([
    ['round-not-open', { opens: '2098-01-01', closes: '2099-01-01' }],
    ['round-closed', { opens: '2020-01-01', closes: '2020-02-01' }],
  ])('is refused as %s', async (code, days) => {
    address = await newRound(days);
    expect(await answered(whole)).toBe(`: ${code}`);
  });

  it('is refused with files that are not here, since bytes come with the form alone', async () => {
    address = await newRound({}, openRound(newId()));
    const record = wholeRecord('a', 'Vi Văn Thoong');
    const put = await server.ask(commune, 'PUT', `${address}/records/data-a`, record);
    expect(put).toMatchObject({
      status: 422,
      code: 'file-missing',
      body: { params: { file: 'bien-ban.pdf' } },
    });
    expect(await answered(whole)).toBe('papers: paper-missing');
  });

  it('is not mended into what the form would not take', async () => {
    expect(await answered(whole)).toBe(true);
    const wrong = holding({ birth: { kind: 'birth', year: 2999 } });
    await server.ask(commune, 'PUT', `${address}/records/data-b`, wrong);
    const mend: RoundChange = {
      type: 'nomination/record',
      part: 'round',
      nomination: 'a',
      before: 'data-a',
      after: 'data-b',
    };
    const made = await server.make(commune, address, 4, [command(mend)]);
    expect(made.body).toMatchObject({ outcomes: [{ accepted: false, code: 'birth-ahead' }] });
  });
});
