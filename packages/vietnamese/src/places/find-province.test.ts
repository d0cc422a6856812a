import { describe, expect, it } from 'vitest';
import { findProvince, provinceByCode, provinceFullName, provinceNamesOn, provinces } from './index.js';

describe('provinces', () => {
  it('are 34 since 01/07/2025 and were 63 before, each once', () => {
    expect(new Set(provinceNamesOn('2025-07-01')).size).toBe(34);
    expect(new Set(provinceNamesOn('2025-06-30')).size).toBe(63);
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(34);
    const formerCodes = provinces.flatMap(({ predecessors }) => predecessors.map((each) => each.formerCode));
    expect(new Set(formerCodes).size).toBe(63);
  });

  it('are seven cities and 27 provinces', () => {
    expect(provinces.filter(({ kind }) => kind === 'city').length).toBe(7);
    expect(provinceFullName(provinceByCode('01')!)).toBe('Thành phố Hà Nội');
  });

  it.each([
    ['Vĩnh Long', 'Vĩnh Long', undefined],
    ['tỉnh Trà Vinh', 'Vĩnh Long', 'Trà Vinh'],
    ['TINH HA GIANG', 'Tuyên Quang', 'Hà Giang'],
    ['Tp. Hồ Chí Minh', 'Hồ Chí Minh', undefined],
    ['Thành phố Huế', 'Huế', undefined],
  ])('%s is %s today', (name, today, former) => {
    const match = findProvince(name);
    expect(match?.province.name).toBe(today);
    expect(match?.former?.name).toBe(former);
  });

  it('finds each by every name that it ever had', () => {
    for (const province of provinces) {
      expect(findProvince(provinceFullName(province))?.province).toBe(province);
      for (const { name } of province.predecessors) expect(findProvince(name)).toBeDefined();
    }
  });

  it('knows no invented province', () => {
    expect(findProvince('Sông Lam')).toBeUndefined();
    expect(provinceByCode('00')).toBeUndefined();
  });
});
