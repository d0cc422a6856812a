import { dequal } from 'dequal/lite';
import { refuse, type Refusal } from '../../result.js';
import { categoryOf, type PersonalRecord, type Round } from '../model/index.js';
import type { Answers } from './answers.js';
import { checkAnswers, type CheckOptions } from './check-answers.js';
import { CONSENT, consentText, textHash } from './consent.js';
import { recordAnswers, recordFiles } from './record-answers.js';

/** A nomination that comes as data and not as a form. */
export interface SentNomination {
  category: string;
  unit: string;
  record: PersonalRecord;
}

/** The first field in which a record holds something else than the form would have made of the same answers. */
function altered(record: PersonalRecord, values: PersonalRecord['values']): string | undefined {
  const ids = new Set([...Object.keys(record.values), ...Object.keys(values)]);
  return Array.from(ids).find((id) => !dequal(record.values[id], values[id]));
}

/** Whether the evidence of consent is of the very words of the round, once for each purpose. */
function isShown(round: Round, { consents }: PersonalRecord): boolean {
  const { purposes } = round.notice;
  return (
    consents.length === purposes.length &&
    purposes.every((purpose) =>
      consents.some(
        (consent) =>
          consent.purpose === purpose.id &&
          consent.by === consents[0]?.by &&
          consent.textHash === textHash(consentText(round, purpose)),
      ),
    )
  );
}

/**
 * Why a nomination that comes as data cannot be taken, by the same rules as the form (`checkAnswers`): each field as if it
 * were typed again. What the form would not have made of it is refused too (`not-as-the-form`, `field`): a code that does
 * not belong to its name, a field that is not asked for, evidence of other words than those of the notice.
 */
export function checkRecord(
  round: Round,
  { category, unit, record }: SentNomination,
  options: Pick<CheckOptions, 'now' | 'places'>,
): Refusal | undefined {
  const asked = categoryOf(round, category);
  const answers: Answers = { ...(asked && recordAnswers(asked, record)), category, unit };
  const { errors, values } = checkAnswers(round, answers, { ...options, files: recordFiles(record) });
  const [first] = errors;
  if (first) return refuse(first.code, { ...first.params, field: first.field });
  const field = altered(record, values) ?? (isShown(round, record) ? undefined : CONSENT);
  return field === undefined ? undefined : refuse('not-as-the-form', { field });
}
