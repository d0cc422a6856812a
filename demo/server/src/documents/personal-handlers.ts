import { refuse, type Result } from '@phoihop/plan';
import { roundModel, type PersonalData, type PersonalRecord } from '@phoihop/plan/round';
import { safeFileName } from '@phoihop/plan/round/validation';
import { dequal } from 'dequal/lite';
import { eraseFiles, filesOfNomination, removeLoose } from '../files/index.js';
import { fault, refusedBy, type Answer, type Asked, type Handler } from '../http/answer.js';
import { mayAdminister, mayChange, mayNominate, notAllowed } from '../rights/index.js';
import { inRound, moveOn, roundIn, speaksForNomination, type Work } from './in-round.js';
import { erasePersonal, insertPersonal, readPersonal, type PersonalRow } from './personal-rows.js';
import { checkTexts } from './plain-text.js';

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

/** The name of a file that a record tells of and that is not here: bytes come with the form alone. */
async function missingFile({ queries, key }: Work, content: unknown): Promise<string | undefined> {
  const { nomination, values } = content as PersonalRecord;
  const told = Object.values(values).flatMap((value) => (value.kind === 'papers' ? value.files : []));
  if (told.length === 0) return undefined;
  const here = await filesOfNomination(queries, key.id, nomination);
  return told.find(
    ({ id, size, type }) => !here.some((row) => row.id === id && row.size === size && row.type === type),
  )?.name;
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
    const missing =
      sort === 'record' && !mayChange(worker, 'round') ? await missingFile(work, asked.body) : undefined;
    if (missing !== undefined) return fault(422, 'file-missing', { file: missing });
    const row = { sort, key: place, nomination, agency, content: asked.body, awaitsCommand: true };
    await insertPersonal(queries, key.id, row);
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

const erase: Handler = async (asked) => {
  const places: string[] = [];
  const answer = await inRound(async (work) => {
    const { worker, queries, key, stored } = work;
    if (!mayAdminister(worker)) return refusedBy(notAllowed('administer'), 403);
    const nomination = asked.path.nomination ?? '';
    places.push(...(await eraseFiles(queries, key.id, nomination)));
    const erased = await erasePersonal(queries, key.id, nomination);
    return erased > 0 ? moveOn(work) : { status: 204, version: stored.version };
  })(asked);
  // Once it is committed that nobody has them: bytes come back from nowhere.
  await removeLoose(asked.database, asked.files, places);
  return answer;
};

export const personalHandlers: Readonly<Record<string, Handler>> = {
  putRecord: putting('record'),
  putRemark: putting('remark'),
  exportPersonalData: exportAll,
  erasePersonalData: erase,
};
