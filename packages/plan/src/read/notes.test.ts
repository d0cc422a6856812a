import { describe, expect, it } from 'vitest';
import { noteRules } from './notes.js';
import { readPlan } from './read-plan.js';

const plan = (...lines: string[]): string =>
  ['Sông Lam, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH', 'Công tác năm 2026', '', 'I. NỘI DUNG', ...lines].join(
    '\n',
  );
const FIRST = 6;

/** For each rule, a text and the note that it gives. */
const FIXTURES: Record<string, { text: string; note: object }> = {
  numbering: {
    text: plan('1. Một', '1. Hai'),
    note: { code: 'numbering-repeated', line: FIRST + 1, params: { label: '1.', proposed: '2.' } },
  },
  'cited-dates': {
    text: plan('1. Theo Kế hoạch số 104/KH-UBND ngày 20/12/2026'),
    note: {
      code: 'cites-later-date',
      line: FIRST,
      params: { id: '104/KH-UBND', date: '2026-12-20', own: '2026-01-05' },
    },
  },
  period: {
    text: plan('1. Một').replace('Công tác năm 2026', 'Công tác năm 2025'),
    note: { code: 'date-after-period', params: { date: '2026-01-05', to: '2025-12-31' } },
  },
  noise: {
    text: plan('1. Một', '2', '2. Hai'),
    note: { code: 'noise-set-aside', line: FIRST + 1, params: { count: 1 } },
  },
};

describe('notes of reading', () => {
  it.each(noteRules)('$name', ({ name }) => {
    const { text, note } = FIXTURES[name] ?? { text: '', note: {} };
    expect(readPlan(text).notes).toContainEqual(note);
  });

  it('tells of one instrument with two dates', () => {
    const { notes } = readPlan(
      plan('1. Kế hoạch 15-KH/BDVTU ngày 02/01/2026', '2. Kế hoạch số 15-KH/BDVTU ngày 03/01/2026'),
    );
    expect(notes).toContainEqual({
      code: 'cited-dates-differ',
      line: FIRST + 1,
      params: { id: '15-KH/BDVTU', before: '2026-01-02', date: '2026-01-03' },
    });
  });
});
