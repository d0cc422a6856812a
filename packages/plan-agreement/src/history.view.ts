import { momentIn, type Language } from '@phoihop/kit';
import type { PlanFile } from '@phoihop/plan';
import {
  shortVersion,
  sideOfAgreement,
  type AgreedVersion,
  type AgreementState,
} from '@phoihop/plan/agreement';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAgreementMessages } from './plan-agreement.messages.js';

function versionView(
  file: PlanFile,
  { version, at, agreements }: AgreedVersion,
  number: number,
  texts: PlanAgreementMessages,
  language: Language,
): TemplateResult {
  const nameOf = (id: string | null): string =>
    file.plan.agencies.find((agency) => agency.id === id)?.name ?? '';
  return html`<li>
    <p><strong>${texts.nth(number)}</strong></p>
    <p class="quiet">${texts.version(shortVersion(version))}, ${momentIn(language, at)}</p>
    ${agreements.map(
      (each) =>
        html`<p class="quiet">
          ${texts.by(each.by.name, nameOf(sideOfAgreement(file, each)), momentIn(language, each.at))}
        </p>`,
    )}
  </li>`;
}

/** The versions that all sides have agreed to, the newest first. */
export function historyView(
  file: PlanFile,
  { agreed }: AgreementState,
  texts: PlanAgreementMessages,
  language: Language,
): TemplateResult | typeof nothing {
  if (agreed.length === 0) return nothing;
  const newestFirst = agreed.map((version, index) => ({ version, number: index + 1 })).reverse();
  return html`<section class="history" aria-labelledby="history">
    <h3 id="history">${texts.history}</h3>
    <ol class="plain">
      ${newestFirst.map(({ version, number }) => versionView(file, version, number, texts, language))}
    </ol>
  </section>`;
}
