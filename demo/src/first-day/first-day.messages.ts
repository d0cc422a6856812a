import type { Language } from '@phoihop/kit';
import type { DirectoryFaultCode } from './agency-directory.js';

export interface FirstDayMessages {
  heading: string;
  lead: string;
  plans: string;
  plansNote: string;
  chooseFiles: string;
  chooseFolder: string;
  cancel: string;
  /** What is being read, of how many. */
  reading: (done: number, all: number) => string;
  read: (read: number, refused: number) => string;
  stopped: (left: number) => string;
  file: string;
  document: string;
  found: string;
  state: string;
  waiting: string;
  isReading: string;
  isRead: string;
  isSaved: string;
  notSaved: string;
  foundIn: (items: string, tasks: string, notes: string) => string;
  save: (count: number) => string;
  saving: string;
  saveNote: string;
  directory: string;
  directoryNote: string;
  directoryColumns: string;
  chooseDirectory: string;
  pasteDirectory: string;
  example: string;
  preview: (count: number) => string;
  faultCount: (count: number) => string;
  line: (line: number) => string;
  faults: Readonly<Record<DirectoryFaultCode, (value: string) => string>>;
  name: string;
  shortName: string;
  level: string;
  validity: string;
  levels: Readonly<Record<'central' | 'province' | 'district' | 'commune' | 'village', string>>;
  take: (count: number) => string;
  taken: (count: number, plan: string) => string;
  takenBefore: string;
  takeFailed: string;
  saveDirectory: string;
}

const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
const agencies = (count: number): string => `${String(count)} ${count === 1 ? 'agency' : 'agencies'}`;

