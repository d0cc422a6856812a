import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '../data/random.mjs';
import { median, quantile, ratiosByRound, spread } from './statistics.mjs';

describe('quantile', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    assert.equal(median([5]), 5);
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 2, 3]), 2.5);
  });

  it('draws straight lines between neighbours, as R does by default', () => {
    // quantile(c(1, 2, 4, 8, 16, 32), c(.05, .25, .95))
    const values = [1, 2, 4, 8, 16, 32];
    assert.equal(quantile(values, 0.05), 1.25);
    assert.equal(quantile(values, 0.25), 2.5);
    assert.equal(quantile(values, 0.95), 28);
  });

  it('sorts by size, not as texts, and leaves the given values as they were', () => {
    const values = [100, 20, 3];
    assert.equal(median(values), 20);
    assert.deepEqual(values, [100, 20, 3]);
  });

  it('knows no quantile of nothing', () => {
    assert.throws(() => median([]), RangeError);
  });
});

describe('spread', () => {
  it('is not moved by one outlier', () => {
    assert.deepEqual(spread([10, 11, 12, 13, 14]), { median: 12, low: 11, high: 13 });
    assert.deepEqual(spread([10, 11, 12, 13, 9_999]), { median: 12, low: 11, high: 13 });
  });

  it('does not depend on the order of the values', () => {
    const random = createRandom(7);
    const values = Array.from({ length: 25 }, () => random.whole(0, 1_000));
    for (let time = 0; time < 50; time++) assert.deepEqual(spread(random.shuffled(values)), spread(values));
  });
});

describe('ratiosByRound', () => {
  it('divides what was measured in the same round, so that a slow round changes nothing', () => {
    const ours = new Map([
      [1, 20],
      [2, 200],
    ]);
    const theirs = new Map([
      [2, 100],
      [1, 10],
    ]);
    assert.deepEqual(ratiosByRound(ours, theirs), [2, 2]);
  });

  it('leaves out rounds without a partner, and those with nothing to divide by', () => {
    const ours = new Map([
      [1, 20],
      [2, 30],
      [3, 40],
    ]);
    const theirs = new Map([
      [1, 0],
      [3, 10],
    ]);
    assert.deepEqual(ratiosByRound(ours, theirs), [4]);
  });
});
