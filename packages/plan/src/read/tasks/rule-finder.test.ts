import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleFinder } from './rule-finder.js';

const rules = [
  { name: 'month', signs: ['tháng'] },
  { name: 'always' },
  { name: 'any month', signs: ['háng', 'năm'] },
  { name: 'slash', signs: ['/20', '.'] },
  { name: 'overlap', signs: ['ng năm', 'ăm/2'] },
];
const finder = new RuleFinder(rules);
const namesFor = (text: string): string[] => finder.rulesFor(text).map(({ name }) => name);

describe('the rules that can speak on a text', () => {
  it.each([
    ['trong tháng 7', ['month', 'always', 'any month']],
    ['Tháng 7', ['always', 'any month']],
    ['tháng năm/2026', ['month', 'always', 'any month', 'slash', 'overlap']],
    ['không có gì', ['always']],
  ])('%s', (text, names) => {
    expect(namesFor(text)).toEqual(names);
  });

  it('are those that hold one of their signs, in their order', () => {
    const pieces = fc.constantFrom('t', 'h', 'háng', 'ng', ' ', 'n', 'ă', 'm', '/', '2', '0', '.', 'năm');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        const held = rules.filter(({ signs }) => !signs || signs.some((sign) => text.includes(sign)));
        expect(namesFor(text)).toEqual(held.map(({ name }) => name));
      }),
      { numRuns: 2_000 },
    );
  });
});
