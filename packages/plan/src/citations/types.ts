/** Types of documents as sentences name them, the longer before the shorter (NĐ 30/2020, Điều 7, and joint ones in daily use). */
export const TYPE_WORDS = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Hướng dẫn liên tịch',
  'Hướng dẫn liên ngành',
  'Chương trình phối hợp công tác',
  'Chương trình phối hợp hoạt động',
  'Chương trình phối hợp',
  'Chương trình hành động',
  'Kế hoạch phối hợp công tác',
  'Kế hoạch phối hợp',
  'Quy chế phối hợp',
  'Thông báo kết luận',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tri',
  'Thông báo',
  'Thông cáo',
  'Kế hoạch',
  'Kết luận',
  'Chương trình',
  'Công văn',
  'Công điện',
  'Hướng dẫn',
  'Báo cáo',
  'Tờ trình',
  'Quy định',
  'Quy chế',
  'Đề án',
  'Phương án',
  'Pháp lệnh',
  'Luật',
  'Lệnh',
  'Văn bản',
  'Biên bản',
  'Giao ước',
  'Giấy mời',
] as const;

/** Abbreviations of types in symbols (NĐ 30/2020, Phụ lục III; the joint ones are not in its table but in daily use). */
export const TYPE_SYMBOLS: ReadonlySet<string> = new Set(
  (
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB TG CV ' +
    'NĐ TT L PL LCT KL TTLT NQLT HDLT HDLN KHPH CTPH CTrPH QCPH QCLN KHLT KHLN TTr QDPH QĐPH UBND HĐND'
  ).split(' '),
);
