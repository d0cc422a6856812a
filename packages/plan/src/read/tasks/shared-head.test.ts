import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.js';
import { parted, sharesHead } from './shared-head.js';

describe('a head word that several names share', () => {
  it.each([
    ['Các Sở: Nội vụ, Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['các sở Nội vụ, Giáo dục và Đào tạo và Y tế', ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế']],
    ['các Sở: Văn hóa, Thể thao và Du lịch, Tài chính', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tài chính']],
    [
      'UBND các xã Pù Hiêng, Tà Lưn và Nậm Khoai',
      ['UBND xã Pù Hiêng', 'UBND xã Tà Lưn', 'UBND xã Nậm Khoai'],
    ],
    ['các ban: Dân tộc, Pháp chế', ['Ban Dân tộc', 'Ban Pháp chế']],
  ])('%s: each is a body of its own', (phrase, names) => {
    expect(sharesHead(phrase)).toBe(true);
    expect(parted(phrase)).toEqual(names);
  });

  it.each([
    'các sở, ngành liên quan',
    'Các Sở Nội vụ, ngành liên quan',
    'Sở Nội vụ, Sở Tư pháp',
    'UBND các xã',
  ])('%s stays as it is', (phrase) => {
    expect(parted(phrase)).toEqual([phrase]);
  });

  it('keeps its colon inside the clause, and nothing else', () => {
    const clauses = (text: string): string[] => clausesOf(text).map((clause) => clause.text.trim());
    expect(clauses('Giao các Sở: Nội vụ, Tư pháp; xong: báo cáo')).toEqual([
      'Giao các Sở: Nội vụ, Tư pháp',
      'xong',
      'báo cáo',
    ]);
    expect(clauses('Phối hợp với các Sở; giao Văn phòng')).toEqual(['Phối hợp với các Sở', 'giao Văn phòng']);
  });
});
