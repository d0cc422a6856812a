import { Model } from 'survey-core';
import css from 'survey-core/survey-core.fontless.min.css';
import { renderSurvey } from 'survey-js-ui';
import type { FormData as Asked, FormField } from '../../data/forms.mjs';
import { until, type FormEntry } from '../../page/bench-entry.ts';

let root: HTMLElement;
let typed = '';

function questionOf({ id, label, kind, required, hint, choices }: FormField): object {
  const common = { name: id, title: label, isRequired: required, description: hint };
  if (kind === 'lines') return { ...common, type: 'comment', rows: 3 };
  // Its own list of choices is dearer than the browser's.
  if (kind === 'choice') return { ...common, type: 'dropdown', renderAs: 'select', choices };
  const inputType = { line: 'text', number: 'number', day: 'date' }[kind];
  return { ...common, type: 'text', inputType };
}

/** SurveyJS as its page for plain JavaScript shows it, with its style sheet. */
export const entry: FormEntry<Asked> = {
  async open(host, { title, fields, typed: id }) {
    typed = id;
    root = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    host.append(root);
    renderSurvey(new Model({ title, elements: fields.map(questionOf) }), root);
    await until(() => entry.fields() === fields.length);
  },
  field: () => root.querySelector(`[data-name="${typed}"] input`) as HTMLInputElement,
  fields: () => root.querySelectorAll('[data-name] :is(input, select, textarea)').length,
};
