import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../commands/apply.js';
import { importChange } from '../gestures/import.js';
import { samplePlanFile } from '../testing/builders.js';
import { followLink } from './follow-link.js';
import { linkTo, parseLink } from './item-link.js';

describe('the fragment of a link', () => {
  it('is the id of the item, with that of the plan where a page shows several', () => {
    expect(linkTo({ item: 'hoi-nghi' })).toBe('#ph-hoi-nghi');
    expect(linkTo({ plan: 'song-lam-2026', item: 'hoi-nghi' })).toBe('#ph-song-lam-2026/hoi-nghi');
  });

  it('gives back what it was made of, whatever the ids', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(id, fc.option(id, { nil: undefined }), (item, plan) => {
        const link = plan === undefined ? { item } : { item, plan };
        expect(parseLink(linkTo(link))).toEqual(link);
      }),
    );
  });

  it.each(['', '#', '#hoi-nghi', '#ph-', '#ph-a/', '#ph-a/b/c', '#ph-%E1%BB'])(
    '%j is none of ours',
    (fragment) => {
      expect(parseLink(fragment)).toBeNull();
    },
  );
});

describe('following a link', () => {
  const file = samplePlanFile();
  const applied = (change: Parameters<typeof applyChange>[1]) => {
    const result = applyChange(file, change);
    if (!result.ok) throw new Error(result.code);
    return result.value.plan;
  };

  it('leads to the item wherever it has gone and whatever it says', () => {
    const moved = applied({ type: 'item/move', part: 'text', item: 'hoi-nghi', after: 'kinh-phi', shift: 0 });
    expect(followLink(moved, 'hoi-nghi')).toMatchObject({ state: 'here', item: { id: 'hoi-nghi' } });
  });

  it('tells what an item was that has been taken out, and what stands near', () => {
    const without = applied({ type: 'item/remove', part: 'text', items: ['hoi-nghi', 'to-truyen-thong'] });
    expect(followLink(without, 'to-truyen-thong', [file.plan])).toMatchObject({
      state: 'removed',
      was: { id: 'to-truyen-thong' },
      near: { id: 'tuyen-truyen' },
    });
    expect(followLink(without, 'to-truyen-thong')).toEqual({ state: 'unknown' });
  });

  it('leads to the item of the same words in a plan that was read anew', () => {
    const anew = applied(importChange(file.plan, file.plan));
    const found = followLink(anew, 'hoi-nghi', [file.plan]);
    expect(found).toMatchObject({ state: 'replaced', was: { id: 'hoi-nghi' } });
    expect(found.state === 'replaced' && found.item.text).toBe(
      file.plan.items.find(({ id }) => id === 'hoi-nghi')?.text,
    );
  });
});
