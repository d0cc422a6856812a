import type { Appendix } from '../../model/plan.js';
import type { ReadLine } from '../result.js';
import { readBody } from '../outline/body.js';
import { isCapitals, type SourceLine } from '../source-line.js';
import { isAppendixStart } from './end-patterns.js';

/**
 * What stands behind the signature: forms, tables, footnotes, each with its own numbering. Nothing is lost.
 * `furniture` are lines of the web page; rules and dots belong to forms.
 */
export function readAppendices(
  lines: readonly SourceLine[],
  furniture: ReadonlySet<number>,
  hardWrapped: boolean,
): { appendices: Appendix[]; lines: ReadLine[] } {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const footnote =
      /^\[\d/u.test(line.text) && /^\[\d/u.test(last?.find(({ text }) => text !== '')?.text ?? '');
    if (!last || (isAppendixStart(line.text) && !footnote)) groups.push([line]);
    else last.push(line);
  }
  const read: ReadLine[] = [];
  const appendices: Appendix[] = [];
  for (const group of groups) {
    const number = appendices.length + 1;
    const [first] = group;
    const titled = first !== undefined && isCapitals(first.text);
    const body = readBody(titled ? group.slice(1) : group, furniture, hardWrapped, `a${String(number)}-`);
    if (titled) read.push({ line: first.line, as: 'appendix' });
    for (const line of body.lines)
      read.push(line.as === 'blank' || furniture.has(line.line) ? line : { ...line, as: 'appendix' });
    if (titled || body.items.length > 0)
      appendices.push({ title: titled ? first.text : '', items: body.items });
  }
  return { appendices, lines: read };
}
