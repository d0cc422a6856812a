import { describe, expect, it } from 'vitest';
import { breachesOfScript } from './script.mjs';
import { breachesOfSheet, sheetsIn } from './sheet.mjs';

/** @param {import('./script.mjs').Breach[]} breaches */
const names = (breaches) => breaches.map(({ name }) => name);

describe('a script for the oldest browsers', () => {
  it.each([
    ['a method that came later', 'export const f = (list) => list.toSorted();', ['.toSorted']],
    ['a method of elements', 'export const f = (element) => element.showPopover();', ['.showPopover']],
    ['a static method', 'export const f = (list) => Object.groupBy(list, String);', ['.groupBy']],
    ['an object', 'export const f = () => new Highlight();', ['Highlight']],
  ])('may not use %s', (_what, code, expected) => {
    expect(names(breachesOfScript(code))).toEqual(expected);
  });

  it('may not use a syntax that came later', () => {
    expect(names(breachesOfScript('export const vowel = /[\\p{L}--[a-z]]/v;'))).toEqual([
      expect.stringContaining('syntax'),
    ]);
  });

  it('may use what all of them have, and call things of its own as it likes', () => {
    const code = `class List { toSorted() { return this.items.at(-1); } }
      export const f = () => [new List().toSorted(), Object.hasOwn({}, 'a'), structuredClone({}), /(?<=a)b/u];`;
    expect(breachesOfScript(code)).toEqual([]);
  });

  it('says who lacks it', () => {
    expect(breachesOfScript('export const f = (list) => list.toSorted();')[0]?.lackedBy).toEqual([
      'chrome 109',
    ]);
  });
});

describe('a sheet for the oldest browsers', () => {
  it.each([
    ['a selector', 'label:has(:checked) { color: red; }', [':has']],
    ['a property', 'p { field-sizing: content; }', ['field-sizing', 'field-sizing: content']],
    ['a value of an old property', 'p { text-decoration: underline dotted; }', ['text-decoration: dotted']],
    ['a rule', '@starting-style { p { color: red; } }', ['@starting-style']],
  ])('may not use %s', (_what, sheet, expected) => {
    expect(names(breachesOfSheet(sheet))).toEqual(expected);
  });

  it('may use what all of them have, what stands under a prefix too, and what @supports asks for', () => {
    const sheet = `:host(:not([hidden])) { display: grid; inset: 0; -webkit-user-select: none; user-select: none; }
      @container (max-width: 20em) { p { color: color-mix(in srgb, red, blue); } }
      @supports selector(:has(a)) { p:has(a) { color: red; } }`;
    expect(names(breachesOfSheet(sheet)).filter((name) => name !== 'color-mix()')).toEqual([]);
  });

  it('is found in a built module, with what is put into it', () => {
    const code =
      'const a = css`p { color: ${b}; } ${more} q { gap: 1em; }`; const c = html`<p>{</p>`; export { a, c };';
    expect(sheetsIn(code, false)).toEqual(['p { color: var(--put-in); }  q { gap: 1em; }']);
  });
});
