// A form of twenty-five fields, of our own writing: who somebody is, and what they have done.

/**
 * @typedef {'line' | 'number' | 'day' | 'choice' | 'lines'} FieldKind
 * @typedef {{ id: string, label: string, kind: FieldKind, required: boolean, hint?: string, choices?: readonly string[] }} FormField
 * @typedef {{ title: string, fields: readonly FormField[], typed: string }} FormData `typed`: the id of the field that keys go to
 */

const groups = [
  'Cán bộ nghỉ hưu',
  'Già làng',
  'Trưởng bản',
  'Trưởng dòng họ',
  'Nghệ nhân',
  'Thành phần khác',
];

/** @type {readonly (readonly [FieldKind, string])[]} */
const asked = [
  ['line', 'Họ và tên'],
  ['line', 'Tên gọi khác'],
  ['day', 'Ngày sinh'],
  ['choice', 'Thành phần'],
  ['line', 'Quê quán'],
  ['line', 'Nơi cư trú'],
  ['line', 'Số điện thoại'],
  ['choice', 'Trình độ'],
  ['line', 'Nghề nghiệp'],
  ['number', 'Số năm ở địa bàn'],
  ['day', 'Ngày họp thôn'],
  ['line', 'Địa điểm họp'],
  ['line', 'Người chủ trì'],
  ['number', 'Tổng số hộ'],
  ['number', 'Số hộ dự họp'],
  ['number', 'Số hộ tán thành'],
  ['line', 'Thư ký'],
  ['lines', 'Thành tích nổi bật'],
  ['lines', 'Ý kiến của bà con'],
  ['line', 'Hình thức khen thưởng đã nhận'],
  ['choice', 'Hình thức đề nghị'],
  ['day', 'Ngày lập hồ sơ'],
  ['line', 'Người lập hồ sơ'],
  ['choice', 'Chức vụ của người lập'],
  ['lines', 'Ghi chú'],
];

/** @returns {FormData} */
export function formOf() {
  const fields = asked.map(([kind, label], at) => ({
    id: `f${at}`,
    label,
    kind,
    required: at % 3 === 0,
    ...(at % 4 === 0 && { hint: 'Ghi như trong giấy tờ.' }),
    ...(kind === 'choice' && { choices: groups }),
  }));
  return { title: 'Đề nghị biểu dương', fields, typed: 'f12' };
}
