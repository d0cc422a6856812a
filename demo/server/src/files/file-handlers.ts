import { createHash } from 'node:crypto';
import { type Params } from '@phoihop/plan';
import { parseRoundCommand, type RoundChange } from '@phoihop/plan/round';
import { placeDirectory } from '@phoihop/plan/round/places';
import {
  answersOf,
  attachedFiles,
  checkNomination,
  type CheckedNomination,
  type ErrorFinding,
} from '@phoihop/plan/round/validation';
import { insertCommand, knownCommands, writeDocument } from '../documents/document-rows.js';
import { GONE } from '../documents/handlers.js';
import { inRound, roundIn, unitOf, type Work } from '../documents/in-round.js';
import { kinds } from '../documents/kind.js';
import { insertPersonal, readPersonal } from '../documents/personal-rows.js';
import { checkTexts } from '../documents/plain-text.js';
import { fault, refusedBy, type Answer, type Handler } from '../http/answer.js';
import { mayChange, mayNominate, notAllowed, speaksFor } from '../rights/index.js';
import { insertFile, noteLoose, readFileRow, removeLoose } from './file-rows.js';
import { FileStore } from './file-store.js';
import { filesIn, readForm } from './nomination-form.js';

/** A nomination is not taken, and nothing of it is kept. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('not taken');
    this.answer = answer;
  }
}

/** A refusal as the form reads it: each finding at its field, or none, where the whole is meant. */
function notTaken(
  code: string,
  params: Params,
  findings: readonly ErrorFinding[] = [],
  status = 422,
): NotTaken {
  return new NotTaken({ status, body: { code, params, findings } });
}

interface Sent {
  form: FormData;
  /** Where the bytes of each file go. */
  places: readonly string[];
  /** The key of the nomination: it is taken once. */
  id: string;
}

/** The receipt of the key, where it was taken already; it stands in the log. */
async function firstReceipt({ queries, key, asked }: Work, id: string): Promise<Answer | undefined> {
  const [known] = await knownCommands(queries, key, [id]);
  if (!known) return undefined;
  const parsed = parseRoundCommand(known.content);
  const submit = parsed.ok && parsed.value.type === 'nomination/submit' ? parsed.value : undefined;
  if (!submit || known.actor !== asked.user.id) throw notTaken('key-taken', {}, [], 409);
  const { number = '', steps } = submit.nomination;
  return { status: 200, version: known.version, body: { number, at: steps[0]?.at ?? '' } };
}

/** What was sent, checked as the form checks it. @throws NotTaken with all that was found */
async function checked(work: Work, { form }: Sent, now: Date) {
  const { round } = roundIn(work);
  const answers = answersOf(form);
  const { worker } = work;
  const allowed = mayChange(worker, 'round') || mayNominate(worker);
  if (!allowed || !speaksFor(worker, answers.unit))
    throw new NotTaken(refusedBy(notAllowed('nominate'), 403));
  const files = await attachedFiles(round, form);
  const found: CheckedNomination = checkNomination(round, answers, { now, files, places: placeDirectory });
  const { errors, record, unit, category } = found;
  const [first] = errors;
  if (first) throw notTaken(first.code, first.params, errors);
  if (!record || unit === undefined || category === undefined) throw new Error('neither faults nor a record');
  const plain = checkTexts(record);
  if (!plain.ok) throw notTaken(plain.code, plain.params);
  return { record, unit, category, year: round.year };
}

/** Puts the bytes where they go, and says in the database what they are. */
async function keepFiles(
  { queries, key, asked }: Work,
  sent: Sent,
  record: NonNullable<CheckedNomination['record']>,
): Promise<void> {
  const kept = Object.values(record.values).flatMap((value) => (value.kind === 'papers' ? value.files : []));
  const all = filesIn(sent.form);
  // The form takes files only where it has a field for them.
  if (kept.length !== all.length) throw notTaken('paper-unknown', {});
  for (const [index, file] of all.entries()) {
    const place = sent.places[index];
    const paper = kept.find(({ id }) => id === String(index));
    if (place === undefined || !paper) throw new Error('a file has no place');
    const bytes = new Uint8Array(await file.arrayBuffer());
    await asked.files.write(place, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { id, name, type, size } = paper;
    const content = { place, name, sha256 };
    await insertFile(queries, key.id, { record: sent.id, id, nomination: sent.id, type, size, content });
  }
}

async function take(work: Work, sent: Sent): Promise<Answer> {
  const first = await firstReceipt(work, sent.id);
  if (first) return first;
  const { queries, key, stored, worker, asked } = work;
  const now = new Date();
  const { record, unit, category, year } = await checked(work, sent, now);
  const { id } = sent;
  if ((await readPersonal(queries, key.id)).some((row) => row.key === id))
    throw notTaken('key-taken', {}, [], 409);
  const { agency } = asked.user;
  const content = { nomination: id, ...record };
  const row = { sort: 'record', key: id, nomination: id, agency, content, awaitsCommand: false } as const;
  await insertPersonal(queries, key.id, row);
  await keepFiles(work, sent, record);
  // The version is used once in a round, whatever is withdrawn later.
  const number = `${String(year)}-${String(stored.version + 1).padStart(4, '0')}`;
  const at = now.toISOString();
  const change: RoundChange = {
    type: 'nomination/submit',
    part: 'round',
    nomination: { id, number, category, unit, record: id, steps: [{ to: 'submitted', at }] },
  };
  const made = await kinds.rounds.run(queries, key, stored, worker, [{ ...change, id, at }]);
  const [outcome] = made.outcomes;
  if (outcome && !outcome.accepted) throw notTaken(outcome.code, outcome.params);
  for (const command of made.accepted)
    await insertCommand(queries, key, { ...command, actor: worker.user.id });
  const version = stored.version + made.accepted.length;
  await writeDocument(queries, key, { version, content: made.document });
  return { status: 200, version, body: { number, at } };
}

const submitNomination: Handler = async (asked) => {
  const form = await readForm(asked);
  if (!form) return fault(400, 'not-as-described', { path: 'body' });
  const places = filesIn(form).map(() => FileStore.newPlace());
  const sent: Sent = { form, places, id: String(asked.headers['idempotency-key']) };
  if (places.length > 0) await noteLoose(asked.database, places);
  let answer: Answer;
  try {
    answer = await inRound((work) => take(work, sent))(asked);
  } catch (error) {
    // What else goes wrong may have been kept all the same: the places stay noted, and are looked at later.
    if (!(error instanceof NotTaken)) throw error;
    answer = error.answer;
  }
  await removeLoose(asked.database, asked.files, places);
  return answer;
};

/** As an attachment: nothing that a person has sent is ever shown as a page of this address (RFC 6266, RFC 8187). */
function dispositionOf(name: string): string {
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

const openFile = inRound(async (work) => {
  const { queries, key, asked, worker } = work;
  const row = await readFileRow(queries, key.id, asked.path.record ?? '', asked.path.file ?? '');
  if (!row) return GONE;
  const unit = unitOf(work, row.nomination);
  const own = unit === undefined && row.agency === asked.user.agency;
  if (!own && !speaksFor(worker, unit)) return GONE;
  const stream = row.content && (await asked.files.read(row.content.place));
  if (!row.content || !stream) return fault(410, 'erased');
  const headers = {
    'content-disposition': dispositionOf(row.content.name),
    'content-length': String(row.size),
  };
  return { status: 200, content: { type: row.type, headers, stream } };
});

/** By the `operationId` of the description. */
export const fileHandlers: Readonly<Record<string, Handler>> = { submitNomination, openFile };
