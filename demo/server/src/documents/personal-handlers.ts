import { refuse, type Result } from '@phoihop/plan';
import { roundModel, type PersonalData, type RoundFile } from '@phoihop/plan/round';
import { safeFileName } from '@phoihop/plan/round/validation';
import { dequal } from 'dequal/lite';
import type { Queries } from '../database/database.js';
import { fault, refusedBy, type Answer, type Asked, type Handler } from '../http/answer.js';
import {
  mayAdminister,
  mayChange,
  mayNominate,
  notAllowed,
  speaksFor,
  type Worker,
} from '../rights/index.js';
import { lockDocument, writeDocument, type DocumentKey, type StoredDocument } from './document-rows.js';
import { GONE, workerIn } from './handlers.js';
import { erasePersonal, insertPersonal, readPersonal, type PersonalRow } from './personal-rows.js';
import { checkTexts } from './plain-text.js';

interface Work {
  queries: Queries;
  key: DocumentKey;
  stored: StoredDocument;
  worker: Worker;
  asked: Asked;
}

/** Does something with the personal data of a round that is locked meanwhile. */
function inRound(act: (work: Work) => Promise<Answer>): Handler {
  return (asked) => {
    const key: DocumentKey = { kind: 'round', id: asked.path.id ?? '' };
    return asked.database.transaction(async (queries) => {
      const worker = await workerIn(queries, key, asked.user);
      const stored = worker && (await lockDocument(queries, key));
      return stored ? act({ queries, key, stored, worker, asked }) : GONE;
    });
  };
}

/** The round without its people. @throws Error where what is stored cannot be read */
function roundIn({ stored }: Work): RoundFile {
  const parsed = roundModel.parse(stored.content);
  if (!parsed.ok) throw new Error(`a stored round cannot be read: ${parsed.code}`);
  return parsed.value;
}

/** Whether the person may send or see data of a nomination: an office all, a unit those of its own. */
function speaksForNomination(work: Work, nomination: string): boolean {
  const unit = roundIn(work).nominations.find(({ id }) => id === nomination)?.unit;
  return unit === undefined || speaksFor(work.worker, unit);
}

/** The version moves on, since what people see of the round has changed. */
async function moveOn({ queries, key, stored }: Work): Promise<Answer> {
  const version = stored.version + 1;
  await writeDocument(queries, key, { ...stored, version });
  return { status: 204, version };
}

/** Names of files go to disks of other computers. */
function unsafeFileName(content: unknown): string | undefined {
  const { values } = content as { values?: Record<string, { kind?: unknown; files?: { name: string }[] }> };
  const files = Object.values(values ?? {}).flatMap(({ files = [] }) => files);
  return files.find(({ name }) => name === '' || safeFileName(name) !== name)?.name;
}

/** What was sent, as a part of a round that could be opened again. */
function checkPersonal(work: Work, sort: PersonalRow['sort'], key: string): Result<unknown> {
  const { body } = work.asked;
  const file = roundIn(work);
  const personal: Record<keyof PersonalData, unknown> = { records: {}, remarks: {}, erased: [] };
  personal[sort === 'record' ? 'records' : 'remarks'] = { [key]: body };
  const parsed = roundModel.parse({ ...file, personal });
  if (!parsed.ok) return parsed;
  const plain = checkTexts(body);
  if (!plain.ok) return plain;
  return unsafeFileName(body) === undefined ? parsed : refuse('file-name');
}

function putting(sort: PersonalRow['sort']): Handler {
  return inRound(async (work) => {
    const { worker, asked, queries, key } = work;
    const { nomination } = asked.body as { nomination: string };
    const place = asked.path.key ?? '';
    if (!mayChange(worker, 'round') && !(mayNominate(worker) && speaksForNomination(work, nomination))) {
      return refusedBy(notAllowed('nominate'), 403);
    }
    const checked = checkPersonal(work, sort, place);
    if (!checked.ok) return refusedBy(checked);
    const agency = asked.user.agency;
    const standing = (await readPersonal(queries, key.id)).find((row) => row.key === place);
    if (standing) return again(standing, sort, asked, work.stored.version);
    await insertPersonal(queries, key.id, { sort, key: place, nomination, agency, content: asked.body });
    return moveOn(work);
  });
}

/** The key is in use: by the same data, whose answer was lost, by data that were erased, or by others. */
function again(
  standing: PersonalRow,
  sort: PersonalRow['sort'],
  { body, user }: Asked,
  version: number,
): Answer {
  const own = standing.agency === user.agency && standing.sort === sort;
  if (own && standing.content === null) return fault(410, 'erased');
  return own && dequal(standing.content, body) ? { status: 204, version } : fault(409, 'key-taken');
}

const exportAll = inRound(async (work) => {
  const { worker, asked, queries, key } = work;
  const nomination = asked.path.nomination ?? '';
  const allowed = mayAdminister(worker) || (mayNominate(worker) && speaksForNomination(work, nomination));
  if (!allowed) return refusedBy(notAllowed('administer'), 403);
  const rows = (await readPersonal(queries, key.id)).filter(
    (row) => row.nomination === nomination && row.content !== null,
  );
  const of = (sort: PersonalRow['sort']) =>
    Object.fromEntries(rows.filter((row) => row.sort === sort).map((row) => [row.key, row.content]));
  return { status: 200, body: { nomination, records: of('record'), remarks: of('remark') } };
});

const erase = inRound(async (work) => {
  const { worker, asked, queries, key, stored } = work;
  if (!mayAdminister(worker)) return refusedBy(notAllowed('administer'), 403);
  const erased = await erasePersonal(queries, key.id, asked.path.nomination ?? '');
  return erased > 0 ? moveOn(work) : { status: 204, version: stored.version };
});

export const personalHandlers: Readonly<Record<string, Handler>> = {
  putRecord: putting('record'),
  putRemark: putting('remark'),
  exportPersonalData: exportAll,
  erasePersonalData: erase,
};
