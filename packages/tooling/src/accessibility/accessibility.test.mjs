import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { ownTests } from './own-tests.mjs';
import { resultsOf } from './results.mjs';
import { standard } from './standard.mjs';
import { conformanceTable } from './table.mjs';

const numbers = standard.map(({ number }) => number);

describe('the report of accessibility', () => {
  it('knows every criterion of levels A and AA once', () => {
    expect(standard.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(standard.filter(({ level }) => level === 'AA')).toHaveLength(24);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  for (const { file, test, number } of ownTests)
    it(`${number} is shown by a test that is there: ${file}`, () => {
      expect(readFileSync(join(repositoryRoot, 'packages', file), 'utf8')).toContain(`it('${test}'`);
      expect(numbers).toContain(number);
    });

  it('leaves nothing untried in one widget that is tried in another', () => {
    const results = JSON.parse(readFileSync(join(repositoryRoot, 'docs', 'accessibility.json'), 'utf8'));
    expect(conformanceTable(results, 'en')).not.toMatch(/not tested|not met/u);
  });

  it('tells what became of each test, and of nothing else', () => {
    const tests = [
      { name: '1.4.10 Reflow', passed: true, skipped: false },
      { name: '2.4.7 Focus Visible', passed: false, skipped: false },
      { name: '3.2.2 On Input', passed: false, skipped: true },
    ];
    const suites = [
      { name: '<ph-recipient-list> by WCAG 2.2', tests, suites: [] },
      { name: 'something else', tests, suites: [] },
    ];
    expect(resultsOf([{ testResults: { name: '', tests: [], suites } }])).toEqual({
      'recipient-list': { '1.4.10': 'met', '2.4.7': 'failed', '3.2.2': 'not-applicable' },
    });
  });

  it('says of each criterion whether it is met, asks nothing, or was not looked at', () => {
    const results = /** @type {const} */ ({
      'recipient-list': { '1.4.10': 'met', '2.4.7': 'failed', '3.2.2': 'not-applicable' },
    });
    const table = conformanceTable(results, 'en');
    expect(table).toContain('| 1.4.10 Reflow | AA | met |');
    expect(table).toContain('| 2.4.7 Focus Visible | AA | **not met** |');
    expect(table).toContain('| 3.2.2 On Input | A | n/a |');
    expect(table).toContain('| 2.5.7 Dragging Movements | AA | met ¹ |');
    expect(table).toContain('3.1.2 Language of Parts');
  });
});
