import { newId } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { roundFile } from '@phoihop/plan/round/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { describeServer } from '../describe.js';
import type { EventReader } from '../testing/event-reader.js';
import { testDatabase } from '../testing/test-database.js';
import {
  command,
  commune,
  editor,
  leader,
  otherEditor,
  reader,
  stranger,
  TestServer,
} from '../testing/test-server.js';

let database: Database;
/** Two processes of one server, on the same database. */
let server: TestServer;
let second: TestServer;
let plan: string;
let readers: EventReader[];

const limits = { perMinute: 1_000_000, live: { graceMs: 50, beatMs: 100 } };

beforeAll(async () => {
  database = await testDatabase();
  [server, second] = [await TestServer.on(database, limits), await TestServer.on(database, limits)];
});
afterAll(async () => {
  await Promise.all([server.app.close(), second.app.close()]);
  await database.close();
});
beforeEach(async () => {
  readers = [];
  plan = await newPlan();
});
afterEach(() => Promise.all(readers.map((each) => each.close())));

async function newPlan(): Promise<string> {
  const id = newId();
  const file = planFile({ id, items: [item('a', 1, 'I.', 'một')] });
  expect((await server.ask(leader, 'PUT', `/api/plans/${id}`, file)).status).toBe(201);
  const right = { parts: ['text'], units: null };
  await server.ask(leader, 'PUT', `/api/plans/${id}/rights/mat-tran`, right);
  return `plans/${id}`;
}

async function listen(user = otherEditor, documents = plan, more = '', on = server): Promise<EventReader> {
  const events = await on.listen(user, `documents=${documents}${more}`);
  readers.push(events);
  return events;
}

function rename(before: string, after: string, version: number) {
  const change = { type: 'item/text', part: 'text', item: 'a', before, after } as const;
  return server.make(editor, `/api/${plan}`, version, [command(change)]);
}

function go(user: typeof editor, place: string | null, session = 'mot', on = server) {
  return on.ask(user, 'PUT', `/api/${plan}/presence`, { session, place });
}

const here = ({ id, name, agency }: typeof editor, place: string | null) => ({ id, name, agency, place });

