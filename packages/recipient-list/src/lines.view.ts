import type { Recipient } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { headingsOf } from './headings.js';
import type { PurposeGroup } from './names.messages.js';

/** The lines as they are read, in the places where a person will work on them. */
export function linesView(
  recipients: readonly Recipient[],
  groups: Readonly<Record<PurposeGroup, string>>,
  editable: boolean,
): TemplateResult {
  const headings = headingsOf(recipients);
  return html`<ol role="list">
    ${recipients.map(({ id, text }) => {
      const group = headings.get(id);
      return html`<li
        class=${editable ? 'editable' : 'to-read'}
        part="row"
        data-id=${id}
        ?data-group=${group !== undefined}
      >
        ${group ? html`<div class="group"><h3>${groups[group]}</h3></div>` : nothing}
        <div class="row">
          ${editable ? html`<span></span>` : nothing}
          <p class="text">${text}</p>
        </div>
      </li>`;
    })}
  </ol>`;
}
