import type { HeadLine } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnRange } from '../find/found.js';
import { foundTextView } from '../item.view.js';
import type { RecipientLine } from './line-key.js';

/** One line of head or foot, as it is drawn. */
export interface Line {
  place: HeadLine | RecipientLine;
  /** Its classes on the paper. */
  kind: string;
  /** The document's text. */
  text: string;
  /** It may have several lines. */
  lines?: boolean;
  /** The mark that the paper puts behind it. */
  end?: string;
}

/** A line of head or foot to read; nothing where it is empty. */
export function readLineView(
  { kind, text, end }: Line,
  found: readonly DrawnRange[],
): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<p class="head-line ${kind}">${foundTextView(text, found)}${end}</p>`;
}
