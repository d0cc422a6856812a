import type { Category, Field, FieldValue, PersonalRecord } from '../model/index.js';
import type { Answers } from './answers.js';
import { CONSENT } from './consent.js';
import { beginningOf, type AttachedFile } from './files.js';

type Parts = Record<string, string>;

/** The answers of rows, as `0.year`. */
function rowsOf(rows: readonly Readonly<Record<string, string | number | undefined>>[]): Parts {
  const parts: Parts = {};
  rows.forEach((row, index) => {
    for (const [part, value] of Object.entries(row)) {
      if (value !== undefined) parts[`${String(index)}.${part}`] = String(value);
    }
  });
  return parts;
}

/** What the controls of a field hold where it has this value; `''` is the control of the field itself. */
function partsOf(field: Field, value: FieldValue): Parts {
  switch (value.kind) {
    case 'name':
    case 'text':
      return { '': value.text };
    case 'birth':
      return { '': value.date ?? String(value.year) };
    case 'sex':
      return { '': value.sex };
    case 'ethnic-group':
      return { '': value.name };
    case 'place': {
      const isListed = field.kind === 'place' && field.communes !== undefined;
      const { province, commune, address = '' } = value;
      return { province: province.name, commune: isListed ? commune.code : commune.name, address };
    }
    case 'phone':
      return { '': value.number };
    case 'identity-number':
      return { '': value.digits };
    case 'number':
      return { '': String(value.number).replace('.', ',') };
    case 'day':
      return { '': value.date };
    case 'choice':
      return { '': value.choice, words: value.words ?? '' };
    case 'criteria':
      return Object.fromEntries(
        value.met.flatMap(({ criterion, evidence }) => [
          [criterion, 'yes'],
          [`${criterion}.evidence`, evidence],
        ]),
      );
    case 'achievements':
      return rowsOf(value.years);
    case 'honours':
      return rowsOf(value.honours);
    case 'meeting': {
      const { date, place = '', households, present, votes } = value;
      const counts = { households: String(households), present: String(present), votes: String(votes) };
      return { date, place, ...counts };
    }
    case 'papers':
      return {};
    case 'nominator': {
      const { relation, name, position = '', phone = '' } = value;
      return { relation, name, position, phone };
    }
  }
}

/** The answers of a form from which a record would be made: values, and consents that were not withdrawn. */
export function recordAnswers({ fields }: Category, { values, consents }: PersonalRecord): Answers {
  const answers: Record<string, string> = {};
  for (const field of fields) {
    const value = values[field.id];
    for (const [part, text] of Object.entries(value ? partsOf(field, value) : {})) {
      answers[part === '' ? field.id : `${field.id}.${part}`] = text;
    }
  }
  for (const { purpose, given, withdrawn } of consents) {
    if (given && withdrawn === undefined) answers[`${CONSENT}.${purpose}`] = 'yes';
  }
  return { ...answers, [`${CONSENT}.by`]: consents[0]?.by ?? '' };
}

/** The files that a record names, as far as it tells of them: what they are by their type, not by their bytes. */
export function recordFiles({ values }: PersonalRecord): AttachedFile[] {
  const all = Object.values(values);
  const met = all.flatMap((value) => (value.kind === 'criteria' ? value.met : []));
  return all
    .flatMap((value) => (value.kind === 'papers' ? value.files : []))
    .map(({ id, paper, name, size, type }): AttachedFile => {
      const criterion = met.find(({ papers }) => papers.includes(id))?.criterion;
      const file = { id, paper, name, size, head: beginningOf(type) };
      return criterion === undefined ? file : { ...file, criterion };
    });
}
