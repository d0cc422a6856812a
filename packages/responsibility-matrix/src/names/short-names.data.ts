/** Long names of which everybody knows a short one; the longest come first. */
export const shortNames: readonly (readonly [RegExp, string])[] = [
  [/ban thường trực ủy ban (?:mặt trận tổ quốc|mttq)(?: việt nam)?/iu, 'UBMTTQ'],
  [/(?:ủy ban )?mặt trận tổ quốc(?: việt nam)?/iu, 'UBMTTQ'],
  [/ủy ban mttq(?: việt nam)?/iu, 'UBMTTQ'],
  [/ủy ban nhân dân/iu, 'UBND'],
  [/hội đồng nhân dân/iu, 'HĐND'],
  [/liên hiệp phụ nữ(?: việt nam)?/iu, 'LHPN'],
  [/cựu chiến binh(?: việt nam)?/iu, 'CCB'],
  [/nông dân việt nam/iu, 'Nông dân'],
  [/liên đoàn lao động/iu, 'LĐLĐ'],
  [/đoàn (?:thanh niên cộng sản|tncs) hồ chí minh/iu, 'Đoàn TNCS'],
  [/bộ đội biên phòng/iu, 'BĐBP'],
  [/phát thanh(?:,| và| -) truyền hình/iu, 'PT-TH'],
];
