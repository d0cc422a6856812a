import { textFieldView, type FieldEdits } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { headKey, type HeadField } from './head-text.js';

/** What a line of the head needs of the editor around it. */
export interface HeadFieldHost {
  edits: FieldEdits;
  /** Whether it may be edited now. */
  writes: boolean;
  key: (event: KeyboardEvent) => void;
}

/** Title or subject on the paper: a field that looks like the line that it is. */
export function headFieldView(
  field: HeadField,
  plan: Plan,
  name: string,
  { edits, writes, key }: HeadFieldHost,
): TemplateResult | typeof nothing {
  const text = plan[field];
  if (!writes) return text === '' ? nothing : html`<p class=${field}>${text}</p>`;
  const shown = edits.shown(headKey(field), text);
  return html`<div class="${field} grow" data-text=${shown}>
    ${textFieldView({
      shown,
      name,
      placeholder: name,
      actions: edits.actionsFor(headKey(field), text),
      key,
    })}
  </div>`;
}
