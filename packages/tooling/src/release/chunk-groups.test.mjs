import { describe, expect, it } from 'vitest';
import { chunkGroups } from './chunk-groups.mjs';

/** @param {Record<string, string[]>} entries modules of each */
const groupsOf = (entries) => {
  const { base, common } = chunkGroups(
    new Map(Object.entries(entries).map(([name, ids]) => [name, new Set(ids)])),
  );
  return { base: [...base], common: [...common] };
};

describe('the files that widgets share', () => {
  it('hold what every page begins with, and what three widgets need at once', () => {
    expect(
      groupsOf({
        plan: ['lit', 'store', 'plan-commands'],
        round: ['lit', 'store', 'round-commands'],
        list: ['lit', 'store', 'styles', 'drag'],
        matrix: ['lit', 'store', 'styles', 'drag'],
        chart: ['lit', 'store', 'styles'],
      }),
    ).toEqual({ base: ['lit', 'store'], common: ['styles'] });
  });
});
