import { describe, expect, it } from 'vitest';
import { AgencyRegister } from './agency-register.js';

/** The names of one body each, as a text gives them one behind the other. */
function bodies(...names: string[]): string[][] {
  const register = new AgencyRegister();
  const ids = names.map((name) => register.idOf(name));
  return register.agencies.map(({ id }) => names.filter((_name, index) => ids[index] === id));
}

describe('the bodies of a plan', () => {
  it.each([
    ['Sở Dân tộc và Tôn giáo', 'Sở DTTG'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL tỉnh'],
    ['Liên đoàn Lao động tỉnh', 'LĐLĐ tỉnh'],
    ['Hội CCB', 'Hội Cựu chiến binh tỉnh'],
    ['Ban Thường trực UBMTTQ tỉnh', 'Mặt trận Tổ quốc Việt Nam tỉnh'],
  ])('are one by “%s” and “%s”', (first, second) => {
    expect(bodies(first, second)).toEqual([[first, second]]);
  });

  it.each([
    ['Sở Nội vụ', 'Sở NV'],
    ['Sở Dân tộc và Tôn giáo', 'Phòng DTTG'],
    ['Sở Y tế', 'Sở Tài chính'],
  ])('are two by “%s” and “%s”', (first, second) => {
    expect(bodies(first, second)).toEqual([[first], [second]]);
  });

  it('are not told by initials that two of them have', () => {
    expect(bodies('Hội Cựu chiến binh', 'Hội Cây cảnh bonsai', 'Hội CCB')).toHaveLength(3);
  });

  it('keep the full name, and the short one beside it', () => {
    const register = new AgencyRegister();
    register.idOf('Sở GD&ĐT');
    register.idOf('Sở Giáo dục và Đào tạo');
    expect(register.agencies).toMatchObject([{ name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GD&ĐT' }]);
  });
});
