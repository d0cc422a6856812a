/** Bodies that often issue such plans, as sentences call them; offered, never required. */
export const knownIssuers: readonly string[] = [
  'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
  'Sở Dân tộc và Tôn giáo',
  'Ủy ban nhân dân tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Hội Nông dân tỉnh',
  'Hội Cựu chiến binh tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Tỉnh Đoàn',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Y tế',
];
