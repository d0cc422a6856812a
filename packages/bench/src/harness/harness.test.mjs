import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableOf, withTables } from './report.mjs';
import { interleaved } from './rounds.mjs';
import { quantile, ratioOf, spreadOf } from './statistics.mjs';

describe('statistics', () => {
  it('give median and quartiles', () => {
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.deepEqual(spreadOf([1, 2, 3, 4, 5]), { median: 3, low: 2, high: 4 });
    assert.throws(() => quantile([], 0.5), RangeError);
  });

  it('compare within a round: a slow round slows both', () => {
    assert.equal(ratioOf([10, 100, 20], [5, 50, 10])?.median, 2);
    assert.equal(ratioOf([1], [0]), undefined);
  });
});

describe('rounds', () => {
  it('hold each entry once and begin with another one each time', () => {
    const rounds = interleaved(['a', 'b', 'c'], 4);
    assert.deepEqual(
      rounds.map((round) => round.join('')),
      ['abc', 'bca', 'cab', 'abc'],
    );
  });
});

describe('a table', () => {
  it('shows medians with spread, and ratios to the baseline', () => {
    const table = tableOf({
      suite: 'read',
      setting: '1x',
      version: 'Chrome/1',
      day: '2026-11-24',
      baseline: 'plain',
      entries: [
        { entry: 'plain', gzip: { first: 8, all: 10 }, rounds: [{ ms: 1 }, { ms: 2 }, { ms: 3 }] },
        { entry: 'ours', gzip: { first: 12, all: 20 }, rounds: [{ ms: 2 }, { ms: 4 }, { ms: 6 }] },
      ],
    });
    assert.match(table, /\| ms \| 2\.0 \(1\.5–2\.5\) \| 4\.0 \(3\.0–5\.0\), ×2\.0 \(2\.0–2\.0\) \|/u);
    assert.match(table, /\| bytes gzip, at first \| 8 \| 12 \|/u);
    assert.match(table, /\| bytes gzip, all \| 10 \| 20 \|/u);
  });

  it('takes the place of the tables of an earlier run', () => {
    const marks = ['<!-- npm run bench -- --suite all --write: tables -->', '<!-- end of the tables -->'];
    const page = `before ${marks[0]} old ${marks[1]} behind`;
    const result = {
      ...{ suite: 'read', setting: '1x', version: 'Chrome/1', day: '2026-11-24', baseline: 'plain' },
      entries: [{ entry: 'plain', gzip: { first: 8, all: 10 }, rounds: [{ ms: 1 }] }],
    };
    const written = withTables(page, [result]);
    assert.match(written, /^before .*### read, 1x.*behind$/su);
    assert.doesNotMatch(written, /old/u);
    assert.equal(withTables(written, [result]), written);
    assert.throws(() => withTables('no marks', []), RangeError);
  });
});
