import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planRuns, runnersOf } from './rounds.mjs';

const wanted = {
  rounds: 12,
  throttles: [1, 4],
  cases: ['small', 'large'],
  runners: ['ours', 'ours ′', 'theirs'],
  seed: 1,
};

/** The order of the runners in each stretch of one round, case and throttling. */
const stretches = (/** @type {typeof wanted} */ options) => {
  const runs = planRuns(options);
  return Array.from({ length: runs.length / options.runners.length }, (_, index) =>
    runs.slice(index * options.runners.length, (index + 1) * options.runners.length),
  );
};

describe('runnersOf', () => {
  it('lets the subject run twice, the second time under another name', () => {
    assert.deepEqual(runnersOf({ entries: ['theirs', 'ours'], subject: 'ours' }), [
      { name: 'theirs', entry: 'theirs' },
      { name: 'ours', entry: 'ours' },
      { name: 'ours ′', entry: 'ours' },
    ]);
  });

  it('refuses a subject that is no entry', () => {
    assert.throws(() => runnersOf({ entries: ['theirs'], subject: 'ours' }), RangeError);
  });
});

describe('planRuns', () => {
  it('runs everything once in each round, after one round for warming up', () => {
    const runs = planRuns(wanted);
    assert.equal(new Set(runs.map((run) => JSON.stringify(run))).size, runs.length);
    assert.equal(runs.length, 13 * 2 * 2 * 3);
    assert.deepEqual(
      runs.map(({ round }) => round),
      runs.map(({ round }) => round).sort((a, b) => a - b),
    );
    assert.equal(runs[0]?.round, 0);
    assert.equal(runs.at(-1)?.round, 12);
  });

  it('keeps all runners of one round, case and throttling next to each other', () => {
    for (const stretch of stretches(wanted)) {
      const [first] = stretch;
      assert.deepEqual(stretch.map(({ runner }) => runner).sort(), wanted.runners);
      for (const { round, throttle, case: name } of stretch)
        assert.deepEqual([round, throttle, name], [first?.round, first?.throttle, first?.case]);
    }
  });

  it('lets each runner come first at times', () => {
    const first = new Set(stretches(wanted).map(([run]) => run?.runner));
    assert.deepEqual([...first].sort(), wanted.runners);
  });

  it('plans the same for the same seed, and something else for another', () => {
    assert.deepEqual(planRuns(wanted), planRuns(wanted));
    assert.notDeepEqual(planRuns(wanted), planRuns({ ...wanted, seed: 2 }));
  });
});
