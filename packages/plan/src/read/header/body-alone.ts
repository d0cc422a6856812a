import { formatLabel, nextLabel, type ParsedLabel } from '../../numbering/label.js';
import { splitLabel } from '../outline/split-label.js';
import type { ReadLine } from '../result.js';
import type { SourceLine } from '../source-line.js';
import { isBasis } from './header-patterns.js';
import type { Header } from './header-result.js';

/** Whether a label begins a row: `I.`, `A.`, `1.`, `Phần thứ nhất`; not `II.`, and no bullet. */
function opensRow(label: ParsedLabel | undefined): label is ParsedLabel {
  return label?.path.length === 1 && label.path[0] === 1;
}

/** What stands before the first part: on what the document rests, and `… ban hành kế hoạch như sau:`. */
function isPreamble(text: string): boolean {
  return isBasis(text) || /như sau\s*[:.]?$/iu.test(text);
}

/**
 * The body of a document whose head is missing, as somebody copies it from “Căn cứ …” or “I. MỤC ĐÍCH” on: behind what it
 * rests on a line begins a row, and one further down goes on with it. Null for any other text.
 */
export function readBodyAlone(lines: readonly SourceLine[], noise: ReadonlySet<number>): Header | null {
  const written = lines.filter(({ line, text }) => text !== '' && !noise.has(line));
  const opening = written.findIndex(({ text }) => !isPreamble(text));
  const first = splitLabel(written[opening]?.text ?? '')?.parsed;
  if (!opensRow(first)) return null;
  const second = formatLabel(nextLabel(first));
  if (!written.slice(opening + 1).some(({ text }) => splitLabel(text)?.label === second)) return null;
  const end = lines.findIndex(({ line }) => line === written[0]?.line);
  return {
    plan: { kind: 'plan', title: '', subject: '' },
    lines: lines
      .slice(0, end)
      .map(({ line, text }): ReadLine => ({ line, as: text === '' ? 'blank' : 'noise' })),
    notes: [{ code: 'no-title', params: {} }],
    end,
  };
}
