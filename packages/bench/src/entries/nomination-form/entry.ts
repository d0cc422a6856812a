import { defineNominationForm, type NominationForm } from '@phoihop/nomination-form';
import { createRoundFile, type Category, type Field } from '@phoihop/plan/round';
import type { FormData as Asked, FormField } from '../../data/forms.mjs';
import { until, type FormEntry } from '../../page/bench-entry.ts';

/** Registered when the script runs, as a page does that imports `/define`. */
const tag = defineNominationForm();

const STEP = 'all';

let form: NominationForm;
let typed = '';

function fieldOf({ id, label, kind, required, hint, choices = [] }: FormField): Field {
  const common = { id, label, required, step: STEP, ...(hint !== undefined && { hint }) };
  switch (kind) {
    case 'line':
      return { ...common, kind: 'text' };
    case 'lines':
      return { ...common, kind: 'text', lines: true };
    case 'choice':
      return { ...common, kind, choices: choices.map((name, at) => ({ id: `c${String(at)}`, name })) };
    default:
      return { ...common, kind };
  }
}

/** The whole widget, on a round whose form has one page. */
export const entry: FormEntry<Asked> = {
  async open(host, { title, fields, typed: id }) {
    typed = id;
    const category: Category = {
      ...{ id: 'one', name: title, nominee: 'person', basis: [], criteria: [], procedure: [] },
      ...{ papers: [], amounts: [], formSteps: [{ id: STEP, name: title }], fields: fields.map(fieldOf) },
    };
    form = document.createElement(tag) as NominationForm;
    form.unit = 'u';
    form.round = createRoundFile({
      ...{ id: 'bench', title, year: 2026, organiser: 'Bench', opens: '2020-01-01', closes: '2099-12-31' },
      ...{ basis: [], categories: [category], units: [{ id: 'u', name: 'Xã' }], quotas: [], reasons: [] },
      ...{ controller: { name: 'Bench' }, notice: { title: '', paragraphs: [], purposes: [] } },
      publicStates: [],
    });
    host.append(form);
    await form.updateComplete;
    await until(() => form.renderRoot.querySelector(`[name="${typed}"]`) !== null);
  },
  field: () => form.renderRoot.querySelector(`[name="${typed}"]`) as HTMLInputElement,
  fields: () => form.renderRoot.querySelectorAll('.fields :is(input, select, textarea)').length,
};
