import { describe, expect, it } from 'vitest';
import { provinces } from '../places/index.js';
import {
  ethnicGroupByCode,
  ethnicGroups,
  identityWarnings,
  isBirthplaceCode,
  parseIdentityNumber,
  suggestEthnicGroups,
} from './index.js';

describe('ethnic groups', () => {
  it('are 54, each with one code in each table', () => {
    expect(ethnicGroups.length).toBe(54);
    const expected = Array.from({ length: 54 }, (_, index) => String(index + 1).padStart(2, '0'));
    for (const table of ['121/1979', '1019/2008'] as const) {
      expect(ethnicGroups.map(({ codes }) => codes[table]).sort()).toEqual(expected);
    }
  });

  it('have codes that mean nothing without their table', () => {
    expect(ethnicGroupByCode('121/1979', '04')?.name).toBe('Hoa');
    expect(ethnicGroupByCode('1019/2008', '04')?.name).toBe('Mường');
  });

  it('are suggested by what is typed, the very name first', () => {
    expect(suggestEthnicGroups('kho mu')[0]?.name).toBe('Khơ-mú');
    const tho = suggestEthnicGroups('Thổ').map(({ name }) => name);
    expect(tho[0]).toBe('Thổ');
    expect(tho).toContain('Tày');
    expect(suggestEthnicGroups('  ')).toEqual([]);
  });
});

describe('an identity number', () => {
  it('begins with a code of the 63 provinces of before the merger, and no other', () => {
    const former = provinces.flatMap(({ predecessors }) => predecessors.map(({ formerCode }) => formerCode));
    const all = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0'));
    expect(all.filter(isBirthplaceCode)).toEqual(former.sort());
  });

  it.each([
    ['001085000123', { birthplaceCode: '001', sex: 'male', birthYear: 1985 }],
    ['084 190 004 567', { birthplaceCode: '084', sex: 'female', birthYear: 1990 }],
    ['040304000001', { birthplaceCode: '040', sex: 'female', birthYear: 2004 }],
  ])('%s says where, when and which sex', (text, value) => {
    expect(parseIdentityNumber(text)).toEqual({ ok: true, value });
  });

  it.each(['', '12345678901', '1234567890123', '00108500012a'])('%s is none', (text) => {
    expect(parseIdentityNumber(text)).toEqual({ ok: false, code: 'not-twelve-digits' });
  });

  it('only warns of what does not agree', () => {
    const number = { birthplaceCode: '001', sex: 'male', birthYear: 2085 } as const;
    const known = { sex: 'female', birthYear: 1985, today: '2026-03-01' } as const;
    expect(identityWarnings(number, known)).toEqual([
      'sex-differs',
      'birth-year-differs',
      'birth-year-ahead',
    ]);
    expect(identityWarnings({ ...number, birthYear: 1985 }, { today: '2026-03-01' })).toEqual([]);
  });
});
