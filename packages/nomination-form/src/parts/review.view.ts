import { dayIn } from '@phoihop/kit';
import type { Field } from '@phoihop/plan/round';
import { percent, readDay, safeFileName } from '@phoihop/plan/round/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormStep } from '../form-steps.js';
import type { FormView } from '../form-view.js';
import { laterMessages } from '../later.messages.js';

/** A day with the day first, as offices write it, however it was typed; a year alone stays one. */
function shownDay(typed: string, { language }: FormView): string {
  const day = readDay(typed.trim());
  return day === null ? typed.trim() : dayIn(language, day);
}

function evidenceOf(view: FormView, field: string, criterion: string): string {
  const files = view.files
    .filter((file) => file.criterion === criterion)
    .map(({ name }) => safeFileName(name));
  const all = [view.answer(`${field}.${criterion}.evidence`).trim(), ...files].filter(Boolean);
  return all.length > 0 ? `${laterMessages[view.language].proof}: ${all.join('; ')}` : '';
}

/** What a field holds, in lines to read. */
export function answerLines(view: FormView, field: Field): string[] {
  const { category } = view;
  const texts = laterMessages[view.language];
  const of = (part: string): string => view.answer(`${field.id}.${part}`).trim();
  switch (field.kind) {
    case 'sex': {
      const sex = view.answer(field.id);
      return sex === '' ? [] : [sex === 'male' ? view.texts.male : view.texts.female];
    }
    case 'choice': {
      const chosen = field.choices.find(({ id }) => id === view.answer(field.id));
      return chosen ? [[chosen.name, of('words')].filter(Boolean).join(': ')] : [];
    }
    case 'place': {
      const listed = view.places.part?.provinces.find(({ code }) => code === of('province'));
      const named = field.province?.name ?? listed?.name ?? of('province');
      const place = [of('address'), of('commune')].filter(Boolean);
      return place.length > 0 ? [[...place, named].join(', ')] : [];
    }
    case 'birth':
    case 'day':
      return [shownDay(view.answer(field.id), view)].filter(Boolean);
    case 'criteria':
      return category.criteria.flatMap(({ id, text }, index) =>
        of(id) === 'yes'
          ? [[`${String(index + 1)}. ${text}`, evidenceOf(view, field.id, id)].filter(Boolean).join('\n')]
          : [],
      );
    case 'achievements':
      return view
        .rowsOf(field.id)
        .map((row) => [of(`${row}.year`), of(`${row}.text`)].filter(Boolean).join(': '))
        .filter(Boolean);
    case 'honours':
      return view
        .rowsOf(field.id)
        .map((row) =>
          ['year', 'name', 'by']
            .map((part) => of(`${row}.${part}`))
            .filter(Boolean)
            .join(', '),
        )
        .filter(Boolean);
    case 'meeting': {
      const [households, votes] = [Number(of('households')), Number(of('votes'))];
      const reached = households > 0 ? texts.reached(percent(votes, households), votes, households) : '';
      return [[shownDay(of('date'), view), of('place')].filter(Boolean).join(', '), reached].filter(Boolean);
    }
    case 'papers':
      return view.files.map(({ name }) => safeFileName(name));
    case 'nominator': {
      const relation = of('relation');
      const told = relation === '' ? '' : relation === 'self' ? texts.self : texts.behalf;
      return [[of('name'), of('position'), of('phone')].filter(Boolean).join(', '), told].filter(Boolean);
    }
    default:
      return [view.answer(field.id)].filter(Boolean);
  }
}

function entry(label: string, lines: readonly string[], nothingThere: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    ${lines.length > 0 ? lines.map((line) => html`<dd>${line}</dd>`) : html`<dd class="nothing">${nothingThere}</dd>`}
  </div>`;
}

/** All that was filled in, part by part, with the way back to each; this is also what is printed. */
export function reviewView(
  view: FormView,
  steps: readonly FormStep[],
  go: ((step: string) => void) | undefined,
): TemplateResult {
  const { round } = view;
  const texts = laterMessages[view.language];
  const unit = round.units.find(({ id }) => id === view.answer('unit'))?.name;
  return html`<div class="review">
    ${steps
      .filter(({ name }) => name !== '')
      .map(
        (step) =>
          html`<section>
            <h3>
              ${step.name}
              ${
                go
                  ? html`<button
                      type="button"
                      class="link"
                      ?disabled=${view.disabled}
                      @click=${() => go(step.id)}
                    >
                      ${texts.change(step.name)}
                    </button>`
                  : nothing
              }
            </h3>
            <dl>
              ${step.frame ? entry(view.texts.unit, unit === undefined ? [] : [unit], texts.nothing) : nothing}
              ${step.fields.map((field) => entry(field.label, answerLines(view, field), texts.nothing))}
              ${
                step.consents
                  ? round.notice.purposes.map((purpose) =>
                      entry(
                        purpose.text,
                        [view.answer(`consent.${purpose.id}`) === 'yes' ? texts.yes : texts.no],
                        texts.nothing,
                      ),
                    )
                  : nothing
              }
            </dl>
          </section>`,
      )}
  </div>`;
}
