import { describe, expect, it } from 'vitest';
import { item } from '../testing/index.js';
import { numberingFaults } from './faults.js';

/** What is wrong with a row of labels: each with what should stand there. */
const faults = (...labels: string[]): string[] =>
  numberingFaults(labels.map((label, index) => item(`m${String(index)}`, 1, label))).map(
    ({ item: { label }, kind, proposed }) => `${label ?? ''} ${kind} ${proposed}`,
  );

describe('faults of a row of letters', () => {
  it('are none in the order of the Vietnamese alphabet', () => {
    expect(faults('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)')).toEqual([]);
  });

  it('are told once of a list of Word, which has no đ', () => {
    expect(faults('a)', 'b)', 'c)', 'd)', 'e)', 'f)', 'g)', 'h)', 'i)', 'j)', 'k)', 'l)')).toEqual([
      'e) skipped đ)',
    ]);
    expect(faults('D.', 'E.', 'F.', 'G.')).toEqual(['E. skipped Đ.']);
  });

  it('are told where such a letter skips, or comes again', () => {
    expect(faults('c)', 'd)', 'f)')).toEqual(['f) skipped đ)']);
    expect(faults('d)', 'đ)', 'f)')).toEqual(['f) skipped e)']);
    expect(faults('i)', 'j)', 'l)')).toEqual(['l) skipped k)']);
    expect(faults('e)', 'f)', 'f)')).toEqual(['f) repeated g)']);
  });
});
