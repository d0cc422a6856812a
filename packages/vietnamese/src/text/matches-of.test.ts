import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from './matches-of.js';

it.each([/a/gu, /\d+/gu, /a*/gu, /^|b/gu, /(?=\S)/gu])('finds what matchAll finds: %s', (pattern) => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '😀', '\ud83d', 'ế') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(matchesOf(text, pattern)).toEqual(Array.from(text.matchAll(pattern)));
    }),
  );
});
