import { describe, expect, it } from 'vitest';
import { closingLines, isStrict, sum } from './results.mjs';

const types = { name: 'types', passed: 1, failed: 0 };
const unit = { name: 'unit', passed: 40, failed: 2, skipped: ['dates › of the lunar year'] };
const noBrowser = {
  name: 'widgets',
  passed: 0,
  failed: 0,
  notRun: [{ what: 'widget tests', remedy: 'install Chrome' }],
};

describe('sum', () => {
  it('adds up all parts, skipped tests left out', () => {
    expect(sum([types, unit], { strict: false })).toEqual({ passed: 41, failed: 2, exitCode: 1 });
    expect(sum([types], { strict: false })).toEqual({ passed: 1, failed: 0, exitCode: 0 });
  });

  it('lets a person go on without a browser, but not a build server', () => {
    expect(sum([types, noBrowser], { strict: false })).toEqual({ passed: 1, failed: 0, exitCode: 0 });
    expect(sum([types, noBrowser], { strict: true })).toEqual({ passed: 1, failed: 1, exitCode: 1 });
  });
});

describe('isStrict', () => {
  it.each(['true', '1', 'yes', 'TRUE'])('CI=%s is a build server', (CI) => {
    expect(isStrict({ CI })).toBe(true);
  });

  it.each([undefined, '', '0', 'false', 'False'])('CI=%s is a person', (CI) => {
    expect(isStrict({ CI })).toBe(false);
  });
});

describe('closingLines', () => {
  it('ends with the sum, and nothing after it', () => {
    expect(closingLines([types], { strict: false })).toEqual(['1 passed, 0 failed']);
    expect(closingLines([types, unit, noBrowser], { strict: false })).toEqual([
      'skipped: unit: dates › of the lunar year',
      'failed: unit (2)',
      'not run: widget tests — install Chrome',
      '41 passed, 2 failed',
    ]);
  });

  it('says in CI that what was not run has failed', () => {
    expect(closingLines([noBrowser], { strict: true })).toEqual([
      'not run: widget tests — install Chrome (a failure in CI)',
      '0 passed, 1 failed',
    ]);
  });
});
