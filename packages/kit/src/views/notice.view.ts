import { html, nothing, type TemplateResult } from 'lit';

/** A message at the edge of the work: what happened, and what can be done about it. */
export interface Notice {
  tone: 'plain' | 'watch' | 'late';
  text: string;
  actions?: { label: string; run: () => void }[];
}

/**
 * Shows a notice until something else is done. The region itself is always there, since a screen reader
 * announces only what changes inside a region that it knows.
 */
export function noticeView(notice: Notice | undefined): TemplateResult {
  return html`<div class="notice-region" role="status">
    ${
      notice
        ? html`<div class="notice" data-tone=${notice.tone} part="notice">
            <span class="notice-text">${notice.text}</span>
            ${
              notice.actions
                ? html`<span class="notice-actions"
                    >${notice.actions.map(
                      ({ label, run }) =>
                        html`<button type="button" class="link" @click=${run}>${label}</button>`,
                    )}</span
                  >`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}
