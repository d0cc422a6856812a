import {
  basisMessages,
  iconCircleAlert,
  iconTriangleAlert,
  textOf,
  type Language,
  dayIn,
  numberIn,
} from '@phoihop/kit';
import type { Finding, WaivedFinding } from '@phoihop/plan/checks';
import { dayInVietnam } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { panelMessages } from '../panel/panel.messages.js';
import { placeName } from '../panel/place-name.js';
import type { ChecksController } from './checks.controller.js';
import { LISTED_AT_ONCE } from './checks.controller.js';
import { checksMessages, type ChecksMessages } from './checks.messages.js';

interface ChecksView {
  checks: ChecksController;
  language: Language;
  texts: ChecksMessages;
}

/** What a fix does, in words: those that come, where they are known. */
function fixName({ check, params }: Finding, texts: ChecksMessages): string {
  const proposed = textOf(params, 'proposed');
  return texts.fixes[check] ?? (proposed === '' ? texts.fix : texts.correct(proposed));
}

function iconOf({ tone }: Finding): TemplateResult {
  return tone === 'fault' ? iconTriangleAlert : iconCircleAlert;
}

function placeOf({ item, part }: Finding, { checks, language, texts }: ChecksView): string {
  return item === undefined ? texts.parts[part] : placeName(checks.items, item, panelMessages[language]);
}

/** Where it is and what it is; pressed, it leads there. */
function leadView(finding: Finding, view: ChecksView): TemplateResult {
  const { checks, texts } = view;
  return html`<button
    type="button"
    class="lead"
    @click=${() => {
      checks.go(finding);
    }}
  >
    <span class="visually-hidden">${texts[finding.tone]}: </span
    ><span class="where">${placeOf(finding, view)}.</span> ${checks.sentence(finding)}
  </button>`;
}

function whyView({ basis }: Finding, { language }: ChecksView): TemplateResult | typeof nothing {
  return basis ? html`<p class="quiet">${basisMessages[language](basis)}</p>` : nothing;
}

function reasonForm(finding: Finding, { checks, texts }: ChecksView): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    checks.waive(finding, form.querySelector('input')?.value ?? '');
  };
  return html`<form class="asking" @submit=${submit}>
    <label
      >${texts.reason}<input name="reason" required autocomplete="off" placeholder=${texts.reasonHint}
    /></label>
    <p class="actions">
      <button type="submit">${texts.waiveNow}</button>
      <button
        type="button"
        class="link"
        @click=${() => {
          checks.cancel();
        }}
      >
        ${texts.cancel}
      </button>
    </p>
  </form>`;
}

function leadChoice(finding: Finding, { checks, texts }: ChecksView): TemplateResult {
  return html`<p class="actions asking">
    ${checks.leads(finding).map(
      ({ id, name }) =>
        html`<button
          type="button"
          @click=${() => {
            checks.keepLead(finding, id);
          }}
        >
          ${texts.keepLead(name)}
        </button>`,
    )}
    <button
      type="button"
      class="link"
      @click=${() => {
        checks.cancel();
      }}
    >
      ${texts.cancel}
    </button>
  </p>`;
}

function linkView(name: string, run: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${run}>${name}</button>`;
}

function actionsView(finding: Finding, key: string, { checks, texts }: ChecksView): TemplateResult {
  return html`<p class="actions">
    ${
      checks.leads(finding).length > 1
        ? linkView(texts.chooseOne, () => {
            checks.ask(key, 'lead');
          })
        : nothing
    }
    ${
      checks.canFix(finding)
        ? linkView(fixName(finding, texts), () => {
            checks.fix(finding);
          })
        : nothing
    }
    ${
      finding.check === 'citation-dates-differ'
        ? linkView(texts.seeCitation, () => {
            checks.showCitations();
          })
        : nothing
    }
    ${
      checks.canWaive(finding)
        ? linkView(texts.waive, () => {
            checks.ask(key, 'reason');
          })
        : nothing
    }
  </p>`;
}

function findingView(finding: Finding, key: string, view: ChecksView): TemplateResult {
  const asking = view.checks.asking?.key === key ? view.checks.asking.what : null;
  const question = asking === 'reason' ? reasonForm(finding, view) : leadChoice(finding, view);
  return html`<li
    class="finding entry"
    data-tone=${finding.tone}
    @keydown=${(event: KeyboardEvent) => {
      if (asking === null || event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      view.checks.cancel();
    }}
  >
    ${iconOf(finding)}
    <div>
      ${leadView(finding, view)} ${whyView(finding, view)}
      ${asking === null ? actionsView(finding, key, view) : question}
    </div>
  </li>`;
}

function waivedView(finding: WaivedFinding, view: ChecksView): TemplateResult {
  const { checks, language, texts } = view;
  const { reason, by, at } = finding.waiver;
  const day = dayIn(language, dayInVietnam(new Date(at)));
  return html`<li class="finding entry">
    ${iconOf(finding)}
    <div>
      ${leadView(finding, view)}
      <p>${texts.waivedFor(reason)}</p>
      <p class="quiet">${texts.waivedBy(by?.name ?? '', day)}</p>
      ${
        checks.canTakeBack(finding)
          ? html`<p class="actions">
              ${linkView(texts.takeBack, () => {
                checks.takeBack(finding);
              })}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

function stateView({ checks, texts }: ChecksView): TemplateResult | typeof nothing {
  if (checks.state === 'running')
    return html`<div class="at-work">
      <p role="status">${texts.running}</p>
      <progress max="1" .value=${checks.share} aria-label=${texts.running}></progress>
      <p>
        ${linkView(texts.stop, () => {
          checks.stop();
        })}
      </p>
    </div>`;
  if (checks.state === 'stopped')
    return html`<div class="at-work">
      <p role="status">${texts.stopped}</p>
      <p>
        ${linkView(texts.again, () => {
          checks.again();
        })}
      </p>
    </div>`;
  if (checks.state === 'done' && checks.result.findings.length === 0)
    return html`<div class="nothing" role="status">
      <p>${texts.none}</p>
      <p class="quiet">${texts.noneWhy}</p>
    </div>`;
  return nothing;
}

/** What checks find in the plan, and what can be done about it. */
export function checksView(checks: ChecksController, language: Language): TemplateResult {
  const texts = checksMessages[language];
  const view = { checks, language, texts };
  const { findings, waived } = checks.result;
  const rest = Math.min(findings.length - checks.listed, LISTED_AT_ONCE);
  const failed = checks.failed.join(', ');
  return html`${stateView(view)}
    ${failed === '' ? nothing : html`<p class="quiet failed">${texts.failed(failed)}</p>`}
    <ul role="list">
      ${repeat(
        findings.slice(0, checks.listed),
        (_, index) => checks.keys[index],
        (finding, index) => findingView(finding, checks.keys[index] ?? '', view),
      )}
    </ul>
    ${
      rest > 0
        ? html`<p class="actions">
            ${linkView(texts.more(numberIn(language, rest)), () => {
              checks.more();
            })}
          </p>`
        : nothing
    }
    ${
      waived.length > 0
        ? html`<details>
            <summary>${texts.waivedCount(numberIn(language, waived.length))}</summary>
            <ul role="list">
              ${waived.map((finding) => waivedView(finding, view))}
            </ul>
          </details>`
        : nothing
    }`;
}

/** What a screen reader says of the item in hand. The region is always there. */
export function spokenView({ spoken }: ChecksController): TemplateResult {
  return html`<p class="visually-hidden spoken" role="status">${spoken}</p>`;
}
