import 'fake-indexeddb/auto';
import { memoryOutbox, DocumentSaver, restRepository } from '@phoihop/kit/repository';
import { newId } from '@phoihop/plan';
import {
  parseRoundCommand,
  personalApart,
  roundModel,
  withRecord,
  withRemark,
  type PersonalRecord,
  type RoundChange,
  type RoundFile,
} from '@phoihop/plan/round';
import { nomination, step } from '@phoihop/plan/round/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_HEADER } from '../sign-in/index.js';
import { nominationForm, pdf, roundWithoutPapers, wholeRecord } from '../testing/nomination-form.js';
import { FlakyLine, type Fault } from './flaky-line.js';
import { pause } from './saving-client.js';
import { ServerProcess } from './server-process.js';

let server: ServerProcess;
let line: FlakyLine;
let id: string;
beforeAll(async () => {
  server = await ServerProcess.start();
  line = await FlakyLine.to(() => server.port);
});
afterAll(async () => {
  line.close();
  await server.stop();
});

/** After how long the server is killed (milliseconds): before files are read, while they are written, about when they are. */
const kills = process.env.PHOIHOP_TEST_DATABASE_URL === undefined ? [30] : [1, 5, 15, 30, 60, 120, 250];

const leader = 'kha-thi-phuong';
const commune = 'moong-thi-xuan';

