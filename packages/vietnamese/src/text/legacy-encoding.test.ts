import { describe, expect, it } from 'vitest';
import { fromLegacy, legacyEncodingOf } from './index.js';

describe('encodings from before Unicode', () => {
  it.each([
    [
      'tcvn3',
      'Uû ban nh©n d©n tØnh x©y dùng kÕ ho¹ch phèi hîp',
      'Uỷ ban nhân dân tỉnh xây dựng kế hoạch phối hợp',
    ],
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'KÕ HO¹CH PHèI HîP', 'KẾ HOẠCH PHỐI HỢP'],
    ['tcvn3', 'ng\u00adêi cã uy tÝn trong ®ång bµo d©n téc', 'người có uy tín trong đồng bào dân tộc'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'Chöông trình phoái hôïp giöõa hai cô quan', 'Chương trình phối hợp giữa hai cơ quan'],
    ['vni', 'ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    [
      'vni',
      'ngöôøi coù uy tín trong ñoàng baøo daân toäc thieåu soá',
      'người có uy tín trong đồng bào dân tộc thiểu số',
    ],
  ] as const)('%s: %s', (encoding, coded, shown) => {
    expect(legacyEncodingOf(coded)).toBe(encoding);
    expect(fromLegacy(coded, encoding)).toBe(shown);
  });

  it.each([
    'Ủy ban nhân dân tỉnh xây dựng kế hoạch phối hợp',
    'Hoà bình, thuý, toán, tuân, quê, xuất',
    'El niño y la señora; Größe; naïve; Fjällräven',
    'Plan 2026 (c) 100%',
    '',
  ])('%s is none of them', (text) => {
    expect(legacyEncodingOf(text)).toBeNull();
  });
});
