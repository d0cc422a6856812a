import { describe, expect, it } from 'vitest';
import { fromCounts, fromVitest, judge } from './reports.mjs';
import { countSessions } from './widget-report.mjs';

const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [
    {
      status: 'failed',
      assertionResults: [
        { fullName: 'dates pads the day', status: 'passed' },
        { fullName: 'dates pads the month', status: 'failed' },
        { fullName: 'dates of the lunar year', status: 'pending' },
        { fullName: 'dates of the future', status: 'todo' },
      ],
    },
    { status: 'passed', assertionResults: [{ fullName: 'text folds', status: 'passed' }] },
  ],
};

describe('fromVitest', () => {
  it('takes the counts, and names what was skipped', () => {
    expect(fromVitest(vitestReport)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['dates of the lunar year', 'dates of the future'],
      notRun: [],
    });
  });

  it('tells what the machine lacks for a test, and how to get it', () => {
    const fullName = 'a sheet opens with the same cells (needs LibreOffice: apt-get install libreoffice)';
    const file = { status: 'passed', assertionResults: [{ fullName, status: 'skipped' }] };
    expect(fromVitest({ ...vitestReport, testResults: [file] })).toMatchObject({
      skipped: [],
      notRun: [{ what: 'a sheet opens with the same cells', remedy: 'apt-get install libreoffice' }],
    });
  });

  it('counts a test file that does not load as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { ...vitestReport, testResults: [...vitestReport.testResults, broken] };
    expect(fromVitest(report).failed).toBe(2);
  });
});

describe('judge', () => {
  const counts = JSON.stringify({ passed: 3, failed: 0, skipped: [] });

  it('believes a report that fits the exit code', () => {
    expect(judge(0, counts, fromCounts)).toMatchObject({ passed: 3, failed: 0 });
    expect(judge(1, JSON.stringify({ passed: 3, failed: 2 }), fromCounts)).toMatchObject({
      passed: 3,
      failed: 2,
    });
  });

  it('counts one failure where the runner failed without a failing test', () => {
    expect(judge(1, counts, fromCounts)).toMatchObject({ passed: 3, failed: 1 });
  });

  it.each([
    ['no report', undefined],
    ['half a report', '{"passed": 3'],
    ['a report without counts', '{}'],
    ['a report with wrong counts', '{"passed":-1,"failed":0}'],
    ['an empty run', '{"passed":0,"failed":0}'],
  ])('counts one failure for %s, also with exit code 0', (_, report) => {
    expect(judge(0, report, fromCounts)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('keeps what was not run', () => {
    const notRun = [{ what: 'LibreOffice', remedy: 'install it' }];
    expect(judge(0, JSON.stringify({ passed: 0, failed: 0, notRun }), fromCounts)).toMatchObject({
      failed: 0,
      notRun,
    });
  });
});

describe('countSessions', () => {
  const test = (name, passed, skipped = false) => ({ name, passed, skipped });
  const session = (...tests) => ({
    testFile: 'a.test.ts',
    passed: tests.every((each) => each.passed || each.skipped),
    errors: [],
    testResults: { name: '', tests: [], suites: [{ name: 'editor', suites: [], tests }] },
  });

  it('adds up the tests of all files', () => {
    const sessions = [
      session(test('opens', true), test('closes', false)),
      session(test('saves', true), test('prints', false, true)),
    ];
    expect(countSessions(sessions)).toEqual({ passed: 2, failed: 1, skipped: ['editor › prints'] });
  });

  it('counts a file that does not load, or breaks outside its tests, as one failure', () => {
    const unloaded = { testFile: 'b.test.ts', passed: false, errors: [{ message: '404' }] };
    const brokenAfterwards = {
      ...session(test('opens', true)),
      passed: false,
      errors: [{ message: 'late' }],
    };
    expect(countSessions([unloaded])).toEqual({ passed: 0, failed: 1, skipped: [] });
    expect(countSessions([brokenAfterwards])).toEqual({ passed: 1, failed: 1, skipped: [] });
  });
});
