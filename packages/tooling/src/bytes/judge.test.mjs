import { describe, expect, it } from 'vitest';
import { budgets, loaders, over } from './budgets.mjs';
import { adviceOn, judgementOf } from './judge.mjs';

const list = { name: 'list', limit: 10 };

describe('the judgement on a weight', () => {
  it('is good up to the limit', () => {
    expect(judgementOf({ ...list, first: 10_000 }, {})).toBe('ok');
  });

  it('is a failure beyond it', () => {
    expect(judgementOf({ ...list, first: 10_001 }, {})).toBe('heavier');
  });

  it('bears what was too heavy before, as long as it grows no further', () => {
    expect(judgementOf({ ...list, first: 12_000 }, { list: 12 })).toBe('over');
    expect(judgementOf({ ...list, first: 12_001 }, { list: 12 })).toBe('heavier');
  });

  it('asks for a lower ceiling when something became lighter', () => {
    expect(adviceOn([{ ...list, first: 12_000 }], { list: 12 })).toEqual([]);
    expect(adviceOn([{ ...list, first: 11_020 }], { list: 12 })).toEqual([
      'list became lighter: bring its ceiling down to 11.1.',
    ]);
    expect(adviceOn([{ ...list, first: 9_000 }], { list: 12 })).toEqual([
      'list keeps its limit now: take it off the list “over”.',
    ]);
  });
});

describe('the list of those that are too heavy', () => {
  it('names entries that have a budget, each with a ceiling above its limit', () => {
    const limits = new Map([...budgets, ...loaders].map(({ name, limit }) => [name, limit]));
    for (const [name, ceiling] of Object.entries(over))
      expect(ceiling, name).toBeGreaterThan(limits.get(name) ?? Infinity);
  });
});
