/**
 * Types of documents and their abbreviations (NĐ 30/2020, Phụ lục III, Mục I), with those of laws and of the party
 * that plans cite; the second and further ones are in daily use. Joint documents add letters: KHPH, CTrPH, NQLT.
 */
export const typeSymbols: readonly (readonly [string, readonly string[]])[] = [
  ['Nghị quyết', ['NQ']],
  ['Nghị định', ['NĐ']],
  ['Quyết định', ['QĐ']],
  ['Chỉ thị', ['CT']],
  ['Thông tư', ['TT']],
  ['Thông báo', ['TB', 'KL']],
  ['Kế hoạch', ['KH']],
  ['Kết luận', ['KL', 'TB']],
  ['Chương trình', ['CTr', 'CT']],
  ['Hướng dẫn', ['HD']],
  ['Báo cáo', ['BC']],
  ['Tờ trình', ['TTr']],
  ['Đề án', ['ĐA']],
  ['Phương án', ['PA']],
  ['Công điện', ['CĐ']],
  ['Biên bản', ['BB']],
];
