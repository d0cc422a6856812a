import type { PlanFile } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Grouping } from '../bars/bar-rows.js';
import type { ProgressChartMessages } from '../progress-chart.messages.js';
import { heightBelow, rowCount, SHORT } from './space.js';

class SpaceDirective extends Directive {
  override render(_name: string, _value: number): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [name, value]: [string, number]): unknown {
    if (element instanceof HTMLElement) element.style.setProperty(name, String(value));
    return nothing;
  }
}

/** A number that the height of a space is made of, written through CSSOM. */
const space = directive(SpaceDirective);

/** The space of the cards below the bars, which are loaded when these stand. */
export function cardsSpace(file: PlanFile): TemplateResult {
  return html`<div class="cards-space" aria-hidden="true" ${space('--_below', heightBelow(file))}></div>`;
}

/** What is shown of a plan while its progress is still to be loaded: what it is, and the space that is needed. */
export function openingView(
  file: PlanFile,
  by: Grouping,
  texts: ProgressChartMessages,
  notice: TemplateResult,
): TemplateResult {
  const { plan } = file;
  const rows = rowCount(plan, by);
  return html`<section class="widget" aria-labelledby="heading">
    <header class="head">
      <div class="names">
        <h2 id="heading">${texts.heading}</h2>
        <p>${plan.subject}</p>
      </div>
      <div class="tools-space"></div>
    </header>
    ${notice}
    <div class="opening skeleton" aria-busy="true">
      <p class="summary"><span>${texts.loading}</span></p>
      <div class="cards">
        <div class="bars-space" ?data-long=${rows > SHORT} ${space('--_rows', rows)}></div>
        ${cardsSpace(file)}
      </div>
    </div>
  </section>`;
}
