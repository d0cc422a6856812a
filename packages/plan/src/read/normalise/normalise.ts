import type { Repair } from '../result.js';
import type { SourceLine } from '../source-line.js';
import { textRules } from './text-rules.js';

function foldBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Every line of a text (by `\n`) after the text rules, with what they have changed. Runs of white space become
 * one blank and those at the ends go: that is the form in which texts are compared, and is not listed.
 */
export function normalise(text: string): { lines: SourceLine[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const lines = text.split('\n').map((raw, index): SourceLine => {
    let current = raw.replace(/\r$/u, '');
    for (const { name, apply } of textRules) {
      const next = apply(current);
      if (next !== current) repairs.push({ line: index + 1, before: current, after: next, rule: name });
      current = next;
    }
    return {
      line: index + 1,
      text: foldBlanks(current),
      cells: current
        .split(/\t|\|| {4,}/u)
        .map(foldBlanks)
        .filter((cell) => cell !== ''),
    };
  });
  return { lines, repairs };
}

/** Whether a text is bytes of something else: a PDF, a Word file, an image. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  if (/^(%PDF-|PK\u0003\u0004|\u00d0\u00cf\u0011|\{\\rtf)/u.test(head)) return true;
  // eslint's no-control-regex guards against mistakes; here control characters are what is looked for.
  const odd = Array.from(head).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13);
  });
  return head.length > 0 && odd.length > head.length / 50;
}
