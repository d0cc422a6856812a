import { readFileSync } from 'node:fs';
import {
  applyChange,
  invertChange,
  newId,
  parsePlanFile,
  type PlanChange,
  type PlanFile,
} from '@phoihop/plan';
import { assignedPlanFile } from '@phoihop/plan/testing';
import { arbitraryDraw, drawChange } from '@phoihop/plan/testing/arbitrary';
import { nomination, roundFile, step } from '@phoihop/plan/round/testing';
import type { RoundChange } from '@phoihop/plan/round';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { authoredIn } from '../documents/authors.js';
import type { User } from '../sign-in/index.js';
import { planBeforeItsSides, sidedChanges } from '../testing/sided-plan.js';
import * as people from '../testing/test-server.js';
import { command, TestServer, type Reply } from '../testing/test-server.js';
import { openRound, wholeRecord } from '../testing/nomination-form.js';
import { testDatabase } from '../testing/test-database.js';

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

/** Who tries, as the columns of the table. */
const columns: readonly [string, User | undefined][] = [
  ['lead: editor', people.editor],
  ['lead: leader', people.leader],
  ['lead: reader', people.reader],
  ['other side: editor', people.otherEditor],
  ['other side: leader', people.otherLeader],
  ['other side: reader', people.otherReader],
  ['commune', people.commune],
  ['stranger', people.stranger],
  ['nobody', undefined],
];

/** What was answered to one command, as a word of the table. */
function word({ status, code, body }: Reply): string {
  if (status !== 200) return `${String(status)} ${code ?? ''}`;
  const { outcomes } = body as { outcomes: { accepted: boolean; code?: string }[] };
  const [outcome] = outcomes;
  return outcome?.accepted ? 'yes' : (outcome?.code ?? '');
}

/** A change to be tried, and what is made before it. */
interface Trial {
  before: readonly PlanChange[];
  change: PlanChange;
}

/** Whether a change tells nothing of what others have written: that is a rule of its own. */
function namesNobody(change: PlanChange): boolean {
  return Array.from(authoredIn(change)).length === 0;
}

/** Every kind of change of a plan, each one that applies to `file`: as a person makes it, else as what undoes another. */
function everyPlanChange(file: PlanFile): Map<string, Trial> {
  const found = new Map<string, Trial>();
  const undoing = new Map<string, Trial>();
  for (const draw of fc.sample(arbitraryDraw, { numRuns: 3000, seed: 1 })) {
    const change = drawChange(file, draw);
    if (!change || !applyChange(file, change).ok) continue;
    if (!found.has(change.type) || (namesNobody(change) && !namesNobody(found.get(change.type)!.change)))
      found.set(change.type, { before: [], change });
    const inverse = invertChange(file, change);
    if (!undoing.has(inverse.type)) undoing.set(inverse.type, { before: [change], change: inverse });
  }
  return new Map([...undoing, ...found]);
}

/** A plan in which the editor of the lead has written all that names its author. */
function writtenByTheEditor(): PlanFile {
  const { id, name } = people.editor;
  const json: unknown = JSON.parse(JSON.stringify(assignedPlanFile()), (key, value: unknown) =>
    key === 'by' ? { id, name } : value,
  );
  const file = parsePlanFile(json);
  if (!file.ok) throw new Error(file.code);
  return file.value;
}

