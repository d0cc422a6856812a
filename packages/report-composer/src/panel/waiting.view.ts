import type { Item } from '@phoihop/plan';
import type { MissingLine } from '@phoihop/plan/report';
import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../paper/line-name.js';
import type { Sum } from '../paper/shown-lines.js';
import type { DeskWords } from '../desk/desk-texts.js';

/** So many lines are listed at once. */
const LISTED = 30;

export interface Waiting {
  /** Tasks of which nothing was noted. */
  tasks: readonly Item[];
  missing: readonly MissingLine[];
  sum: Sum;
  note: ((item: string) => void) | undefined;
  add: ((line: MissingLine) => void) | undefined;
  nextBlank: (() => void) | undefined;
}

function tasksView({ tasks, note }: Waiting, { texts }: DeskWords): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<details class="waits" part="waiting">
    <summary>${texts.waitingTitle(tasks.length)}</summary>
    <p class="aside">${texts.waitingWhy}</p>
    <ul>
      ${tasks.slice(0, LISTED).map(({ id, label, text }) => {
        const name = `${label === null ? '' : `${label} `}${shortened(text, 80)}`;
        return html`<li>
          <span>${name}</span>
          ${
            note
              ? html`<button
                  type="button"
                  class="link"
                  aria-label=${texts.noteFor(name)}
                  @click=${() => {
                    note(id);
                  }}
                >
                  ${texts.note}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

function missingView({ missing, add }: Waiting, { texts }: DeskWords): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  return html`<details class="waits" part="missing">
    <summary>${texts.missingTitle(missing.length)}</summary>
    <p class="aside">${texts.missingWhy}</p>
    <ul>
      ${missing.slice(0, LISTED).map((line) => {
        const text = line.generated.map((each) => each.text).join(' ');
        return html`<li>
          <span>${shortened(text, 160)}</span>
          ${
            add
              ? html`<button
                  type="button"
                  class="link"
                  aria-label="${texts.addThis}: ${shortened(text, 80)}"
                  @click=${() => {
                    add(line);
                  }}
                >
                  ${texts.addThis}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

/** What the report still waits for, and what it holds in figures. */
export function waitingView(waiting: Waiting, words: DeskWords): TemplateResult {
  const { sum, nextBlank } = waiting;
  const { texts } = words;
  return html`${tasksView(waiting, words)} ${missingView(waiting, words)}
    <footer class="sum">
      <span>${texts.sum(sum.made)}</span>
      ${sum.edited > 0 ? html`<span data-tone="watch">${texts.sumEdited(sum.edited)}</span>` : nothing}
      ${sum.nil > 0 ? html`<span>${texts.sumNil(sum.nil)}</span>` : nothing}
      ${
        sum.blank > 0
          ? html`<span>${texts.sumBlank(sum.blank)}</span> ${
                nextBlank
                  ? html`<button type="button" class="link" @click=${nextBlank}>${texts.nextBlank}</button>`
                  : nothing
              }`
          : nothing
      }
    </footer>`;
}
