import { html, nothing, type TemplateResult } from 'lit';

/** The row of links above the views of a page. */
export function tabsView<Name extends string>(
  name: string,
  shown: Name,
  tabs: readonly (readonly [Name, string])[],
): TemplateResult {
  return html`<nav aria-label=${name}>
    <ul class="nav nav-tabs tabs">
      ${tabs.map(
        ([id, text]) =>
          html`<li class=${id === shown ? 'active' : ''}>
            <a href="#${id}" aria-current=${id === shown ? 'page' : nothing}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** A box beside the content. */
export function panelView(title: string, content: unknown): TemplateResult {
  return html`<section class="panel panel-default">
    <div class="panel-heading"><h2 class="panel-title">${title}</h2></div>
    <div class="panel-body">${content}</div>
  </section>`;
}

/** A page that has nothing to show: what has happened, what can be done. */
export function stateView(title: string, note: string, actions: unknown = nothing): TemplateResult {
  return html`<div class="state" role="status">
    <h1>${title}</h1>
    <p>${note}</p>
    ${actions}
  </div>`;
}