/** The names of every kind of change that a schema knows. */
function typesIn(schema: string): string[] {
  const json = readFileSync(new URL(`../../../../packages/plan/schemas/${schema}`, import.meta.url), 'utf8');
  return Array.from(json.matchAll(/"type": \{\s*"const": "([^"]+)"/g), ([, name]) => name ?? '').sort();
}

async function planWith(file: PlanFile): Promise<string> {
  const id = newId();
  const address = `/api/plans/${id}`;
  const created = await server.ask(people.leader, 'PUT', address, { ...file, plan: { ...file.plan, id } });
  expect(created.status).toBe(201);
  const right = { parts: ['text', 'progress', 'review'], units: null };
  await server.ask(people.leader, 'PUT', `${address}/rights/mat-tran`, right);
  return address;
}

async function roundWith(): Promise<string> {
  const file = roundFile([nomination('a'), nomination('b', { unit: 'na-ha' })]);
  const id = newId();
  const address = `/api/rounds/${id}`;
  await server.ask(people.leader, 'PUT', address, openRound(id));
  await server.ask(people.leader, 'PUT', `${address}/rights/mat-tran`, { parts: ['review'], units: null });
  await server.ask(people.leader, 'PUT', `${address}/rights/xa-ta-lun`, {
    parts: ['nominate'],
    units: ['ta-lun'],
  });
  for (const each of [...file.nominations, nomination('mine')]) {
    const record = wholeRecord(each.id, `Người ${each.id}`);
    await server.ask(people.editor, 'PUT', `${address}/records/${each.record}`, record);
  }
  const mended = wholeRecord('a', 'Đã sửa');
  await server.ask(people.editor, 'PUT', `${address}/records/data-a2`, mended);
  const submits = file.nominations.map((each) =>
    command({ type: 'nomination/submit', part: 'round', nomination: each } satisfies RoundChange),
  );
  expect(word(await server.make(people.editor, address, 5, submits))).toBe('yes');
  return address;
}

const returned: RoundChange = {
  type: 'nomination/step',
  part: 'round',
  nomination: 'a',
  from: 'submitted',
  step: step('returned'),
};

/** Each kind of change of a round, with those that must stand before it. */
const roundChanges: readonly [string, RoundChange, RoundChange[]?][] = [
  ['nomination/submit', { type: 'nomination/submit', part: 'round', nomination: nomination('mine') }],
  [
    'nomination/submit of another unit',
    { type: 'nomination/submit', part: 'round', nomination: nomination('mine', { unit: 'na-ha' }) },
  ],
  ['nomination/withdraw', { type: 'nomination/withdraw', part: 'round', nomination: 'a' }],
  ['nomination/withdraw of another unit', { type: 'nomination/withdraw', part: 'round', nomination: 'b' }],
  ['nomination/step: returned', returned],
  ['nomination/step: sent again', { ...returned, from: 'returned', step: step('submitted') }, [returned]],
  ['nomination/step: decided', { ...returned, step: step('decided') }],
  [
    'nomination/step-back',
    { type: 'nomination/step-back', part: 'round', nomination: 'a', step: step('returned') },
    [returned],
  ],
  [
    'nomination/record',
    { type: 'nomination/record', part: 'round', nomination: 'a', before: 'data-a', after: 'data-a2' },
  ],
  ['nomination/distinct', { type: 'nomination/distinct', part: 'round', pair: ['a', 'b'], distinct: true }],
  [
    'round/field',
    {
      type: 'round/field',
      part: 'round',
      field: 'title',
      before: roundFile().round.title,
      after: 'Đợt khác',
    },
  ],
  [
    'batch',
    {
      type: 'batch',
      part: 'round',
      changes: [{ type: 'nomination/withdraw', part: 'round', nomination: 'a' }],
    },
  ],
];

type Change = PlanChange | RoundChange;

async function made(address: string, version: number, change: Change): Promise<number> {
  expect(word(await server.make(people.editor, address, version, [command(change)]))).toBe('yes');
  return version + 1;
}

async function opened(open: () => Promise<string>, before: readonly Change[]) {
  const address = await open();
  const { headers } = await server.ask(people.leader, 'GET', address);
  let version = Number(/\d+/.exec(String(headers.etag))?.[0]);
  for (const change of before) version = await made(address, version, change);
  return { address, version };
}

/** The answers to one change, tried by everybody; the document is a new one wherever somebody has made it. */
async function tryAll(open: () => Promise<string>, change: Change, before: readonly Change[] = []) {
  let place: { address: string; version: number } | undefined;
  const words: string[] = [];
  for (const [, user] of columns) {
    place ??= await opened(open, before);
    const { address, version } = place;
    const headers = { 'if-match': `"${String(version)}"` };
    const commands = [command(change)];
    const reply = await server.ask(user, 'POST', `${address}/commands`, { commands }, headers);
    words.push(word(reply));
    if (word(reply) === 'yes') place = undefined;
    else await unchanged(address, version);
  }
  return words;
}

/** What was refused has left nothing. */
async function unchanged(address: string, version: number): Promise<void> {
  const { headers } = await server.ask(people.leader, 'GET', address);
  expect(headers.etag).toBe(`"${String(version)}"`);
}

function tableOf(rows: ReadonlyMap<string, string[]>, quote = '`'): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = columns.map(([name]) => name);
  return [
    line(['command', ...heads]),
    line(['', ...heads].map(() => '---')),
    ...Array.from(rows, ([name, words]) => line([`${quote}${name}${quote}`, ...words])),
  ].join('\n');
}

