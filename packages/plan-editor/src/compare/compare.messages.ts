import type { Messages } from '@phoihop/kit';
import type { HeadField } from '@phoihop/plan/compare';

/** How much of each kind differs between two versions of a body. */
export interface ComparisonCounts {
  added: number;
  removed: number;
  edited: number;
  moved: number;
  /** Only the printed number is another. */
  renumbered: number;
}

export interface CompareMessages {
  tab: string;
  choose: string;
  chooseNone: string;
  version: (at: string, by: string, note: string) => string;
  openFile: string;
  what: string;
  with: (name: string) => string;
  other: string;
  loading: string;
  stop: string;
  same: string;
  summary: (counts: ComparisonCounts) => string;
  added: string;
  removed: string;
  edited: string;
  moved: string;
  /** Where an item stood before. */
  stood: (place: string) => string;
  label: (before: string, after: string) => string;
  level: (before: number, after: number) => string;
  /** Roles and fields of a task that are others. */
  roleAdded: (name: string, role: string) => string;
  roleRemoved: (name: string, role: string) => string;
  taskField: Readonly<Record<'targets' | 'times' | 'funding' | 'joint' | 'weight', string>>;
  otherChange: string;
  renumbered: (count: string) => string;
  head: string;
  fields: Readonly<Record<HeadField, string>>;
  fieldChanged: string;
  recipients: string;
  signatories: string;
  agencies: string;
  appendices: string;
  more: (count: string) => string;
}

function sentence(parts: readonly string[]): string {
  const joined = parts.join(', ');
  return joined === '' ? '' : `${joined.charAt(0).toLocaleUpperCase('vi')}${joined.slice(1)}.`;
}

/** `Thêm 3 mục, bỏ 1, sửa 4, chuyển 2.`: the noun stands with the first figure. */
function summaryIn(names: Readonly<Record<keyof ComparisonCounts, string>>, noun: (count: number) => string) {
  return (counts: ComparisonCounts): string => {
    const kinds = ['added', 'removed', 'edited', 'moved', 'renumbered'] as const;
    const parts = kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind, index) => `${names[kind]} ${String(counts[kind])}${index === 0 ? noun(counts[kind]) : ''}`);
    return sentence(parts);
  };
}

export const compareMessages: Messages<CompareMessages> = {
  vi: {
    tab: 'So sánh',
    choose: 'So với bản',
    chooseNone: 'Chọn một bản trước',
    version: (at, by, note) => [at, by, note].filter((part) => part !== '').join(', '),
    openFile: 'Mở tệp của bản trước',
    what: 'Tệp kế hoạch (.json) hoặc văn bản (.txt). Tệp được đọc ngay trên máy này.',
    with: (name) => `So với ${name}`,
    other: 'So với bản khác',
    loading: 'Đang mở bản để so sánh…',
    stop: 'Dừng',
    same: 'Hai bản giống nhau.',
    summary: summaryIn(
      { added: 'thêm', removed: 'bỏ', edited: 'sửa', moved: 'chuyển', renumbered: 'đổi số' },
      () => ' mục',
    ),
    added: 'Thêm',
    removed: 'Bỏ',
    edited: 'Sửa',
    moved: 'Chuyển',
    stood: (place) => `Trước đây: ${place}`,
    label: (before, after) => `Số thứ tự: ${before} thành ${after}`,
    level: (before, after) => `Cấp: ${String(before)} thành ${String(after)}`,
    roleAdded: (name, role) => `Thêm ${name} ${role}`,
    roleRemoved: (name, role) => `Bỏ ${name} ${role}`,
    taskField: {
      targets: 'Chỉ tiêu',
      times: 'Thời hạn',
      funding: 'Kinh phí',
      joint: 'Làm chung',
      weight: 'Trọng số',
    },
    otherChange: 'Định dạng, bảng hoặc cách ghi phân công có thay đổi',
    renumbered: (count) => `${count} mục chỉ đổi số thứ tự`,
    head: 'Phần đầu',
    fields: {
      kind: 'Loại văn bản',
      issuers: 'Cơ quan ban hành',
      number: 'Số, ký hiệu',
      otherNumbers: 'Số, ký hiệu khác',
      place: 'Địa danh',
      date: 'Ngày ban hành',
      rawDate: 'Ngày ban hành (như đã ghi)',
      title: 'Tên loại',
      subject: 'Trích yếu',
      addressees: 'Kính gửi',
      urgency: 'Mức độ khẩn',
      draft: 'Lần dự thảo',
      period: 'Kỳ thực hiện',
      reportOn: 'Kỳ và ngày số liệu của báo cáo',
    },
    fieldChanged: 'có thay đổi',
    recipients: 'Nơi nhận',
    signatories: 'Chữ ký',
    agencies: 'Cơ quan, đơn vị',
    appendices: 'Phần sau chữ ký',
    more: (count) => `Hiện thêm ${count} thay đổi`,
  },
  en: {
    tab: 'Compare',
    choose: 'Compare with',
    chooseNone: 'Choose an earlier version',
    version: (at, by, note) => [at, by, note].filter((part) => part !== '').join(', '),
    openFile: 'Open a file of an earlier version',
    what: 'A plan file (.json) or a text (.txt). It is read on this computer.',
    with: (name) => `Against ${name}`,
    other: 'Compare with another',
    loading: 'Opening the version to compare with…',
    stop: 'Stop',
    same: 'Both versions are the same.',
    summary: summaryIn(
      { added: 'added', removed: 'removed', edited: 'changed', moved: 'moved', renumbered: 'renumbered' },
      (count) => (count === 1 ? ' item' : ' items'),
    ),
    added: 'Added',
    removed: 'Removed',
    edited: 'Changed',
    moved: 'Moved',
    stood: (place) => `Before: ${place}`,
    label: (before, after) => `Number: ${before} to ${after}`,
    level: (before, after) => `Level: ${String(before)} to ${String(after)}`,
    roleAdded: (name, role) => `Added: ${name}, ${role}`,
    roleRemoved: (name, role) => `Removed: ${name}, ${role}`,
    taskField: {
      targets: 'Target',
      times: 'Time',
      funding: 'Funding',
      joint: 'Joint',
      weight: 'Weight',
    },
    otherChange: 'The formatting, a table or the wording of roles has changed',
    renumbered: (count) =>
      count === '1' ? '1 item has a new number only' : `${count} items have a new number only`,
    head: 'Head',
    fields: {
      kind: 'Kind',
      issuers: 'Issuers',
      number: 'Number',
      otherNumbers: 'Other numbers',
      place: 'Place',
      date: 'Date',
      rawDate: 'Date as printed',
      title: 'Type',
      subject: 'Subject',
      addressees: 'Addressees',
      urgency: 'Urgency',
      draft: 'Draft',
      period: 'Period',
      reportOn: 'Period and day of the report',
    },
    fieldChanged: 'has changed',
    recipients: 'Recipients',
    signatories: 'Signatures',
    agencies: 'Bodies',
    appendices: 'Behind the signature',
    more: (count) => `Show ${count} more`,
  },
};
