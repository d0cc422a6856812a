import { describe, expect, it } from 'vitest';
import { provinces } from '../places/index.js';
import {
  findCommunesByAnyName,
  findFormerCommunes,
  formerCommunesOf,
  formerUnitsOf,
} from './former-index.js';
import { communeByCode, communeFullName, communes, communesOf, findCommunes } from './index.js';

describe('communes', () => {
  it('are 3,321 since 01/07/2025, in the 34 provinces, each once', () => {
    expect(communes()).toHaveLength(3321);
    expect(new Set(communes().map(({ code }) => code)).size).toBe(3321);
    expect(communes().filter(({ kind }) => kind === 'special-zone')).toHaveLength(13);
    for (const { code, name } of provinces) expect(communesOf(code).length, name).toBeGreaterThan(30);
    expect(provinces.reduce((sum, { code }) => sum + communesOf(code).length, 0)).toBe(3321);
    expect(communesOf('00')).toEqual([]);
  });

  it('are composed text, and no name twice in a province', () => {
    for (const { code } of provinces) {
      const names = communesOf(code).map(communeFullName);
      expect(names).toEqual(names.map((name) => name.normalize('NFC').trim()));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('are found by code and by name, without tones and kind', () => {
    expect(communeByCode('00004')).toEqual({ code: '00004', name: 'Ba Đình', kind: 'ward', province: '01' });
    expect(communeByCode('99999')).toBeUndefined();
    expect(findCommunes('phuong ba dinh', { province: '01' }).map(communeFullName)).toEqual([
      'Phường Ba Đình',
    ]);
    expect(findCommunes('Xã Ba Đình', { province: '01' })).toHaveLength(1);
    expect(findCommunes('', {})).toEqual([]);
    expect(findCommunes('không có xã nào tên này')).toEqual([]);
  });

  it('gives the whole name before names that begin with it, and no more than asked for', () => {
    const found = findCommunes('tân', { limit: 5 });
    expect(found).toHaveLength(5);
    const all = findCommunes('Long', { limit: 9999 }).map(({ name }) => name);
    expect(all.findIndex((name) => name.startsWith('Long '))).toBeLessThan(
      all.findIndex((name) => !name.startsWith('Long')),
    );
  });

  it('are each found by their own name in their province, with and without their kind', () => {
    for (const commune of communes()) {
      const { name, province } = commune;
      expect(findCommunes(communeFullName(commune).toUpperCase(), { province })).toContain(commune);
      expect(findCommunes(name, { province, limit: 99 })).toContain(commune);
    }
  });

  it('are found where their name begins like a kind', () => {
    expect(findCommunes('phuong liet').map(({ name }) => name)).toContain('Phương Liệt');
    expect(findCommunes('phường Phương Liệt')[0]?.name).toBe('Phương Liệt');
  });
});

describe('communes before 01/07/2025', () => {
  it('lead to those that they went into', () => {
    const [match] = findFormerCommunes('Quán Thánh', { province: '01' });
    expect(match?.former).toEqual({
      name: 'Quán Thánh',
      kind: 'ward',
      district: 'Quận Ba Đình',
      province: 'Hà Nội',
    });
    expect(match?.commune.name).toBe('Ba Đình');
    const today = new Set(findFormerCommunes('Trần Phú', { limit: 99 }).map(({ commune }) => commune));
    expect(today.size).toBeGreaterThan(5);
  });

  it('keep wards that have only a number', () => {
    expect(findFormerCommunes('phường 12', { province: '79' }).length).toBeGreaterThan(3);
  });

  it('stand under every commune of today but those that are known to lack them', () => {
    const without = communes().filter(({ code }) => formerCommunesOf(code).length === 0);
    expect(without.map(communeFullName)).toEqual([
      'Đặc khu Bạch Long Vĩ',
      'Đặc khu Cồn Cỏ',
      'Đặc khu Hoàng Sa',
      'Đặc khu Lý Sơn',
      'Xã Ia Mơ',
      'Đặc khu Côn Đảo',
    ]);
  });

  it('come behind those of today, and not where they only repeat them', () => {
    const found = findCommunesByAnyName('Ba Đình', { province: '01' });
    expect(found[0]).toEqual({ commune: communeByCode('00004') });
    const repeats = found.filter(({ former, commune }) => former?.name === commune.name);
    expect(repeats).toEqual([]);
  });

  it('are the units of the province and its districts of before', () => {
    const { districts, communes: names } = formerUnitsOf('Trà Vinh');
    expect(districts).toHaveLength(9);
    expect(districts).toContain('huyện Càng Long');
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^(?:xã|phường|thị trấn) /u.test(name))).toBe(true);
    expect(formerUnitsOf('Sông Lam')).toEqual({ districts: [], communes: [] });
  });
});
