import type { FormerBody } from '@phoihop/plan/bodies';
import { html, nothing, type TemplateResult } from 'lit';
import type { BodiesController, BodyChoice } from './bodies.controller.js';

function choiceAt(former: FormerBody, value: string): BodyChoice {
  return value === 'leave' ? 'leave' : former.offers[Number(value)];
}

function rowView(bodies: BodiesController, former: FormerBody, isFirst: boolean): TemplateResult {
  const { texts } = bodies;
  const { agency, until, sources, offers } = former;
  const choice = bodies.choiceFor(former);
  const value = choice === undefined ? '' : choice === 'leave' ? 'leave' : String(offers.indexOf(choice));
  return html`<tr>
    <th scope="row">
      ${agency.name}
      <span class="muted">${texts.until(until, sources)}</span>
    </th>
    <td>
      <select
        ?autofocus=${isFirst}
        aria-label=${texts.choiceOf(agency.name)}
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLSelectElement)
            bodies.choose(former, choiceAt(former, currentTarget.value));
        }}
      >
        ${value === '' ? html`<option value="" disabled selected>${texts.choose}</option>` : nothing}
        ${offers.map(
          ({ name, agency: here }, at) =>
            html`<option value=${String(at)} ?selected=${value === String(at)}>
              ${here === null ? name : texts.here(name)}
            </option>`,
        )}
        <option value="leave" ?selected=${value === 'leave'}>${texts.leave}</option>
      </select>
    </td>
  </tr>`;
}

/** What becomes of the plan's former bodies, to be looked at and chosen before it is done. */
export function bodiesView(bodies: BodiesController): TemplateResult | typeof nothing {
  const { former, texts } = bodies;
  if (!former) return nothing;
  const count = bodies.chosen.length;
  const cancel = (): void => {
    bodies.cancel();
  };
  return html`<dialog class="bodies" aria-labelledby="bodies-title" @close=${cancel}>
    <h3 id="bodies-title">${texts.title}</h3>
    <p>${texts.intro(former.length)}</p>
    <div class="changes" tabindex="0" role="group" aria-label=${texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.former}</th>
            <th scope="col">${texts.today}</th>
          </tr>
        </thead>
        <tbody>
          ${former.map((each, at) => rowView(bodies, each, at === 0))}
        </tbody>
      </table>
    </div>
    <p class="muted">${texts.kept}</p>
    <footer>
      <button type="button" @click=${cancel}>${texts.cancel}</button>
      <button
        type="button"
        class="filled"
        ?disabled=${count === 0}
        @click=${() => {
          bodies.accept();
        }}
      >
        ${texts.accept(count)}
      </button>
    </footer>
  </dialog>`;
}
