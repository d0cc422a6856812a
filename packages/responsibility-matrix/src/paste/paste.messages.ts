import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface PasteMessages {
  title: string;
  pasted: (cells: number) => string;
  same: string;
  undo: string;
  changes: (cells: number) => string;
  unchanged: (cells: number) => string;
  unknown: (cells: number) => string;
  unknownAt: (text: string, row: number, column: number) => string;
  unmatched: (names: number) => string;
  outside: (cells: number) => string;
  inherited: (rows: number) => string;
  item: string;
  body: string;
  before: string;
  after: string;
  more: (cells: number) => string;
  accept: (cells: number) => string;
  cancel: string;
  none: string;
}

const one = (count: number, single: string, many: (count: string) => string): string =>
  count === 1 ? single : many(formatNumber(count));

export const pasteMessages: Messages<PasteMessages> = {
  vi: {
    title: 'Xem trước khi dán',
    pasted: (cells) => `Đã dán, ${formatNumber(cells)} ô thay đổi.`,
    same: 'Các ô đã giống hệt bảng vừa dán; không có gì thay đổi.',
    undo: 'Hoàn tác',
    changes: (cells) => `${formatNumber(cells)} ô sẽ thay đổi.`,
    unchanged: (cells) => `${formatNumber(cells)} ô giữ nguyên vì đã giống bảng được dán.`,
    unknown: (cells) =>
      `${formatNumber(cells)} ô có chữ không phải vai trò nào; các ô ấy giữ nguyên. Dùng chữ trong bảng chú giải, như C hoặc chủ trì.`,
    unknownAt: (text, row, column) => `“${text}” ở dòng ${formatNumber(row)}, cột ${formatNumber(column)}`,
    unmatched: (names) =>
      `${formatNumber(names)} tên nhiệm vụ hoặc cơ quan không có trong bảng; dòng, cột ấy được bỏ qua:`,
    outside: (cells) =>
      `${formatNumber(cells)} ô nằm ngoài bảng nên được bỏ qua. Chọn ô bắt đầu ở phía trên, bên trái rồi dán lại nếu cần đủ.`,
    inherited: (rows) => `${formatNumber(rows)} dòng giữ nguyên vì phân công được ghi ở phần phía trên.`,
    item: 'Mục',
    body: 'Cơ quan',
    before: 'Đang ghi',
    after: 'Sẽ ghi',
    more: (cells) => `và ${formatNumber(cells)} ô nữa`,
    accept: (cells) => `Dán ${formatNumber(cells)} ô`,
    cancel: 'Không dán',
    none: 'trống',
  },
  en: {
    title: 'Before pasting',
    pasted: (cells) => one(cells, 'Pasted, 1 cell has changed.', (n) => `Pasted, ${n} cells have changed.`),
    same: 'The cells already hold what was pasted; nothing changes.',
    undo: 'Undo',
    changes: (cells) => one(cells, '1 cell will change.', (n) => `${n} cells will change.`),
    unchanged: (cells) =>
      one(cells, '1 cell already holds what was pasted.', (n) => `${n} cells already hold what was pasted.`),
    unknown: (cells) =>
      `${one(cells, '1 cell holds words that are', (n) => `${n} cells hold words that are`)} no role; nothing changes there. Use the letters of the legend, such as C, or the names of roles.`,
    unknownAt: (text, row, column) => `“${text}” in row ${String(row)}, column ${String(column)}`,
    unmatched: (names) =>
      `${one(names, '1 name is', (n) => `${n} names are`)} not in this table; those rows and columns are left out:`,
    outside: (cells) =>
      `${one(cells, '1 cell lies', (n) => `${n} cells lie`)} outside the table and will be left out. Begin further up or left to have them all.`,
    inherited: (rows) =>
      `${one(rows, '1 row stays as it is', (n) => `${n} rows stay as they are`)}: the section above states the roles.`,
    item: 'Item',
    body: 'Body',
    before: 'Now',
    after: 'Then',
    more: (cells) => one(cells, 'and 1 more', (n) => `and ${n} more`),
    accept: (cells) => one(cells, 'Paste 1 cell', (n) => `Paste ${n} cells`),
    cancel: 'Do not paste',
    none: 'empty',
  },
};
