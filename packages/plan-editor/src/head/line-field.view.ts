import { textFieldView, type FieldEdits } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnRange } from '../find/found.js';
import type { ReadViews } from '../item.view.js';
import { lineKey } from './line-key.js';
import type { LineWords } from './line-words.js';
import type { Line } from './line.view.js';

/** What a line needs of the editor around it. */
export interface LineHost {
  readonly edits: FieldEdits;
  readonly views: ReadViews;
  wordsOf: (line: Line) => LineWords;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement, line: Line) => void;
  entered: (line: Line) => void;
  /** What of it was found. */
  found: (key: string) => readonly DrawnRange[];
}

/** What stands behind a field: places that were found, and the mark that the paper puts after its text. */
function mirrorView(
  shown: string,
  found: readonly DrawnRange[],
  end: string | undefined,
  { foundText }: ReadViews,
): unknown {
  if (found.length === 0 && end === undefined) return nothing;
  return html`<span class="mirror" aria-hidden="true"
    >${foundText(shown, found)}${end === undefined ? nothing : html`<span class="end">${end}</span>`}</span
  >`;
}

/** A line of head or foot to edit: a field that looks like the line that it is. */
export function lineFieldView(line: Line, host: LineHost): TemplateResult {
  const { kind, text, lines = false, end } = line;
  const key = lineKey(line.place);
  const { name, hint } = host.wordsOf(line);
  const found = host.found(key);
  const shown = host.edits.shown(key, text);
  return html`<div
    class="head-line grow ${kind} ${shown === '' ? 'unfilled' : ''}"
    data-line=${key}
    data-text=${shown}
  >
    ${mirrorView(shown, found, end, host.views)}
    ${textFieldView({
      shown,
      name,
      placeholder: hint,
      ...(end === undefined ? {} : { describedBy: 'head-keys' }),
      actions: host.edits.actionsFor(key, text, { lines }),
      entered: () => {
        host.entered(line);
      },
      key: (event, field) => {
        host.key(event, field, line);
      },
    })}
  </div>`;
}
