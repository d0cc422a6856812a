import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions, usage } from './options.mjs';

const known = ['outline', 'read'];

describe('readOptions', () => {
  it('runs every suite in nine rounds, with and without throttling, when nothing is asked for', () => {
    assert.deepEqual(readOptions([], known), {
      ok: true,
      suites: known,
      options: { rounds: 9, throttles: [1, 4], seed: 1 },
    });
  });

  it('takes what is asked for', () => {
    const args = ['--suite', 'read', '--rounds', '3', '--throttle', '1,4,6', '--seed', '20'];
    assert.deepEqual(readOptions(args, known), {
      ok: true,
      suites: ['read'],
      options: { rounds: 3, throttles: [1, 4, 6], seed: 20 },
    });
  });

  for (const [args, fault] of /** @type {[string[], RegExp][]} */ ([
    [['--suite', 'matrix'], /no suite matrix/u],
    [['--rounds', '0'], /whole numbers/u],
    [['--throttle', '1,fast'], /whole numbers/u],
    [['--seed', '1.5'], /whole numbers/u],
    [['--speed', '9'], /--speed/u],
  ])) {
    it(`refuses ${args.join(' ')} and says why`, () => {
      const read = readOptions(args, known);
      assert.match(read.ok ? '' : read.fault, fault);
    });
  }

  it('has no fault to tell when help is asked for, and help names the suites', () => {
    assert.deepEqual(readOptions(['--help'], known), { ok: false, fault: '' });
    assert.match(usage(known), /outline, read/u);
  });
});
