import type { Category, Round } from '@phoihop/plan/round';
import { CONSENT, type Finding } from '@phoihop/plan/round/validation';
import type { NominationFormMessages } from './nomination-form.messages.js';

/** What the parts of a field are called, by the last word of their names. */
function partName(texts: NominationFormMessages, part: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    date: texts.meetingDate,
    households: texts.households,
    present: texts.present,
    votes: texts.votes,
    province: texts.province,
    commune: texts.commune,
    relation: texts.relation,
    year: texts.year,
    text: texts.achievement,
    words: texts.words,
  };
  return names[part.split('.').at(-1) ?? ''];
}

/** What something found is about, in the words of the form. */
export function findingLabel(
  { field, part = '' }: Finding<string>,
  texts: NominationFormMessages,
  round: Round,
  category: Category,
): string {
  if (field === CONSENT)
    return round.notice.purposes.find(({ id }) => id === part)?.text.replace(/\.$/u, '') ?? texts.consentBy;
  if (field === '') return part === 'unit' ? texts.unit : part === 'category' ? texts.category : round.title;
  const declared = category.fields.find(({ id }) => id === field);
  if (!declared) return '';
  const named =
    declared.kind === 'nominator' && part === 'name' ? texts.nominatorName : partName(texts, part);
  return [declared.label, named].filter(Boolean).join(', ');
}
