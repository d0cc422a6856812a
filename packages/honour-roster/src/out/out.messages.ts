import type { Messages } from '@phoihop/kit';

export interface OutMessages {
  open: string;
  xlsx: string;
  docx: string;
  csv: string;
  print: string;
  preparing: string;
  saved: (name: string) => string;
  notMade: string;
  again: string;
  /** The name of files, without its ending: letters that every system takes. */
  file: string;
}

export const outMessages: Messages<OutMessages> = {
  vi: {
    open: 'Xuất danh sách',
    xlsx: 'Tệp Excel (XLSX)',
    docx: 'Tệp Word (DOCX)',
    csv: 'Tệp CSV',
    print: 'In',
    preparing: 'Đang lập tệp…',
    saved: (name) => `Đã lập tệp ${name}.`,
    notMade: 'Chưa lập được tệp. Danh sách vẫn được giữ nguyên; hãy kiểm tra mạng rồi thử lại.',
    again: 'Thử lại',
    file: 'danh-sach',
  },
  en: {
    open: 'Export the list',
    xlsx: 'Excel file (XLSX)',
    docx: 'Word file (DOCX)',
    csv: 'CSV file',
    print: 'Print',
    preparing: 'The file is being made…',
    saved: (name) => `The file ${name} has been made.`,
    notMade: 'The file could not be made. The list is as it was; check the network and try again.',
    again: 'Try again',
    file: 'list',
  },
};
