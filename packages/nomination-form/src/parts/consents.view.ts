import { CONSENT } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { controlId, describedBy, isInvalid } from '../line.js';
import { choiceView, foundView } from '../fields/line.view.js';
import { laterMessages } from '../later.messages.js';

/** The notice, and one box for each purpose; none is ticked beforehand. */
export function consentsView(view: FormView): TemplateResult {
  const { round, category } = view;
  const texts = laterMessages[view.language];
  const { notice, controller } = round;
  const behalf = notice.onBehalf !== undefined && category.fields.some(({ kind }) => kind === 'nominator');
  const reach = [controller.name, controller.address, controller.phone, controller.email].filter(Boolean);
  return html`<fieldset class="field group" data-group=${CONSENT}>
    <legend class="label">${texts.consents}</legend>
    <details class="notice-text-of-data">
      <summary>${texts.notice}</summary>
      <h3>${notice.title}</h3>
      ${notice.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${behalf ? html`<p>${notice.onBehalf}</p>` : nothing}
      ${notice.withdraw === undefined ? nothing : html`<p>${notice.withdraw}</p>`}
      <p>${texts.controller}: ${reach.join(' · ')}</p>
    </details>
    <ul class="purposes">
      ${notice.purposes.map((purpose) => {
        const name = `${CONSENT}.${purpose.id}`;
        const sensitive = category.fields.some(
          (field) => field.sensitive && purpose.fields.includes(field.id),
        );
        const notes = [purpose.note, purpose.retention].filter(Boolean).join(' ');
        return html`<li>
          <label class="choice"
            ><input
              id=${controlId(name)}
              type="checkbox"
              name=${name}
              value="yes"
              .checked=${view.answer(name) === 'yes'}
              ?disabled=${view.disabled}
              aria-invalid=${isInvalid(view, name) ? 'true' : 'false'}
              aria-describedby=${[`${controlId(name)}-note`, describedBy(view, name, false)].filter(Boolean).join(' ')}
            /><span
              >${purpose.text}${
                sensitive ? html` <span class="sensitive">${texts.sensitive}</span>` : nothing
              }</span
            ></label
          >
          <p id="${controlId(name)}-note" class="hint">${notes}</p>
          ${foundView(view, name)}
        </li>`;
      })}
    </ul>
    ${choiceView(view, { name: `${CONSENT}.by`, label: texts.consentBy, required: true }, [
      { id: 'nominee', name: texts.byNominee },
      { id: 'signed-paper', name: texts.bySignedPaper },
    ])}
    ${foundView(view, CONSENT)}
  </fieldset>`;
}
