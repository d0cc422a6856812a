import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nomination, person, roundFile, step } from '../testing/round/round-builders.js';
import { arbitraryTokenedRound } from '../testing/round/round-tokens.js';
import { erasePersonalData } from './model/index.js';
import { publicView } from './public-view.js';

const decided = (id: string) => nomination(id, { steps: [step('submitted'), step('decided')] });

describe('publicView', () => {
  it('shows those who have consented, and of them only what they have consented to', () => {
    const file = roundFile([decided('a'), decided('b'), nomination('c')], {
      a: person('Vi Văn Thoong', {}, true),
      b: person('Lương Thị Mai'),
      c: person('Moong Văn Nghĩa', {}, true),
    });
    const view = publicView(file);
    expect(view.nominations.map(({ values }) => values.name)).toEqual([
      { kind: 'name', text: 'Vi Văn Thoong' },
    ]);
    expect(Object.keys(view.nominations[0]?.values ?? {})).toEqual(['name', 'place']);
    expect(view.counts).toEqual([{ unit: 'ta-lun', category: 'prestige', count: 2 }]);
    expect(JSON.stringify(view)).not.toMatch(/Mai|Nghĩa|Thái|1958|data-/u);
  });

  it('is silent once consent was withdrawn, or the data erased', () => {
    const file = roundFile([decided('a')], { a: person('Vi Văn Thoong', {}, true) });
    const record = file.personal.records['data-a']!;
    const withdrawn = record.consents.map((each) => ({ ...each, withdrawn: '2026-11-01T00:00:00.000Z' }));
    const later = {
      ...file,
      personal: { ...file.personal, records: { 'data-a': { ...record, consents: withdrawn } } },
    };
    for (const silent of [later, erasePersonalData(file, 'a')])
      expect(publicView(silent).nominations).toEqual([]);
  });

  it('holds no byte of what was not consented to, and all of what was', () => {
    let [published, hidden] = [0, 0];
    fc.assert(
      fc.property(arbitraryTokenedRound, ({ file, tokens }) => {
        const bytes = JSON.stringify(publicView(file));
        for (const token of tokens) {
          expect(bytes.includes(token.text), token.text).toBe(token.published);
          if (token.published) published++;
          else hidden++;
        }
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(100);
    expect(hidden).toBeGreaterThan(1000);
  });

  it('changes nothing in what it is given', () => {
    fc.assert(
      fc.property(arbitraryTokenedRound, ({ file }) => {
        const before = JSON.stringify(file);
        publicView(file);
        expect(JSON.stringify(file)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});
