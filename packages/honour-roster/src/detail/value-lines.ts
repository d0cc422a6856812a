import { dayIn, numberIn, type Language } from '@phoihop/kit';
import type { Category, Field, FieldValue, PaperFile } from '@phoihop/plan/round';
import type { HonourRosterMessages } from '../honour-roster.messages.js';
import type { DetailMessages } from './detail.messages.js';

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

function choiceName(field: Field, value: FieldValue & { kind: 'choice' }): string {
  const chosen = field.kind === 'choice' ? field.choices.find(({ id }) => id === value.choice) : undefined;
  return [chosen?.name ?? value.choice, value.words].filter(Boolean).join(': ');
}

/** What a field holds, in lines to read. Files are told apart: they can be opened. */
export function valueLines(
  category: Category,
  field: Field,
  value: FieldValue,
  texts: DetailMessages,
  names: HonourRosterMessages,
  language: Language,
): string[] {
  switch (value.kind) {
    case 'name':
    case 'text':
      return value.text.split('\n');
    case 'birth':
      return [value.date === undefined ? String(value.year) : dayIn(language, value.date)];
    case 'sex':
      return [names.sexes[value.sex]];
    case 'ethnic-group':
      return [value.name];
    case 'place':
      return [joined(value.address, value.commune.name, value.province.name)];
    case 'phone':
      return [value.number];
    case 'identity-number':
      return [value.digits];
    case 'number':
      return [numberIn(language, value.number)];
    case 'day':
      return [dayIn(language, value.date)];
    case 'choice':
      return [choiceName(field, value)];
    case 'criteria':
      return value.met.map(({ criterion, evidence }) => {
        const text = category.criteria.find(({ id }) => id === criterion)?.text ?? criterion;
        return evidence === '' ? text : `${text}. ${evidence}`;
      });
    case 'achievements':
      return value.years.map(({ year, text }) => `${String(year)}: ${text}`);
    case 'honours':
      return value.honours.map(({ name, year, by }) =>
        joined(name, year === undefined ? undefined : String(year), by),
      );
    case 'meeting':
      return [
        texts.meeting(
          joined(dayIn(language, value.date), value.place),
          value.households,
          value.present,
          value.votes,
        ),
      ];
    case 'nominator':
      return [joined(value.name, value.position, value.phone, texts.relation[value.relation])];
    case 'papers':
      return [];
  }
}

/** The files of a field. */
export function filesOf(value: FieldValue): readonly PaperFile[] {
  return value.kind === 'papers' ? value.files : [];
}
