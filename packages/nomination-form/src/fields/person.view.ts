import type { FieldOf, PlaceName } from '@phoihop/plan/round';
import { includesFolded } from '@phoihop/vietnamese/text';
import { html, nothing, type TemplateResult } from 'lit';
import { comboboxView } from '../combobox.view.js';
import type { Option } from '../combobox.controller.js';
import type { FormView } from '../form-view.js';
import { choiceView, foundView, lineOf, lineView } from './line.view.js';

const MANY = 8;

export function sexView(view: FormView, field: FieldOf<'sex'>): TemplateResult | HTMLElement {
  return choiceView(view, lineOf(field), [
    { id: 'male', name: view.texts.male },
    { id: 'female', name: view.texts.female },
  ]);
}

export function ethnicGroupView(view: FormView, field: FieldOf<'ethnic-group'>): TemplateResult {
  const names = view.later.part?.ethnicGroupNames(view.answer(field.id));
  const options = names?.map((value): Option => ({ value }));
  return comboboxView(view, { ...lineOf(field), hint: field.hint }, options);
}

function communeOptions(view: FormView, field: FieldOf<'place'>, typed: string): Option[] {
  if (field.communes)
    return field.communes
      .filter(({ name }) => includesFolded(name, typed))
      .map(({ name }) => ({ value: name }));
  const province = view.answer(`${field.id}.province`);
  if (!view.places.part || typed === '' || province === '') return [];
  return view.places.part.communes(typed, province, MANY).map(({ commune, former }) => {
    const value = commune.name;
    return former ? { value, detail: view.texts.formerly(`${former.name}, ${former.within}`) } : { value };
  });
}

/** The province: settled by the round, else chosen from a native list, or written where the list cannot be had. */
function provinceView(
  view: FormView,
  { id, required, province }: FieldOf<'place'>,
): TemplateResult | HTMLElement {
  const { texts, places } = view;
  if (province)
    return html`<div class="field">
      <span class="label">${texts.province}</span><span class="settled">${province.name}</span>
      ${foundView(view, `${id}.province`)}
    </div>`;
  const line = { name: `${id}.province`, label: texts.province, required };
  return places.broken
    ? lineView(view, line)
    : choiceView(view, line, choicesOf(places.part?.provinces ?? []));
}

const choicesOf = (provinces: readonly PlaceName[]): { id: string; name: string }[] =>
  provinces.map(({ code, name }) => ({ id: code, name }));

/** Province, commune and village. The province is chosen from a native list, the commune is searched for. */
export function placeView(view: FormView, field: FieldOf<'place'>): TemplateResult {
  const { texts } = view;
  const commune = `${field.id}.commune`;
  const { required } = field;
  return html`<fieldset class="field group" data-group=${field.id}>
    <legend class="label">${field.label}</legend>
    <div class="pair">
      ${provinceView(view, field)}
      ${comboboxView(
        view,
        {
          name: commune,
          label: texts.commune,
          required,
          hint: field.communes ? undefined : texts.communeHint,
        },
        communeOptions(view, field, view.answer(commune)),
      )}
    </div>
    ${lineView(view, { name: `${field.id}.address`, label: texts.address })}
    ${field.hint === undefined ? nothing : html`<p class="hint">${field.hint}</p>`}
    ${foundView(view, field.id)}
  </fieldset>`;
}
