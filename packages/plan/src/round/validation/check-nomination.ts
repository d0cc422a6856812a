import type { PersonalRecord, Round } from '../model/index.js';
import type { Answers } from './answers.js';
import { checkAnswers, type CheckedAnswers, type CheckOptions } from './check-answers.js';
import { consentRecords } from './consent.js';

/** What was found in a nomination, and its data where there is no error. */
export interface CheckedNomination extends Omit<CheckedAnswers, 'values'> {
  record?: Omit<PersonalRecord, 'nomination'>;
}

/**
 * Checks a nomination that was sent, by the same rules as the form (`checkAnswers`), and makes a record of it: values,
 * and consents with the hash of what was shown.
 */
export function checkNomination(round: Round, answers: Answers, options: CheckOptions): CheckedNomination {
  const { values, ...found } = checkAnswers(round, answers, options);
  if (found.errors.length > 0) return found;
  return {
    ...found,
    record: { values, consents: consentRecords(round, answers, options.now.toISOString()) },
  };
}
