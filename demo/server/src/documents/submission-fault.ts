import { refuse, type Refusal } from '@phoihop/plan';
import type { RoundChange, RoundFile, SingleRoundChange } from '@phoihop/plan/round';
import { checkAnswers, type Answers, type ErrorCode } from '@phoihop/plan/round/validation';
import { mayChange, type Worker } from '../rights/index.js';

/** What is asked of a nomination whatever way it comes: its days, its unit and category, and the person's consent. */
const ASKED: readonly ErrorCode[] = [
  'round-not-open',
  'round-closed',
  'unit-unknown',
  'category-unknown',
  'consent-missing',
  'consent-by-missing',
];

/** The consents of a record as the form would have sent them; one that was withdrawn is none. */
function consentAnswers(file: RoundFile, record: string): Answers {
  const { consents } = file.personal.records[record] ?? { consents: [] };
  const given = consents.map(({ purpose, given: yes, withdrawn }): [string, string] => [
    `consent.${purpose}`,
    yes && withdrawn === undefined ? 'yes' : '',
  ]);
  return { ...Object.fromEntries(given), 'consent.by': consents[0]?.by ?? '' };
}

function faultOf(file: RoundFile, change: SingleRoundChange, now: Date): Refusal | undefined {
  if (change.type !== 'nomination/submit') return undefined;
  const { category, unit, record } = change.nomination;
  // Nothing can be asked of what was erased, and without data the model refuses.
  if (!(record in file.personal.records)) return undefined;
  const answers = { category, unit, ...consentAnswers(file, record) };
  const error = checkAnswers(file.round, answers, { now }).errors.find(({ code }) => ASKED.includes(code));
  return error && refuse(error.code, error.params);
}

/**
 * Why a unit may not send a nomination whose record lies here already, by the rules of the form. An office may: it puts
 * in what it has on paper, and what came in time.
 */
export function submissionFault(
  worker: Worker,
  file: RoundFile,
  change: RoundChange,
  now: Date,
): Refusal | null {
  if (mayChange(worker, 'round')) return null;
  const changes = change.type === 'batch' ? change.changes : [change];
  return changes.map((each) => faultOf(file, each, now)).find((fault) => fault !== undefined) ?? null;
}
