import { formOf } from '../data/forms.mjs';

/** Twenty-five fields on one page, against the same form in plain HTML and against form libraries. */
export const suite = {
  kind: /** @type {const} */ ('form'),
  baseline: 'plain-form',
  entries: ['plain-form', 'nomination-form', 'surveyjs', 'form-js'],
  data: () => formOf(),
};
