import type { FormData as Asked, FormField } from '../../data/forms.mjs';
import type { FormEntry } from '../../page/bench-entry.ts';
import css from './plain-form.css';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

function controlOf({ id, kind, required, choices = [] }: FormField): string {
  const common = `id="${id}" name="${id}" aria-describedby="${id}-hint ${id}-found" ${required ? 'required' : ''}`;
  if (kind === 'lines') return `<textarea ${common} rows="3"></textarea>`;
  if (kind !== 'choice') return `<input ${common} inputmode="${kind === 'line' ? 'text' : 'numeric'}">`;
  const options = choices.map((choice) => `<option>${escaped(choice)}</option>`).join('');
  return `<select ${common}><option value="">Chọn</option>${options}</select>`;
}

const fieldOf = (field: FormField): string =>
  `<div class="field"><label for="${field.id}">${escaped(field.label)}</label>
  <p class="hint" id="${field.id}-hint">${escaped(field.hint ?? '')}</p>${controlOf(field)}
  <p class="found" id="${field.id}-found"></p></div>`;

let form: HTMLFormElement;
let typed = '';

/** The floor: labels, native controls, the browser's own validation, told at a field once it is left. */
export const entry: FormEntry<Asked> = {
  open(host, asked) {
    typed = asked.typed;
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const fields = asked.fields.map(fieldOf).join('');
    host.insertAdjacentHTML(
      'beforeend',
      `<form novalidate><h2>${escaped(asked.title)}</h2>${fields}<button>Gửi</button></form>`,
    );
    form = host.querySelector('form') as HTMLFormElement;
    form.addEventListener('focusout', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const found = document.getElementById(`${target.id}-found`);
      if (found) found.textContent = target.validationMessage;
    });
    return Promise.resolve();
  },
  field: () => form.elements.namedItem(typed) as HTMLInputElement,
  fields: () => form.elements.length - 1,
};
