import { textFieldView, type FieldEdits } from '@phoihop/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnRange } from '../find/found.js';
import { foundTextView } from '../item.view.js';

/** One line of head or foot, as it is drawn. */
export interface Line {
  /** The key of its edits. */
  key: string;
  /** Its classes on the paper. */
  kind: string;
  /** The document's text. */
  text: string;
  name: string;
  hint: string;
  /** It may have several lines. */
  lines?: boolean;
  /** The mark that the paper puts behind it. */
  end?: string;
}

/** What a line needs of the editor around it. */
export interface LineHost {
  readonly edits: FieldEdits;
  /** Whether it may be edited now. */
  readonly writes: boolean;
  key: (event: KeyboardEvent, field: HTMLTextAreaElement, line: Line) => void;
  entered: (line: Line) => void;
  /** What of it was found. */
  found: (key: string) => readonly DrawnRange[];
}

/** What stands behind a field: places that were found, and the mark that the paper puts after its text. */
function mirrorView(shown: string, found: readonly DrawnRange[], end: string | undefined): unknown {
  if (found.length === 0 && end === undefined) return nothing;
  return html`<span class="mirror" aria-hidden="true"
    >${foundTextView(shown, found)}${end === undefined ? nothing : html`<span class="end">${end}</span>`}</span
  >`;
}

/** A line of head or foot: a field that looks like the line that it is; nothing where it is empty and only read. */
export function lineView(line: Line, host: LineHost): TemplateResult | typeof nothing {
  const { key, kind, text, name, hint, lines = false, end } = line;
  const found = host.found(key);
  if (!host.writes)
    return text === '' ? nothing : html`<p class="head-line ${kind}">${foundTextView(text, found)}${end}</p>`;
  const shown = host.edits.shown(key, text);
  return html`<div
    class="head-line grow ${kind} ${shown === '' ? 'unfilled' : ''}"
    data-line=${key}
    data-text=${shown}
  >
    ${mirrorView(shown, found, end)}
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
