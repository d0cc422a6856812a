import { Form } from '@bpmn-io/form-js-viewer';
import css from '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import type { FormData as Asked, FormField } from '../../data/forms.mjs';
import { until, type FormEntry } from '../../page/bench-entry.ts';

let root: HTMLElement;
let place = 0;

const fieldsIn = (): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>('.fjs-form-field:not(.fjs-powered-by)'));

function componentOf({ id, label, kind, required, hint, choices = [] }: FormField): object {
  const common = { id, key: id, label, description: hint, validate: { required } };
  if (kind === 'choice')
    return { ...common, type: 'select', values: choices.map((choice) => ({ label: choice, value: choice })) };
  const type = { line: 'textfield', number: 'number', day: 'datetime', lines: 'textarea' }[kind];
  return { ...common, type, ...(kind === 'day' && { subtype: 'date', dateLabel: label }) };
}

/** The viewer of form-js with its style sheet. */
export const entry: FormEntry<Asked> = {
  async open(host, { fields, typed }) {
    place = fields.findIndex(({ id }) => id === typed);
    root = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    host.append(root);
    const form = new Form({ container: root });
    await form.importSchema({ type: 'default', id: 'bench', components: fields.map(componentOf) }, {});
    await until(
      () =>
        fieldsIn().length === fields.length &&
        fieldsIn().every((each) => each.querySelector('input, textarea')),
    );
  },
  field: () => fieldsIn()[place]?.querySelector('input') as HTMLInputElement,
  fields: () => fieldsIn().length,
};
