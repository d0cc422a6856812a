import type { ReadLine } from '../result.js';
import { wordCount, type SourceLine } from '../source-line.js';
import type { Header } from './header-result.js';

/** A headline has at least so many words. */
const HEADLINE_WORDS = 6;

/** An article about a plan: its headline, and where its text begins. Null where the text has no paragraph. */
export function readHeadline(lines: readonly SourceLine[], noise: ReadonlySet<number>): Header | null {
  const prose = lines.some(({ line, text }) => !noise.has(line) && wordCount(text) > 20);
  const headline = lines.findIndex(({ line, text }) => !noise.has(line) && wordCount(text) >= HEADLINE_WORDS);
  const found = lines[headline];
  if (!prose || !found) return null;
  const isTitle = wordCount(found.text) <= 45 && !/[.;:]$/u.test(found.text);
  const before = lines
    .slice(0, headline)
    .map(({ line, text }): ReadLine => ({ line, as: text === '' ? 'blank' : 'noise' }));
  return {
    plan: { kind: 'news', title: '', subject: isTitle ? found.text : '' },
    lines: isTitle ? [...before, { line: found.line, as: 'title' }] : before,
    notes: [],
    end: isTitle ? headline + 1 : headline,
  };
}
