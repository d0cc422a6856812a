import { fault, refused, type FieldRule } from '../rule.js';

export const sexRule: FieldRule<'sex'> = {
  read(field, answers) {
    const sex = answers.text();
    if (sex === '') return {};
    return sex === 'male' || sex === 'female'
      ? { value: { kind: 'sex', sex } }
      : refused(fault(field, 'not-a-choice'));
  },
};
