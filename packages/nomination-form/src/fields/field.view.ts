import type { Field } from '@phoihop/plan/round';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { choiceView, lineOf, lineView } from './line.view.js';
import { ethnicGroupView, placeView, sexView } from './person.view.js';

/** A field of the round with its native controls; undefined where these are still to be loaded. */
export function fieldView(view: FormView, field: Field): TemplateResult | typeof nothing | undefined {
  switch (field.kind) {
    case 'name':
      return lineView(view, lineOf(field));
    case 'birth':
    case 'identity-number':
    case 'number':
    case 'day':
      return lineView(view, { ...lineOf(field), kind: 'numeric' });
    case 'phone':
      return lineView(view, { ...lineOf(field), kind: 'tel' });
    case 'text':
      return lineView(view, { ...lineOf(field), kind: field.lines ? 'lines' : 'text' });
    case 'sex':
      return sexView(view, field);
    case 'ethnic-group':
      return ethnicGroupView(view, field);
    case 'place':
      return placeView(view, field);
    case 'choice':
      return html`${choiceView(view, lineOf(field), field.choices)}
      ${
        field.other !== undefined && view.answer(field.id) === field.other
          ? lineView(view, { name: `${field.id}.words`, label: view.texts.words, required: true })
          : nothing
      }`;
    default:
      return view.later.part?.laterFieldView(view, field);
  }
}
