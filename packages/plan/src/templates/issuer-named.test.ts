import { describe, expect, it } from 'vitest';
import { issuerNamed, provinceInFull } from './issuer-named.js';

describe('what the name of an issuer tells', () => {
  it.each([
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH SÔNG LAM'],
      'BAN THƯỜNG TRỰC',
      'MTTQ',
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
    ],
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam xã Bản Lìm',
      ['ỦY BAN MTTQ VIỆT NAM', 'XÃ BẢN LÌM'],
      'BAN THƯỜNG TRỰC',
      'MTTQ',
      'TM. BAN THƯỜNG TRỰC',
      'CHỦ TỊCH',
    ],
    [
      'Sở Dân tộc và Tôn giáo',
      ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LAM'],
      'SỞ DÂN TỘC VÀ TÔN GIÁO',
      'SDTTG',
      undefined,
      'GIÁM ĐỐC',
    ],
    ['Ủy ban nhân dân tỉnh', [], 'ỦY BAN NHÂN DÂN TỈNH SÔNG LAM', 'UBND', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['UBND xã Bản Lìm', [], 'ỦY BAN NHÂN DÂN XÃ BẢN LÌM', 'UBND', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['Hội Liên hiệp Phụ nữ tỉnh', undefined, 'HỘI LIÊN HIỆP PHỤ NỮ TỈNH', 'HLHPN', undefined, undefined],
  ])('%s', (inText, superior, name, symbol, authority, position) => {
    expect(issuerNamed(inText, 'Sông Lam')).toEqual({ inText, superior, name, symbol, authority, position });
  });

  it('leaves out what is not known', () => {
    expect(issuerNamed('  ')).toEqual({});
    expect(issuerNamed('Sở Nội vụ').superior).toEqual(['ỦY BAN NHÂN DÂN']);
  });
});

describe('a province in full', () => {
  it.each([
    ['Sơn La', 'Tỉnh Sơn La'],
    ['Huế', 'Thành phố Huế'],
    ['thành phố Hải Phòng', 'thành phố Hải Phòng'],
    ['Sông Lam', 'Tỉnh Sông Lam'],
    ['', ''],
  ])('%s → %s', (name, full) => {
    expect(provinceInFull(name)).toBe(full);
  });
});