/** Asks the server itself, past the line. */
async function ask(user: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/api/rounds/${path}`, {
    method,
    headers: { [DEMO_HEADER]: user, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

beforeEach(async () => {
  line.fault = () => 'none';
  id = newId();
  await ask(leader, 'PUT', id, roundWithoutPapers(id));
  await ask(leader, 'PUT', `${id}/rights/xa-ta-lun`, { parts: ['nominate'], units: ['ta-lun'] });
});

const stored = (user = leader) => ask(user, 'GET', id) as Promise<RoundFile>;

/** A person with the round open: what they put beside it lies in the page until the server has it. */
class RoundClient {
  private constructor(readonly saver: DocumentSaver<RoundFile, RoundChange>) {}

  static async open(user: string): Promise<RoundClient> {
    const opened = await DocumentSaver.open({
      model: roundModel,
      repository: restRepository(roundModel, {
        address: `${line.address}/api/rounds`,
        headers: () => ({ [DEMO_HEADER]: user }),
        parseCommand: parseRoundCommand,
      }),
      outbox: memoryOutbox<RoundFile, RoundChange>(),
      id,
      apart: personalApart,
      wait: () => 20,
    });
    if (!opened.ok) throw new Error(opened.code);
    return new RoundClient(opened.value);
  }

  get state() {
    return this.saver.state;
  }

  /** Puts data beside the round, and makes the change that names them. */
  make(withData: (file: RoundFile) => RoundFile, change: RoundChange): void {
    const { store } = this.saver;
    store.rebase(withData(store.base), []);
    expect(store.dispatch({ ...change, id: newId(), at: new Date().toISOString() }).ok).toBe(true);
  }

  nominate(record: PersonalRecord): void {
    const submit: RoundChange = {
      type: 'nomination/submit',
      part: 'round',
      nomination: nomination(record.nomination),
    };
    const key = `data-${record.nomination}`;
    // They may have come with a try before.
    this.make((file) => (key in file.personal.records ? file : withRecord(file, key, record)), submit);
  }

  async settled(): Promise<void> {
    while (this.state.changes > 0) {
      await this.saver.flush();
      if (this.state.changes > 0) await pause(20);
    }
  }
}

const record = wholeRecord('a', 'Vi Văn Thoong', []);
const namesIn = ({ nominations, personal }: RoundFile) => [
  nominations.map((each) => each.id),
  Object.keys(personal.records),
];

describe('the personal data that a command names', () => {
  it.each<[string, Fault[]]>([
    ['nothing is in the way', []],
    ['the line is cut before them', ['cut-before', 'cut-before']],
    ['the answer to them is lost', ['cut-after']],
    ['the line is cut between them and the command', ['none', 'cut-before']],
    ['the answer to the command is lost', ['none', 'cut-after', 'none', 'none', 'cut-after']],
    ['the server fails in between', ['none', 500, 503, 'html', 'none', 'cut-during']],
  ])('come before it and once, where %s', async (_what, faults) => {
    const client = await RoundClient.open(commune);
    line.fault = () => faults.shift() ?? 'none';
    client.nominate(record);
    await client.settled();
    expect(client.state).toMatchObject({ state: 'saved', setAside: [] });
    expect(namesIn(await stored())).toEqual([['a'], ['data-a']]);
    expect((await stored()).personal.records['data-a']).toEqual(record);
    expect(await ask(leader, 'GET', `${id}/commands`)).toHaveLength(1);
    await client.saver.close();
  });

  it('are seen by nobody else where the page is gone before the command, and go on where they were', async () => {
    const client = await RoundClient.open(commune);
    const faults: Fault[] = ['none'];
    line.fault = () => faults.shift() ?? 'cut-before';
    client.nominate(record);
    await client.saver.flush();
    await client.saver.close();
    line.fault = () => 'none';
    // Given data that have come without their command
    expect(namesIn(await stored(commune))).toEqual([[], ['data-a']]);
    expect(namesIn(await stored())).toEqual([[], []]);
    expect(await ask('lo-thi-hanh', 'GET', `${id}/commands`)).toEqual([]);
    // When the server is killed, and the same is sent from a new page
    await server.kill();
    await server.restart();
    const again = await RoundClient.open(commune);
    again.nominate(record);
    await again.settled();
    expect(namesIn(await stored())).toEqual([['a'], ['data-a']]);
    await again.saver.close();
  });

  it('come each before its own where a second one is made while the first is under way', async () => {
    const client = await RoundClient.open(commune);
    client.nominate(record);
    await pause(15);
    client.nominate(wholeRecord('b', 'Lương Thị Mai', []));
    await pause(15);
    client.nominate(wholeRecord('c', 'Moong Văn Nghĩa', []));
    await client.settled();
    expect(client.state).toMatchObject({ state: 'saved', setAside: [] });
    expect(namesIn(await stored())).toEqual([
      ['a', 'b', 'c'],
      ['data-a', 'data-b', 'data-c'],
    ]);
    await client.saver.close();
  });

  it('are words of an office as well, which come with its decision', async () => {
    const unit = await RoundClient.open(commune);
    unit.nominate(record);
    await unit.settled();
    const office = await RoundClient.open('lo-thi-hanh');
    const faults: Fault[] = ['none', 'cut-before', 503];
    line.fault = () => faults.shift() ?? 'none';
    const returned: RoundChange = {
      type: 'nomination/step',
      part: 'round',
      nomination: 'a',
      from: 'submitted',
      step: step('returned', { remark: 'r1' }),
    };
    office.make((file) => withRemark(file, 'r1', { nomination: 'a', text: 'Thiếu năm sinh' }), returned);
    await office.settled();
    expect(office.state).toMatchObject({ state: 'saved', setAside: [] });
    expect((await stored(commune)).personal.remarks).toEqual({
      r1: { nomination: 'a', text: 'Thiếu năm sinh' },
    });
    await Promise.all([unit.saver.close(), office.saver.close()]);
  });

  it('are not brought back by it where they were erased meanwhile', async () => {
    const client = await RoundClient.open(commune);
    const faults: Fault[] = ['none'];
    line.fault = () => faults.shift() ?? 'cut-before';
    client.nominate(record);
    await client.saver.flush();
    await ask(leader, 'DELETE', `${id}/nominations/a/personal-data`);
    line.fault = () => 'none';
    await client.settled();
    const { personal, nominations } = await stored();
    expect([personal.records, personal.erased, nominations.length]).toEqual([{}, ['data-a'], 1]);
    await client.saver.close();
  });
});

describe('a server that is killed while files come', () => {
  it('leaves no half of a nomination, and takes it once when it is sent again', async () => {
    const key = newId();
    const form = (): FormData => nominationForm({}, [pdf('a'.repeat(3_000_000)), pdf('b'.repeat(3_000_000))]);
    const send = (): Promise<Response | undefined> =>
      fetch(`http://127.0.0.1:${String(server.port)}/api/rounds/${id}/nominations`, {
        method: 'POST',
        headers: { [DEMO_HEADER]: commune, 'idempotency-key': key },
        body: form(),
      }).catch(() => undefined);
    for (const after of kills) {
      const sent = send();
      await pause(after);
      await server.kill();
      await sent;
      await server.restart();
      const round = await stored();
      const taken = round.nominations.length;
      expect(taken).toBeLessThanOrEqual(1);
      expect(Object.keys(round.personal.records)).toHaveLength(taken);
    }
    const receipt = await send();
    expect(receipt?.status).toBe(200);
    expect(await (await send())?.json()).toEqual(await receipt?.json());
    const round = await stored();
    expect(namesIn(round)).toEqual([[key], [key]]);
    // Then both files are whole, and no half of one is left
    for (const file of ['0', '1']) {
      const url = `http://127.0.0.1:${String(server.port)}/api/rounds/${id}/records/${key}/files/${file}`;
      const bytes = await (await fetch(url, { headers: { [DEMO_HEADER]: leader } })).arrayBuffer();
      expect(bytes.byteLength).toBe(pdf('a'.repeat(3_000_000)).size);
    }
    // On a database that others work on too, what a killed program has left goes after an hour
    await server.kill();
    await server.restart();
    if (server.database === undefined) expect(await server.countFiles()).toBe(2);
  }, 300_000);
});
