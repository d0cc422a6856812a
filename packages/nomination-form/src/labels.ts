import type { FieldKind } from '@phoihop/plan/round';
import { CONSENT, type Finding } from '@phoihop/plan/round/validation';
import type { FormView } from './form-view.js';
import { laterMessages } from './later.messages.js';

/** What a part of a field is called, by the last word of its name. */
function partName({ texts: first, language }: FormView, kind: FieldKind, part: string): string | undefined {
  const texts = laterMessages[language];
  const isHonour = kind === 'honours';
  const names: Readonly<Record<string, string>> = {
    date: texts.meetingDate,
    households: texts.households,
    present: texts.present,
    votes: texts.votes,
    place: texts.meetingPlace,
    province: first.province,
    commune: first.commune,
    address: first.address,
    relation: texts.relation,
    name: isHonour ? texts.honour : texts.nominatorName,
    position: texts.position,
    phone: texts.phone,
    year: texts.year,
    text: texts.achievement,
    by: texts.honourBy,
    words: first.words,
  };
  return names[part.split('.').at(-1) ?? ''];
}

/** What something found is about, in the words of the form; empty where the form has no such field. */
export function findingLabel(
  view: FormView,
  { field, part = '' }: Pick<Finding<string>, 'field' | 'part'>,
): string {
  const { texts, round, category, language } = view;
  const { consentBy, consents } = laterMessages[language];
  if (field === CONSENT)
    return part === 'by'
      ? consentBy
      : (round.notice.purposes.find(({ id }) => id === part)?.text.replace(/\.$/u, '') ?? consents);
  if (field === '') return part === 'unit' ? texts.unit : part === 'category' ? texts.category : round.title;
  const declared = category.fields.find(({ id }) => id === field);
  if (!declared) return '';
  return [declared.label, partName(view, declared.kind, part)].filter(Boolean).join(', ');
}
