import { newId, type PlanFile } from '@phoihop/plan';
import { publicView, withRecord, type PublicRound, type RoundFile } from '@phoihop/plan/round';
import { assignedPlanFile } from '@phoihop/plan/testing';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { EVERYBODY } from '../rights/index.js';
import { testDatabase } from '../testing/test-database.js';
import { command, editor, leader, TestServer } from '../testing/test-server.js';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

const publish = (address: string, user = leader) =>
  server.ask(user, 'PUT', `${address}/rights/${EVERYBODY}`, { parts: [], units: null });

async function newPlan(): Promise<{ id: string; file: PlanFile }> {
  const file = assignedPlanFile();
  const id = newId();
  const own = { ...file, plan: { ...file.plan, id } };
  expect((await server.ask(leader, 'PUT', `/api/plans/${id}`, own)).status).toBe(201);
  return { id, file: own };
}

/** One who lets everybody see their name, one who does not. */
async function newRound(): Promise<{ id: string; file: RoundFile }> {
  const base = roundFile();
  const id = newId();
  let file: RoundFile = { ...base, round: { ...base.round, id } };
  const address = `/api/rounds/${id}`;
  await server.ask(leader, 'PUT', address, file);
  const [purpose] = file.round.notice.purposes.filter(({ publishes }) => publishes === true);
  let version = 1;
  for (const [key, name, given] of [
    ['a', 'Vi Văn Thoong', true],
    ['b', 'Lương Thị Mai', false],
  ] as const) {
    const data = person(name);
    const consents = file.round.notice.purposes.map(({ id: each }) => ({
      purpose: each,
      given: each === purpose?.id ? given : true,
      textHash: '0'.repeat(64),
      at: '2026-10-01T02:00:00.000Z',
      by: 'nominee' as const,
    }));
    const record = { nomination: key, ...data, consents };
    const put = await server.ask(editor, 'PUT', `${address}/records/data-${key}`, record);
    expect(put.status).toBe(204);
    const sent = nomination(key, { record: `data-${key}` });
    const decided = step('decided');
    const made = await server.make(editor, address, version + 1, [
      command({ type: 'nomination/submit', part: 'round', nomination: sent }),
      command({ type: 'nomination/step', part: 'round', nomination: key, from: 'submitted', step: decided }),
    ]);
    expect(made.body).toMatchObject({ outcomes: [{ accepted: true }, { accepted: true }] });
    version += 3;
    file = withRecord(file, `data-${key}`, record);
  }
  return { id, file: (await server.ask(leader, 'GET', address)).body as RoundFile };
}

describe('what is published', () => {
  it('is nothing until a leader says so, and nothing again when they take it back', async () => {
    const { id } = await newPlan();
    const address = `/api/published/plans/${id}`;
    expect((await server.ask(undefined, 'GET', address)).status).toBe(404);
    expect((await publish(`/api/plans/${id}`, editor)).status).toBe(403);
    expect((await publish(`/api/plans/${id}`)).status).toBe(204);
    expect((await server.ask(undefined, 'GET', address)).status).toBe(200);
    const listed = await server.ask(undefined, 'GET', '/api/published/plans');
    expect(listed.body).toContainEqual({ id, version: 1 });
    await server.ask(leader, 'DELETE', `/api/plans/${id}/rights/${EVERYBODY}`);
    expect((await server.ask(undefined, 'GET', address)).status).toBe(404);
    expect((await server.ask(undefined, 'GET', '/api/published/plans')).body).not.toContainEqual({
      id,
      version: 1,
    });
  });

  it('of a plan is the document and how far the work is, without a word of officials', async () => {
    const { id, file } = await newPlan();
    await publish(`/api/plans/${id}`);
    const seen = await server.ask(undefined, 'GET', `/api/published/plans/${id}`);
    expect((seen.body as PlanFile).plan).toEqual(file.plan);
    const text = JSON.stringify(seen.body);
    expect(text).not.toContain('Lò Thị Hạnh');
    expect(text).not.toContain('Đã tổ chức tại xã Tà Lưn');
    expect(text).not.toContain('Đề nghị ghi rõ thời gian');
  });

  it('of a round names those alone who let everybody see it', async () => {
    const { id, file } = await newRound();
    await publish(`/api/rounds/${id}`);
    const seen = await server.ask(undefined, 'GET', `/api/published/rounds/${id}`);
    expect(seen.body).toEqual(JSON.parse(JSON.stringify(publicView(file))));
    const { nominations, counts } = seen.body as PublicRound;
    expect(nominations.map(({ values }) => values.name)).toMatchObject([{ text: 'Vi Văn Thoong' }]);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    const text = JSON.stringify(seen.body);
    for (const hidden of ['Lương Thị Mai', 'data-a', 'data-b', editor.name])
      expect(text).not.toContain(hidden);
  });

  it('can be looked at and nothing else, whatever agency somebody signs in for', async () => {
    const { id } = await newPlan();
    const address = `/api/plans/${id}`;
    await publish(address);
    expect((await server.ask(undefined, 'GET', address)).status).toBe(401);
    const impostor = { ...editor, id: 'gia', agency: EVERYBODY };
    expect((await server.ask(impostor, 'GET', address)).status).toBe(404);
    const made = await server.make(impostor, address, 1, [
      command({ type: 'plan/field', part: 'text', field: 'subject', before: '', after: 'khác' }),
    ]);
    expect(made.status).toBe(404);
    const more = { parts: ['text'], units: null };
    const given = await server.ask(leader, 'PUT', `${address}/rights/${EVERYBODY}`, more);
    expect(given).toMatchObject({ status: 422, code: 'everybody-only-reads' });
  });

  it('is not sent again to who has it', async () => {
    const { id } = await newPlan();
    await publish(`/api/plans/${id}`);
    const address = `/api/published/plans/${id}`;
    const { headers } = await server.ask(undefined, 'GET', address);
    const again = { 'if-none-match': String(headers.etag) };
    expect((await server.ask(undefined, 'GET', address, undefined, again)).status).toBe(304);
  });
});