const introduction = `# Who may do what

[Tiếng Việt](vi/rights.md) · [All docs](README.md)

Written by \`demo/server/src/rights/rights.test.ts\`, which tries each command as each kind of person and compares; what is
refused leaves nothing. Comments and entries of the plan are of the lead's editor; nobody else puts words into their mouth.
\`yes\`: made; otherwise the code of the refusal, with the status where the whole request is refused.

`;

const sidedIntroduction = `## Plans that lie before their sides

Both sides have all rights but \`administer\`. Each edits its own part; what alters another part takes that side, and is
proposed to it (\`ask-other-side\`). See [agreement](agreement.md).

`;

describe('the table of rights', { timeout: 240_000 }, () => {
  it('holds for every kind of command of a plan and of a round, tried by every kind of person', async () => {
    // Given a plan in which the lead has all rights and the other side text, progress and review
    const plans = new Map<string, string[]>();
    const all = everyPlanChange(writtenByTheEditor());
    expect(Array.from(all.keys()).sort()).toEqual(Array.from(new Set(typesIn('plan-command.schema.json'))));
    for (const [type, { before, change }] of Array.from(all).sort(([one], [two]) => (one < two ? -1 : 1))) {
      plans.set(type, await tryAll(() => planWith(writtenByTheEditor()), change, before));
    }
    // Given a round that the lead runs, in which the other side reviews and a commune nominates its own
    const rounds = new Map<string, string[]>();
    for (const [name, change, before] of roundChanges) {
      rounds.set(name, await tryAll(roundWith, change, before));
    }
    // Given a plan that lies before its sides
    const sided = new Map<string, string[]>();
    for (const [name, change, before] of sidedChanges) {
      sided.set(name, await tryAll(() => planBeforeItsSides(server), change, before));
    }
    // Then each of them is answered as the table says
    const text = `${introduction}## Plans\n\nThe lead has all rights, the other side \`text\`, \`progress\` and \`review\`.\n\n${tableOf(plans)}\n\n${sidedIntroduction}${tableOf(sided, '')}\n\n## Rounds\n\nThe lead has all rights, the other side \`review\` only, a commune \`nominate\` for its own unit.\n\n${tableOf(rounds)}\n`;
    await expect(text).toMatchFileSnapshot('../../../../docs/rights.md');
  });

  it('is kept by leaders, and somebody is always left to keep it', async () => {
    const address = await planWith(assignedPlanFile());
    const right = { parts: ['text'], units: null };
    const give = (user: User, agency: string) =>
      server.ask(user, 'PUT', `${address}/rights/${agency}`, right);
    expect(await give(people.editor, 'so-van-hoa')).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await give(people.otherLeader, 'mat-tran')).toMatchObject({ status: 403 });
    expect(await give(people.stranger, 'so-van-hoa')).toMatchObject({ status: 404 });
    expect(await give(people.leader, 'so')).toMatchObject({ status: 409, code: 'last-administrator' });
    expect(await give(people.leader, 'so-van-hoa')).toMatchObject({ status: 204 });
    expect(await server.ask(people.stranger, 'GET', address)).toMatchObject({ status: 200 });
    expect(await server.ask(people.leader, 'DELETE', `${address}/rights/so-van-hoa`)).toMatchObject({
      status: 204,
    });
    expect(await server.ask(people.stranger, 'GET', address)).toMatchObject({ status: 404 });
    expect((await server.ask(people.leader, 'GET', `${address}/rights`)).body).toMatchObject([
      { agency: 'mat-tran' },
      { agency: 'so' },
    ]);
  });
});
