import type { Params } from '../../result.js';

/** What is wrong with an answer, so that the nomination cannot be taken. */
export const errorCodes = [
  'required',
  'too-long',
  'name-characters',
  'birth-unread',
  'no-such-day',
  'birth-ahead',
  'birth-too-early',
  'not-a-choice',
  'choice-words-missing',
  'ethnic-group-unclear',
  'ethnic-group-unknown',
  'province-unknown',
  'commune-unclear',
  'commune-former',
  'commune-unknown',
  'phone-unread',
  'identity-not-twelve-digits',
  'not-a-number',
  'too-small',
  'too-large',
  'day-unread',
  'day-ahead',
  'criterion-not-met',
  'evidence-missing',
  'too-few-criteria',
  'year-unread',
  'year-ahead',
  'year-twice',
  'too-few-years',
  'too-many-years',
  'count-unread',
  'no-households',
  'more-present-than-households',
  'more-votes-than-present',
  'paper-missing',
  'too-many-files',
  'file-empty',
  'file-too-large',
  'file-type',
  'file-mixed',
  'file-name',
  'paper-unknown',
  'consent-missing',
  'consent-by-missing',
  'category-unknown',
  'unit-unknown',
  'round-not-open',
  'round-closed',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What a person should look at once more; it stops nobody. */
export const warningCodes = [
  'age-below',
  'age-above',
  'ethnic-group-shared-name',
  'place-unchecked',
  'name-legacy-encoding',
  'identity-sex-differs',
  'identity-birth-year-differs',
  'identity-birth-year-ahead',
  'identity-birthplace-unknown',
  'attendance-below',
  'majority-below',
  'file-renamed',
  'quota-used-up',
  'likely-duplicate',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/**
 * Something found in an answer: a code with its parameters; sentences lie in messages. `field` is the id of the field
 * (empty for the nomination as a whole), `part` the control of it that is meant. `suggestions`: names that may have
 * been meant, for a person to choose from.
 */
export interface Finding<Code extends string = ErrorCode | WarningCode> {
  code: Code;
  field: string;
  part?: string;
  params: Params;
  suggestions?: readonly string[];
}

export type ErrorFinding = Finding<ErrorCode>;
export type WarningFinding = Finding<WarningCode>;
