import { textFieldView, type FieldEdits } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnRange } from './find/found.js';
import { headKey, type HeadField } from './head-text.js';
import { foundTextView } from './item.view.js';

/** What a line of the head needs of the editor around it. */
export interface HeadFieldHost {
  edits: FieldEdits;
  /** Whether it may be edited now. */
  writes: boolean;
  key: (event: KeyboardEvent) => void;
  /** What of it was found. */
  found: (key: string) => readonly DrawnRange[];
}

/** Title or subject on the paper: a field that looks like the line that it is. */
export function headFieldView(
  field: HeadField,
  plan: Plan,
  name: string,
  { edits, writes, key, found }: HeadFieldHost,
): TemplateResult | typeof nothing {
  const text = plan[field];
  const ranges = found(headKey(field));
  if (!writes) return text === '' ? nothing : html`<p class=${field}>${foundTextView(text, ranges)}</p>`;
  const shown = edits.shown(headKey(field), text);
  return html`<div class="${field} grow" data-text=${shown}>
    ${
      ranges.length > 0
        ? html`<span class="mirror" aria-hidden="true">${foundTextView(shown, ranges)}</span>`
        : nothing
    }
    ${textFieldView({
      shown,
      name,
      placeholder: name,
      actions: edits.actionsFor(headKey(field), text),
      key,
    })}
  </div>`;
}
