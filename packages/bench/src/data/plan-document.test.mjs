import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPlanDocument, textOf } from './plan-document.mjs';

describe('createPlanDocument', () => {
  it('gives the same plan for the same seed, and another for another', () => {
    const wanted = { characters: 5_000, seed: 3 };
    assert.deepEqual(createPlanDocument(wanted), createPlanDocument(wanted));
    assert.notDeepEqual(createPlanDocument(wanted), createPlanDocument({ ...wanted, seed: 4 }));
  });

  it('begins a longer plan as a shorter one, so that sizes differ in nothing but size', () => {
    const short = createPlanDocument({ characters: 5_000, seed: 3 }).plan.items.slice(0, -1);
    const long = createPlanDocument({ characters: 50_000, seed: 3 }).plan.items;
    assert.deepEqual(long.slice(0, short.length), short);
  });

  it('is about as long as asked for', () => {
    for (const characters of [1_000, 30_000, 300_000]) {
      const { length } = textOf(createPlanDocument({ characters, seed: 1 }));
      assert.ok(length >= characters && length < characters * 1.1 + 1_500, `${length} for ${characters}`);
    }
  });

  it('names each item once', () => {
    const ids = createPlanDocument({ characters: 60_000, seed: 1 }).plan.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('textOf', () => {
  it('holds every item on a line of its own, some of them decomposed', () => {
    const file = createPlanDocument({ characters: 30_000, seed: 1 });
    const text = textOf(file);
    const lines = new Set(text.normalize('NFC').split('\n'));
    for (const { label, text: words } of file.plan.items)
      assert.ok(lines.has(label === null ? words : `${label} ${words}`), words);
    assert.notEqual(text, text.normalize('NFC'));
  });
});
