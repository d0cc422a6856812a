import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingRules } from './rules.js';

const page = readFileSync('docs/reading.md', 'utf8');

describe.each(readingRules)('the rules of the stage $stage', ({ rules }) => {
  it('bear names of their own', () => {
    expect(new Set(rules).size).toBe(rules.length);
  });

  it.each(rules)('%s stands in the list of the docs page', (name) => {
    expect(page).toContain(`\`${name}\``);
  });
});
