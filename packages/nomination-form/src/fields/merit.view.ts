import { iconPlus, iconTrash2 } from '@phoihop/kit';
import type { FieldOf } from '@phoihop/plan/round';
import { percent } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FormView } from '../form-view.js';
import { controlId, describedBy, isInvalid } from '../line.js';
import { foundView, groupView, lineOf, lineView } from './line.view.js';
import { laterMessages } from '../later.messages.js';
import { fileButton, filesView } from './papers.view.js';

/** Each criterion with its box, and its evidence in words or as files. */
export function criteriaView(view: FormView, field: FieldOf<'criteria'>): TemplateResult {
  const { round, category } = view;
  const texts = laterMessages[view.language];
  const instruments = category.basis
    .map((id) => round.basis.find((basis) => basis.id === id)?.instrument ?? '')
    .filter(Boolean);
  const hint =
    field.hint ?? (instruments.length > 0 ? texts.criteriaHint(instruments.join(', ')) : undefined);
  return groupView(
    view,
    { ...lineOf(field), hint },
    html`<ol class="criteria">
      ${category.criteria.map((criterion, index) => {
        const name = `${field.id}.${criterion.id}`;
        const ticked = view.answer(name) === 'yes';
        return html`<li>
          <div>
            <label class="choice"
              ><input
                id=${controlId(name)}
                type="checkbox"
                name=${name}
                value="yes"
                .checked=${ticked}
                ?disabled=${view.disabled}
                aria-invalid=${isInvalid(view, name) ? 'true' : 'false'}
                aria-describedby=${ifDefined(describedBy(view, name, false))}
              /><span>${String(index + 1)}. ${criterion.text}</span></label
            >
            ${foundView(view, name)}
          </div>
          ${
            criterion.evidence !== undefined && ticked
              ? html`<div class="evidence">
                  ${lineView(view, {
                    name: `${name}.evidence`,
                    label: texts.evidence(index + 1),
                    required: true,
                  })}
                  ${filesView(
                    view,
                    view.files.filter((file) => file.criterion === criterion.id),
                  )}
                  ${fileButton(view, {
                    name: `${name}.files`,
                    label: texts.addEvidence(index + 1),
                    words: texts.adding,
                    paper: criterion.evidence,
                    criterion: criterion.id,
                  })}
                  ${foundView(view, `${name}.files`)}
                </div>`
              : nothing
          }
        </li>`;
      })}
    </ol>`,
  );
}

function rowsView(
  view: FormView,
  field: FieldOf<'achievements'> | FieldOf<'honours'>,
  row: (name: string) => TemplateResult,
): TemplateResult {
  const rows = view.rowsOf(field.id);
  return groupView(
    view,
    lineOf(field),
    html`<ol class="rows">
        ${repeat(
          rows,
          (each) => each,
          (each, index) =>
            html`<li>
              ${row(`${field.id}.${each}`)}
              <button
                type="button"
                class="tool"
                ?disabled=${view.disabled}
                aria-label=${laterMessages[view.language].removeRow(index + 1)}
                @click=${() => view.dropRow(field.id, each)}
              >
                ${iconTrash2}
              </button>
            </li>`,
        )}
      </ol>
      <button type="button" ?disabled=${view.disabled} @click=${() => view.addRow(field.id)}>
        ${iconPlus}${laterMessages[view.language].addRow}
      </button>`,
  );
}

export function achievementsView(view: FormView, field: FieldOf<'achievements'>): TemplateResult {
  const texts = laterMessages[view.language];
  return rowsView(
    view,
    field,
    (name) =>
      html`${lineView(view, { name: `${name}.year`, label: texts.year, kind: 'numeric', required: true })}
      ${lineView(view, { name: `${name}.text`, label: texts.achievement, kind: 'lines', required: true })}`,
  );
}

export function honoursView(view: FormView, field: FieldOf<'honours'>): TemplateResult {
  const texts = laterMessages[view.language];
  return rowsView(
    view,
    field,
    (name) =>
      html`${lineView(view, { name: `${name}.year`, label: texts.year, kind: 'numeric' })}
      ${lineView(view, { name: `${name}.name`, label: texts.honour, required: true })}
      ${lineView(view, { name: `${name}.by`, label: texts.honourBy })}`,
  );
}

/** The meeting of the village; the share that was reached is reckoned as it is typed. */
export function meetingView(view: FormView, field: FieldOf<'meeting'>): TemplateResult {
  const texts = laterMessages[view.language];
  const { id, required } = field;
  const [households, votes] = ['households', 'votes'].map((part) => Number(view.answer(`${id}.${part}`)));
  const reached =
    households && votes && votes <= households
      ? texts.reached(percent(votes, households), votes, households)
      : '';
  const count = (part: 'households' | 'present' | 'votes') =>
    lineView(view, { name: `${id}.${part}`, label: texts[part], kind: 'numeric', required });
  return groupView(
    view,
    lineOf(field),
    html`<div class="pair">
        ${lineView(view, { name: `${id}.date`, label: texts.meetingDate, required, kind: 'numeric' })}
        ${lineView(view, { name: `${id}.place`, label: texts.meetingPlace })}
      </div>
      <div class="triple">${count('households')} ${count('present')} ${count('votes')}</div>
      <output class="reached">${reached}</output>`,
  );
}
