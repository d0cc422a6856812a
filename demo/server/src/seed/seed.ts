import { roundModel, type RoundFile } from '@phoihop/plan/round';
import type { PlanFile } from '@phoihop/plan';
import { agencies, province } from '../../../province/index.js';
import { numberIn } from '../database/columns.js';
import type { Database, Queries } from '../database/database.js';
import { insertDocument, writeRight, type DocumentKey } from '../documents/document-rows.js';
import { insertPersonal } from '../documents/personal-rows.js';
import { EVERYBODY, rightParts, type Right } from '../rights/index.js';

const ALL: Right = { parts: rightParts, units: null };
const OTHER_SIDE: Right = {
  parts: ['text', 'tasks', 'progress', 'review', 'agreement'],
  units: null,
};
const LOOK: Right = { parts: [], units: null };

async function putPlan(queries: Queries, file: PlanFile, published: boolean): Promise<void> {
  const key: DocumentKey = { kind: 'plan', id: file.plan.id };
  await insertDocument(queries, key, file);
  await writeRight(queries, key, agencies.department.id, ALL);
  await writeRight(queries, key, agencies.front.id, OTHER_SIDE);
  await writeRight(queries, key, 'so-van-hoa', { parts: ['progress'], units: null });
  if (published) await writeRight(queries, key, EVERYBODY, LOOK);
}

/** People's data lie apart, each with who has sent them: the department, as long as the commune has no rights here. */
async function putRound(queries: Queries, file: RoundFile, communesNominate: boolean): Promise<void> {
  const id = roundModel.identify(file);
  const key: DocumentKey = { kind: 'round', id };
  await insertDocument(queries, key, { ...file, personal: { records: {}, remarks: {}, erased: [] } });
  for (const [record, content] of Object.entries(file.personal.records)) {
    const agency = agencies.department.id;
    await insertPersonal(queries, id, {
      sort: 'record',
      key: record,
      nomination: content.nomination,
      agency,
      content,
      awaitsCommand: false,
    });
  }
  await writeRight(queries, key, agencies.department.id, ALL);
  await writeRight(queries, key, agencies.front.id, { parts: ['review', 'round'], units: null });
  await writeRight(queries, key, EVERYBODY, LOOK);
  if (communesNominate) {
    await writeRight(queries, key, 'xa-ta-lun', { parts: ['nominate'], units: ['ta-lun'] });
  }
}

/**
 * Puts the invented province into a database in which there is nothing yet, all of it or none.
 * @param today the day of the clock (ISO), up to which the round at least must be open
 * @returns whether it was put in
 */
export async function seedProvince(database: Database, today: string): Promise<boolean> {
  const year = today.slice(0, 4);
  const made = province({ closes: `${year < '2026' ? '2026' : year}-12-31` });
  return database.transaction(async (queries) => {
    const [row] = await queries.query('select count(*)::integer as count from document');
    if (!row || numberIn(row, 'count') > 0) return false;
    await putPlan(queries, made.plans.last, true);
    await putPlan(queries, made.plans.current, true);
    await putPlan(queries, made.plans.next, false);
    await putRound(queries, made.rounds.last, false);
    await putRound(queries, made.rounds.current, true);
    return true;
  });
}
