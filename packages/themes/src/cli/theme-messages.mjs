/** @typedef {import('@phoihop/themes/kit').SeedFault} SeedFault */

export const texts = {
  usage:
    'Cách dùng: phoihop-theme TỆP [--out THƯ_MỤC] [--name TÊN]. TỆP là tệp màu (.json) hoặc tệp CSS của cổng thông tin (.css).',
  unreadable: 'Không mở được tệp; kiểm tra lại đường dẫn',
  noJson: 'Tệp không phải JSON hợp lệ',
  noCss: 'Tệp không phải CSS hợp lệ',
  noColour: 'Không thấy màu nhận diện nào trong tệp CSS này; hãy ghi màu vào một tệp .json',
  nothingWritten: 'Chưa ghi tệp nào.',
  better: 'Màu nhấn gần nhất mà mọi chỗ đều đọc được',
  written: 'Đã ghi',
};

/** @type {Readonly<Record<string, string>>} */
const entries = {
  name: 'tên',
  accent: 'màu nhấn',
  ground: 'màu nền',
  roles: 'màu vai trò',
  radius: 'góc bo',
  font: 'phông chữ',
  density: 'độ thoáng',
};

/** @type {Readonly<Record<string, string>>} */
const tokens = {
  paper: 'nền giấy',
  desk: 'nền bàn',
  well: 'nền chìm',
  ink: 'chữ chính',
  muted: 'chữ phụ',
  'field-border': 'viền ô nhập',
  accent: 'màu nhấn',
  'accent-soft': 'màu nhấn nhạt',
  'on-accent': 'chữ trên màu nhấn',
  focus: 'viền tiêu điểm',
  good: 'hoàn thành',
  watch: 'lưu ý',
  'watch-soft': 'nền lưu ý',
  late: 'quá hạn',
  'late-soft': 'nền quá hạn',
  nil: 'không phát sinh',
  role: 'vai trò',
  'on-role': 'chữ trên vai trò',
  'role-other': 'vai trò khác',
};

const modes = { light: 'ban ngày', dark: 'ban đêm' };

/** @param {string} name */
function tokenText(name) {
  return name in tokens ? `${tokens[name]} (${name})` : name;
}

/** @param {number} ratio */
function ratioText(ratio) {
  return ratio.toFixed(2).replace('.', ',');
}

/** A pair that cannot be read. @param {import('@phoihop/themes/kit').Contrast} contrast */
export function pairText({ front, ground, mode, frontColour, groundColour, contrast, ratio }) {
  return `Không đủ tương phản, ${modes[mode]}: ${tokenText(front)} ${frontColour} trên ${tokenText(ground)} ${groundColour}: ${ratioText(contrast)}:1, cần ${ratioText(ratio)}:1 (WCAG 2.2).`;
}

/** Where something was found. @param {string} entry @param {string} value @param {string} source */
export function sourceText(entry, value, source) {
  return `${entries[entry] ?? entry}: ${value} (từ ${source})`;
}

/** @type {Readonly<Record<SeedFault['code'], (fault: SeedFault) => string>>} */
const faults = {
  'not-an-object': () =>
    'Tệp màu phải là một đối tượng JSON, ví dụ { "name": "so-toi", "accent": "#1c6b43" }.',
  missing: ({ entry }) => `Thiếu “${entry}” (${entries[entry] ?? entry}).`,
  'not-a-name': ({ value }) => `Tên “${value}” chỉ được gồm chữ thường không dấu, số và gạch nối.`,
  'not-a-colour': ({ entry, value }) =>
    `“${entry}”: ${value} không phải là màu; ghi dạng #1c6b43, không trong suốt.`,
  'not-a-length': ({ value }) => `“radius”: ${value} không phải là độ dài; ghi dạng 0.5em hoặc 6px.`,
  'not-a-font': ({ value }) => `“font”: ${value} không phải là danh sách phông chữ.`,
  'not-a-density': ({ value }) => `“density”: ${value} không có; chọn compact, regular hoặc comfortable.`,
  'unknown-entry': ({ entry }) =>
    `“${entry}” không có trong tệp màu; có: ${Object.keys(entries).join(', ')}.`,
};

/** What is wrong with an entry. @param {SeedFault} fault */
export function seedFaultText(fault) {
  return faults[fault.code](fault);
}
