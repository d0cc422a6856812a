import { describe, expect, it } from 'vitest';
import { item, planFile } from '../testing/builders.js';
import { effectiveAssignments } from './assignments.js';
import type { Item } from './item.js';
import { childrenOf, parentOf, pathOf, subtreeEnd, subtreeOf } from './tree.js';

const items = [
  item('opening', 1, null),
  item('a', 1, 'I.'),
  item('a1', 2, '1.'),
  item('a11', 3, '1.1.'),
  item('deep', 5, '-'),
  item('a2', 2, '2.'),
  item('b', 1, 'II.'),
];

const ids = (found: Item[]): string[] => found.map((each) => each.id);

describe('the tree of a flat list', () => {
  it('gives children, subtree, parent and path, levels skipped or not', () => {
    expect(ids(childrenOf(items, null))).toEqual(['opening', 'a', 'b']);
    expect(ids(childrenOf(items, 'a'))).toEqual(['a1', 'a2']);
    expect(ids(subtreeOf(items, 'a1'))).toEqual(['a1', 'a11', 'deep']);
    expect(parentOf(items, 'deep')?.id).toBe('a11');
    expect(parentOf(items, 'b')).toBeUndefined();
    expect(ids(pathOf(items, 'deep'))).toEqual(['a', 'a1', 'a11', 'deep']);
  });

  it('gives nothing for an item that is not there', () => {
    expect(subtreeOf(items, 'x')).toEqual([]);
    expect(pathOf(items, 'x')).toEqual([]);
    expect(() => subtreeEnd(items, 99)).toThrow(RangeError);
  });
});

describe('effectiveAssignments', () => {
  const task = { assignments: [{ agency: 'mttq', role: 'lead' as const }], targets: [], times: [] };
  const { plan } = planFile([
    { ...item('a', 1, '1.'), task },
    item('a1', 2, '1.1.'),
    { ...item('a2', 2, '1.2.'), task: { ...task, assignments: [{ agency: 'bdt', role: 'lead' as const }] } },
    item('b', 1, '2.'),
  ]);

  it('inherits roles from the heading that states them, unless the item states its own', () => {
    expect(effectiveAssignments(plan, 'a1')).toEqual([{ agency: 'mttq', role: 'lead', statedOn: 'a' }]);
    expect(effectiveAssignments(plan, 'a2')).toEqual([{ agency: 'bdt', role: 'lead', statedOn: 'a2' }]);
    expect(effectiveAssignments(plan, 'b')).toEqual([]);
  });
});
