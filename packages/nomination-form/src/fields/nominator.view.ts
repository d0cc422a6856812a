import type { FieldOf } from '@phoihop/plan/round';
import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { choiceView, foundView, lineView } from './line.view.js';
import { laterMessages } from '../later.messages.js';

/** Who fills the form in, for themselves or on behalf of somebody. */
export function nominatorView(view: FormView, field: FieldOf<'nominator'>): TemplateResult {
  const texts = laterMessages[view.language];
  const { id, required } = field;
  return html`<fieldset class="field group" data-group=${id}>
    <legend class="label">${field.label}</legend>
    ${choiceView(view, { name: `${id}.relation`, label: texts.relation, required }, [
      { id: 'self', name: texts.self },
      { id: 'behalf', name: texts.behalf },
    ])}
    <div class="pair">
      ${lineView(view, { name: `${id}.name`, label: texts.nominatorName, required })}
      ${lineView(view, { name: `${id}.position`, label: texts.position })}
      ${lineView(view, { name: `${id}.phone`, label: texts.phone, kind: 'tel' })}
    </div>
    ${foundView(view, id)}
  </fieldset>`;
}
