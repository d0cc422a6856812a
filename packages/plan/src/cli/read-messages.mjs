/** Names of the kinds of documents. */
export const kindNames = {
  plan: 'Kế hoạch',
  'coordination-plan': 'Kế hoạch phối hợp',
  programme: 'Chương trình',
  report: 'Báo cáo',
  guidance: 'Hướng dẫn',
  resolution: 'Nghị quyết, quy chế',
  news: 'Tin bài',
};

export const texts = {
  usage: 'Cách dùng: phoihop-read TỆP [--json]. TỆP là văn bản thuần (.txt), mã UTF-8.',
  unreadable: 'Không mở được tệp; kiểm tra lại đường dẫn',
  none: 'không có',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  issuers: 'Cơ quan ban hành',
  items: 'Mục',
  labelled: 'có số thứ tự',
  tasks: 'có nhiệm vụ',
  agencies: 'Cơ quan được nêu',
  citations: 'Văn bản viện dẫn',
  recipients: 'Nơi nhận',
  signers: 'Người ký',
  entries: 'Kết quả báo cáo',
  lines: 'Dòng',
  line: 'Dòng',
  noise: 'để riêng',
  repaired: 'Đã sửa',
  offered: 'Đề nghị sửa',
};

/** @type {Readonly<Record<string, string>>} */
const repairs = {
  tcvn3: 'chuyển từ mã TCVN3 (ABC)',
  vni: 'chuyển từ mã VNI',
  nfc: 'dấu viết rời',
  'letter-d': 'chữ Ð thành Đ',
  invisible: 'ký tự không nhìn thấy',
  bookmark: 'dấu trang của Word',
  markdown: 'dấu Markdown',
  blanks: 'khoảng trắng',
  'number-dash': 'gạch nối trong số, ký hiệu',
  ocr: 'chữ nhận dạng sai',
};

/** @type {Readonly<Record<string, string>>} */
const notes = {
  'nothing-read': 'Không thấy kế hoạch, báo cáo hay tin bài nào trong tệp này.',
  'not-text': 'Tệp này không phải văn bản thuần. Hãy lưu thành .txt (UTF-8) rồi thử lại.',
  'number-blank': 'Số văn bản để trống',
  'date-incomplete': 'Ngày ban hành chưa đủ: {raw}',
  'date-impossible': 'Không có ngày này: {raw}',
  'numbering-repeated': 'Số thứ tự {label} lặp lại, nên là {proposed}',
  'numbering-skipped': 'Số thứ tự {label} bị nhảy, nên là {proposed}',
  'noise-set-aside': 'Để riêng {count} dòng không thuộc văn bản',
  'date-after-period': 'Ngày ban hành {date} sau ngày cuối của kế hoạch {to}',
};

/** @param {string} rule */
export function repairName(rule) {
  return repairs[rule] ?? rule;
}

/**
 * @param {string} code
 * @param {Readonly<Record<string, unknown>>} params
 */
export function noteText(code, params) {
  return (notes[code] ?? code).replace(/\{(\w+)\}/gu, (_, name) => String(params[name] ?? ''));
}