describe('who listens to a document', () => {
  it('is told its version, and each new one once it is committed, whichever process it was made on', async () => {
    const [one, two] = [await listen(), await listen(leader, plan, '', second)];
    await rename('một', 'hai', 1);
    await rename('hai', 'ba', 2);
    const all = [1, 2, 3].map((version) => ({ document: plan, version }));
    for (const each of [one, two]) {
      await each.until(() => each.of('version').length === 3);
      expect(each.of('version')).toEqual(all);
    }
  });

  it('is told nothing of what was refused or rolled back', async () => {
    const events = await listen();
    await rename('khác', 'hai', 1);
    await rename('một', '<script>', 1);
    await rename('một', 'hai', 1);
    await events.until(() => events.of('version').length === 2);
    expect(events.of('version').at(-1)).toEqual({ document: plan, version: 2 });
  });

  it('gets an answer that no proxy should hold back, and a sign of life', async () => {
    const events = await listen();
    expect(Object.fromEntries(events.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    await events.until(() => events.of('beat').length >= 2);
    expect(events.of('retry')).toEqual([2000]);
  });

  it('hears of several, and of those that are not theirs that they are gone', async () => {
    const [own, other] = [await newPlan(), `plans/${newId()}`];
    const events = await listen(otherEditor, `${plan},${other},${own},${plan}`);
    await events.until(() => events.of('version').length === 2);
    expect(events.of('version')).toEqual([
      { document: plan, version: 1 },
      { document: own, version: 1 },
    ]);
    expect(events.of('gone')).toEqual([{ document: other }]);
  });

  it('is not listened to where none is theirs, where there are too many, or where they are no documents', async () => {
    expect((await listen(stranger)).status).toBe(404);
    const many = Array.from({ length: 21 }, () => plan).join(',');
    for (const documents of [many, '', 'plans', 'khac/a', '../a', `${plan},`]) {
      expect((await listen(leader, documents)).status).toBe(400);
    }
    expect((await server.ask(undefined, 'GET', `/api/events?documents=${plan}`)).status).toBe(401);
  });

  it('is told no more once the right is taken, at once and by every process', async () => {
    const [one, two] = [await listen(), await listen(otherEditor, plan, '', second)];
    await one.until(() => one.of('version').length === 1);
    await server.ask(leader, 'DELETE', `/api/${plan}/rights/mat-tran`);
    for (const each of [one, two]) {
      await each.until(({ ended }) => ended).catch(() => undefined);
      expect(each.of('gone')).toEqual([{ document: plan }]);
    }
    await rename('một', 'hai', 1);
    expect(one.of('version')).toHaveLength(1);
    expect((await server.ask(otherEditor, 'GET', `/api/events/latest?documents=${plan}`)).body).toEqual([]);
  });

  it('has a few connections, and others are not kept out by them', async () => {
    const small = await TestServer.on(database, { live: { connectionsOfPerson: 2, connections: 3 } });
    const listenThere = (user: typeof editor) => listen(user, plan, '', small);
    const [one] = [await listenThere(editor), await listenThere(editor)];
    expect((await listenThere(editor)).status).toBe(429);
    expect((await listenThere(leader)).status).toBe(200);
    expect((await listenThere(otherEditor)).status).toBe(503);
    await one.close();
    await expect.poll(async () => (await listenThere(otherEditor)).status).toBe(200);
    await small.app.close();
  });

  it('is let go when the server stops, and after a while so that the sign-in is asked again', async () => {
    const other = await TestServer.on(database, { live: { connectionMs: 100 } });
    const short = await listen(editor, plan, '', other);
    await short.until(({ ended }) => ended).catch(() => undefined);
    const stopping = await TestServer.on(database);
    const events = await listen(editor, plan, '', stopping);
    await events.until(() => events.of('version').length === 1);
    await stopping.app.close();
    await events.until(({ ended }) => ended).catch(() => undefined);
    await other.app.close();
  });
});

describe('who is in a document', () => {
  it('is seen by the others with the place, on every process, and not by themselves', async () => {
    const [own, other] = [await listen(editor), await listen(otherEditor, plan, '', second)];
    expect((await go(editor, null)).status).toBe(204);
    await go(editor, 'a');
    await other.until(() => other.of('people').length === 2);
    expect(other.of('people')).toEqual([
      { document: plan, people: [here(editor, null)] },
      { document: plan, people: [here(editor, 'a')] },
    ]);
    await go(otherEditor, 'a', 'hai');
    await own.until(() => own.of('people').length === 1);
    expect(own.of('people')).toEqual([{ document: plan, people: [here(otherEditor, 'a')] }]);
  });

  it('vanishes with the connection of the session, not with a line that is back at once', async () => {
    const other = await listen();
    const [first] = [await listen(editor, plan, '&session=mot')];
    await go(editor, 'a');
    await go(leader, 'a', 'hai');
    await other.until(() => other.of('people').length === 2);
    const again = await listen(editor, plan, '&session=mot', second);
    await first.close();
    await again.close();
    await other.until(() => other.of('people').length === 3);
    expect(other.of('people').at(-1)).toEqual({ document: plan, people: [here(leader, 'a')] });
  });

  it('is not moved by others who name the same session', async () => {
    const other = await listen();
    await go(editor, 'a');
    await go(leader, null);
    await other.until(() => other.of('people').length === 2);
    expect(other.of('people').at(-1)).toEqual({
      document: plan,
      people: [here(leader, null), here(editor, 'a')],
    });
  });

  it('may be asked for by whom no events reach', async () => {
    await go(editor, 'a');
    const ask = () => server.ask(otherEditor, 'GET', `/api/events/latest?documents=${plan},plans/${newId()}`);
    await expect
      .poll(async () => (await ask()).body)
      .toEqual([{ document: plan, version: 1, people: [here(editor, 'a')] }]);
  });

  it('must have a right in it, and a place that can be one', async () => {
    expect((await go(stranger, 'a')).status).toBe(404);
    expect((await go(reader, 'a')).status).toBe(204);
    expect((await go(editor, '../a')).status).toBe(400);
    expect((await go(editor, 'a', '<b>')).status).toBe(400);
  });

  it('is not told to a unit that nominates', async () => {
    const id = newId();
    const file = roundFile();
    await server.ask(leader, 'PUT', `/api/rounds/${id}`, { ...file, round: { ...file.round, id } });
    const right = { parts: ['nominate'], units: ['ta-lun'] };
    await server.ask(leader, 'PUT', `/api/rounds/${id}/rights/xa-ta-lun`, right);
    const [office, unit] = [await listen(editor, `rounds/${id}`), await listen(commune, `rounds/${id}`)];
    await server.ask(leader, 'PUT', `/api/rounds/${id}/presence`, { session: 'a', place: null });
    await office.until(() => office.of('people').length === 1);
    await unit.until(() => unit.of('beat').length >= 2);
    expect(unit.of('people')).toEqual([]);
  });
});

describe('what is told', () => {
  it('is as the description says', async () => {
    const description = describeServer();
    const events = await listen();
    await go(editor, 'a');
    await server.ask(leader, 'DELETE', `/api/${plan}/rights/mat-tran`);
    await events.until(({ ended }) => ended).catch(() => undefined);
    const schemas = { version: 'VersionEvent', people: 'PeopleEvent', gone: 'GoneEvent' };
    for (const [event, schema] of Object.entries(schemas)) {
      expect(events.of(event)).not.toEqual([]);
      for (const data of events.of(event)) expect(description.schema(schema)(data)).toBeUndefined();
    }
  });
});
