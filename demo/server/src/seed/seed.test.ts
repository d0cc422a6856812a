import type { PlanFile } from '@phoihop/plan';
import type { PublicRound, RoundFile } from '@phoihop/plan/round';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { province } from '../../../province/index.js';
import type { Database } from '../database/database.js';
import { demoUsers } from '../sign-in/demo-users.js';
import type { User } from '../sign-in/index.js';
import { testDatabase } from '../testing/test-database.js';
import { TestServer } from '../testing/test-server.js';
import { seedProvince } from './seed.js';

let database: Database;
let server: TestServer;
const made = province();

beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

function user(id: string): User {
  const found = demoUsers.find((each) => each.id === id);
  if (!found) throw new RangeError(`the demo has no ${id}`);
  return found;
}

describe('the province in the database', () => {
  it('is put in once, and not where there is something already', async () => {
    expect(await seedProvince(database, '2026-11-25')).toBe(true);
    expect(await seedProvince(database, '2026-11-25')).toBe(false);
  });

  it('is what the generator makes, for who works there', async () => {
    const { plans, rounds } = made;
    const plan = await server.ask(user('lo-thi-hanh'), 'GET', `/api/plans/${plans.current.plan.id}`);
    expect((plan.body as PlanFile).entries).toEqual(plans.current.entries);
    const round = await server.ask(user('lo-thi-hanh'), 'GET', `/api/rounds/${rounds.current.round.id}`);
    expect(round.body).toEqual(JSON.parse(JSON.stringify(rounds.current)));
  });

  it('shows a commune its own nominations, and everybody what is published', async () => {
    const { current } = made.rounds;
    const address = `/api/rounds/${current.round.id}`;
    const own = (await server.ask(user('moong-thi-xuan'), 'GET', address)).body as RoundFile;
    expect(new Set(own.nominations.map(({ unit }) => unit))).toEqual(new Set(['ta-lun']));
    const published = await server.ask(undefined, 'GET', '/api/published/plans');
    expect(published.body).toMatchObject([{ id: 'song-lam-2025' }, { id: 'song-lam-2026' }]);
    const seen = (await server.ask(undefined, 'GET', address.replace('/api/', '/api/published/'))).body;
    expect((seen as PublicRound).nominations.length).toBeGreaterThan(50);
    expect((await server.ask(undefined, 'GET', '/api/published/plans/song-lam-2027')).status).toBe(404);
  });
});
