import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWith } from './shared-with.js';

const known = {
  plan: {
    title: 'KẾ HOẠCH',
    items: [
      { id: 'a', text: 'Một' },
      { id: 'b', text: 'Hai' },
    ],
  },
  entries: [{ id: 'e1', percent: 20 }],
};

describe('a document that comes anew', () => {
  it('is the one that was known where it says the same', () => {
    expect(sharedWith(known, structuredClone(known))).toBe(known);
  });

  it('keeps what has not changed around what has', () => {
    // Given a later state in which one thing more was noted
    const later = {
      ...structuredClone(known),
      entries: [...structuredClone(known.entries), { id: 'e2', percent: 40 }],
    };
    const shared = sharedWith(known, later);
    // Then the plan is that which was there, and so is the first entry
    expect(shared).toEqual(later);
    expect(shared.plan).toBe(known.plan);
    expect(shared.entries[0]).toBe(known.entries[0]);
  });

  it('keeps the things of a list in front of one that came in, and behind it', () => {
    const [first, second] = structuredClone(known.plan.items);
    const shared = sharedWith(known.plan.items, [first!, { id: 'c', text: 'Mới' }, second!]);
    expect(shared.map((item) => known.plan.items.indexOf(item))).toEqual([0, -1, 1]);
  });

  it('says what came, whatever was known', () => {
    const json = fc.jsonValue({ depthSize: 'medium' });
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(sharedWith(one, other)).toEqual(other);
        expect(sharedWith(one, structuredClone(one))).toBe(one);
      }),
    );
  });
});
