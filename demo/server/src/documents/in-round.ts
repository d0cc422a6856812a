import { roundModel, type RoundFile } from '@phoihop/plan/round';
import type { Queries } from '../database/database.js';
import type { Answer, Asked, Handler } from '../http/answer.js';
import { speaksFor, type Worker } from '../rights/index.js';
import { lockDocument, writeDocument, type DocumentKey, type StoredDocument } from './document-rows.js';
import { GONE, workerIn } from './handlers.js';

export interface Work {
  queries: Queries;
  key: DocumentKey;
  stored: StoredDocument;
  worker: Worker;
  asked: Asked;
}

/** Does something with the personal data of a round that is locked meanwhile. */
export function inRound(act: (work: Work) => Promise<Answer>): Handler {
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
export function roundIn({ stored }: Work): RoundFile {
  const parsed = roundModel.parse(stored.content);
  if (!parsed.ok) throw new Error(`a stored round cannot be read: ${parsed.code}`);
  return parsed.value;
}

/** The unit that a nomination is of; undefined where the nomination is not in the round. */
export function unitOf(work: Work, nomination: string): string | undefined {
  return roundIn(work).nominations.find(({ id }) => id === nomination)?.unit;
}

/** Whether the person may send or see data of a nomination: an office all, a unit those of its own. */
export function speaksForNomination(work: Work, nomination: string): boolean {
  const unit = unitOf(work, nomination);
  return unit === undefined || speaksFor(work.worker, unit);
}

/** The version moves on, since what people see of the round has changed. */
export async function moveOn({ queries, key, stored }: Work): Promise<Answer> {
  const version = stored.version + 1;
  await writeDocument(queries, key, { ...stored, version });
  return { status: 204, version };
}
