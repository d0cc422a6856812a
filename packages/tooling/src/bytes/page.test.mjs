import { describe, expect, it } from 'vitest';
import { staleEntries, withTable } from './page.mjs';

/** @param {Partial<import('./judge.mjs').Weighed>} parts @returns {import('./judge.mjs').Weighed} */
const weighed = (parts) => ({
  name: 'list',
  what: 'the list as it is read',
  limit: 10,
  first: 8_400,
  later: 61_000,
  parts: [['list', 1]],
  ...parts,
});

const page = withTable('# Page\n\n<!-- npm run bytes -- --write -->\n\n<!-- end -->\n', [weighed({})]);

describe('the page of bytes', () => {
  it('is current where figures differ by what machines differ', () => {
    expect(staleEntries(page, [weighed({ first: 8_550, later: 61_900 })])).toEqual([]);
  });

  it('is stale where an entry weighs otherwise, is new, or gone', () => {
    expect(staleEntries(page, [weighed({ first: 8_900 })])).toEqual(['list']);
    expect(staleEntries(page, [weighed({ later: 70_000 })])).toEqual(['list']);
    expect(staleEntries(page, [weighed({ limit: 9 })])).toEqual(['list']);
    expect(staleEntries(page, [weighed({}), weighed({ name: 'form' })])).toEqual(['form']);
    expect(staleEntries(page, [])).toEqual(['list']);
  });
});