export const firstDayMessages: Readonly<Record<Language, FirstDayMessages>> = {
  vi: {
    heading: 'Ngày đầu tiên',
    lead: 'Đưa kế hoạch các năm trước và danh bạ cơ quan vào hệ thống, không phải gõ lại. Tệp được đọc ngay trên máy này.',
    plans: 'Đọc kế hoạch cũ',
    plansNote:
      'Chọn nhiều tệp Word (.docx), văn bản (.txt) hoặc tệp kế hoạch (.json) cùng lúc, hay cả một thư mục.',
    chooseFiles: 'Chọn các tệp',
    chooseFolder: 'Chọn thư mục',
    cancel: 'Dừng đọc',
    reading: (done, all) => `Đang đọc, đã xong ${String(done)} trên ${String(all)} tệp.`,
    read: (read, refused) =>
      refused === 0
        ? `Đã đọc ${String(read)} tệp.`
        : `Đã đọc ${String(read)} tệp, ${String(refused)} tệp chưa đọc được.`,
    stopped: (left) => `Đã dừng, còn ${String(left)} tệp chưa đọc. Những tệp đã đọc vẫn được giữ.`,
    file: 'Tệp',
    document: 'Văn bản',
    found: 'Đọc được',
    state: 'Kết quả',
    waiting: 'Chờ đọc',
    isReading: 'Đang đọc…',
    isRead: 'Đã đọc',
    isSaved: 'Đã đưa vào hệ thống',
    notSaved: 'Chưa đưa vào được, bấm lại khi có mạng',
    foundIn: (items, tasks, notes) => `${items} mục, ${tasks} nhiệm vụ, ${notes} lưu ý`,
    save: (count) => `Đưa ${String(count)} kế hoạch vào hệ thống`,
    saving: 'Đang đưa vào…',
    saveNote: 'Kế hoạch được lưu trên máy chủ của trang minh họa, chỉ cơ quan của đồng chí thấy.',
    directory: 'Danh bạ cơ quan',
    directoryNote: 'Chọn tệp CSV (lưu từ Excel), hoặc dán bảng vào ô dưới đây.',
    directoryColumns:
      'Cột bắt buộc: Tên cơ quan. Có thể có: Viết tắt, Tên gọi khác, Cấp, Trực thuộc, Từ ngày, Đến ngày.',
    chooseDirectory: 'Tệp CSV',
    pasteDirectory: 'Hoặc dán bảng',
    example: 'Dùng thử danh bạ mẫu',
    preview: (count) => `${String(count)} cơ quan đọc được`,
    faultCount: (count) => `${String(count)} dòng cần sửa`,
    line: (line) => (line === 0 ? 'Cả tệp' : `Dòng ${String(line)}`),
    faults: {
      'no-name-column': (value) =>
        `Dòng đầu phải có cột “Tên cơ quan”${value === '' ? '.' : `; đang là “${value}”.`}`,
      'no-rows': () => 'Chưa có dòng nào dưới dòng tiêu đề.',
      'name-missing': () => 'Thiếu tên cơ quan.',
      'name-twice': (value) => `“${value}” đã có ở dòng trên.`,
      'level-unknown': (value) => `Không rõ cấp “${value}”. Ghi trung ương, tỉnh, xã hoặc thôn.`,
      'day-unread': (value) => `Không có ngày “${value}”. Ghi ngày/tháng/năm, ví dụ 01/07/2025.`,
      'superior-unknown': (value) => `Không có cơ quan “${value}” trong tệp.`,
    },
    name: 'Tên cơ quan',
    shortName: 'Viết tắt',
    level: 'Cấp',
    validity: 'Hiệu lực',
    levels: { central: 'Trung ương', province: 'Tỉnh', district: 'Huyện', commune: 'Xã', village: 'Thôn' },
    take: (count) => `Đưa ${String(count)} cơ quan vào kế hoạch đang soạn`,
    taken: (count, plan) => `Đã đưa ${String(count)} cơ quan vào ${plan}.`,
    takenBefore: 'Các cơ quan này đã có trong kế hoạch đang soạn.',
    takeFailed: 'Chưa đưa vào được vì máy chủ chưa trả lời. Danh bạ vẫn ở đây; bấm lại khi có mạng.',
    saveDirectory: 'Tải tệp danh bạ',
  },
  en: {
    heading: 'The first day',
    lead: 'Bring the plans of former years and the directory of agencies in without typing them again. Files are read on this device.',
    plans: 'Read former plans',
    plansNote:
      'Choose many Word files (.docx), texts (.txt) or plan files (.json) at once, or a whole folder.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    cancel: 'Stop reading',
    reading: (done, all) => `Reading, ${String(done)} of ${counted(all, 'file')} done.`,
    read: (read, refused) =>
      refused === 0
        ? `Files read: ${String(read)}.`
        : `Files read: ${String(read)}; not readable: ${String(refused)}.`,
    stopped: (left) => `Stopped with ${counted(left, 'file')} left. Those that were read are kept.`,
    file: 'File',
    document: 'Document',
    found: 'Found',
    state: 'Result',
    waiting: 'Waiting',
    isReading: 'Reading…',
    isRead: 'Read',
    isSaved: 'Stored',
    notSaved: 'Not stored yet, press again when the connection is back',
    foundIn: (items, tasks, notes) => `items: ${items}, tasks: ${tasks}, notes: ${notes}`,
    save: (count) => `Store ${counted(count, 'plan')}`,
    saving: 'Storing…',
    saveNote: 'The plans are stored on the server of the demo; your agency alone sees them.',
    directory: 'Directory of agencies',
    directoryNote: 'Choose a CSV file (saved from Excel), or paste the table below.',
    directoryColumns:
      'Needed: the column “Tên cơ quan” (name). There may be: Viết tắt, Tên gọi khác, Cấp, Trực thuộc, Từ ngày, Đến ngày.',
    chooseDirectory: 'CSV file',
    pasteDirectory: 'Or paste the table',
    example: 'Try an example',
    preview: (count) => `Agencies read: ${String(count)}`,
    faultCount: (count) => `Lines to correct: ${String(count)}`,
    line: (line) => (line === 0 ? 'The file' : `Line ${String(line)}`),
    faults: {
      'no-name-column': (value) =>
        `The first line must have a column “Tên cơ quan”${value === '' ? '.' : `; it is “${value}”.`}`,
      'no-rows': () => 'There is no line below the heading.',
      'name-missing': () => 'The name of the agency is missing.',
      'name-twice': (value) => `“${value}” stands in a line above.`,
      'level-unknown': (value) => `The level “${value}” is not known. Write trung ương, tỉnh, xã or thôn.`,
      'day-unread': (value) => `There is no day “${value}”. Write day/month/year, such as 01/07/2025.`,
      'superior-unknown': (value) => `There is no agency “${value}” in the file.`,
    },
    name: 'Name',
    shortName: 'Short name',
    level: 'Level',
    validity: 'Valid',
    levels: {
      central: 'Central',
      province: 'Province',
      district: 'District',
      commune: 'Commune',
      village: 'Village',
    },
    take: (count) => `Put ${agencies(count)} into the plan being drafted`,
    taken: (count, plan) => `${agencies(count)} put into ${plan}.`,
    takenBefore: 'The plan being drafted already has these agencies.',
    takeFailed:
      'The server does not answer. The directory stays here; press again when the connection is back.',
    saveDirectory: 'Download the directory',
  },
};
