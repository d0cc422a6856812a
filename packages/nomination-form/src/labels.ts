import { CONSENT, type Finding } from '@phoihop/plan/round/validation';
import type { FormView } from './form-view.js';
import { laterMessages } from './later.messages.js';

/** What the parts of a field are called, by the last word of their names. */
function partName({ texts: first, language }: FormView, part: string): string | undefined {
  const texts = laterMessages[language];
  const names: Readonly<Record<string, string>> = {
    date: texts.meetingDate,
    households: texts.households,
    present: texts.present,
    votes: texts.votes,
    province: first.province,
    commune: first.commune,
    relation: texts.relation,
    year: texts.year,
    text: texts.achievement,
    words: first.words,
  };
  return names[part.split('.').at(-1) ?? ''];
}

/** What something found is about, in the words of the form. */
export function findingLabel(
  view: FormView,
  { field, part = '' }: Pick<Finding<string>, 'field' | 'part'>,
): string {
  const { texts, round, category, language } = view;
  const { consentBy, nominatorName } = laterMessages[language];
  if (field === CONSENT)
    return round.notice.purposes.find(({ id }) => id === part)?.text.replace(/\.$/u, '') ?? consentBy;
  if (field === '') return part === 'unit' ? texts.unit : part === 'category' ? texts.category : round.title;
  const declared = category.fields.find(({ id }) => id === field);
  if (!declared) return '';
  const named = declared.kind === 'nominator' && part === 'name' ? nominatorName : partName(view, part);
  return [declared.label, named].filter(Boolean).join(', ');
}
