import type { Messages } from '@phoihop/kit';

export interface RecipientListMessages {
  heading: string;
  count: (lines: number) => string;
  empty: string;
  add: string;
  newLine: string;
  newLineHint: string;
  line: (position: number, text: string) => string;
  moveUp: (text: string) => string;
  moveDown: (text: string) => string;
  remove: (text: string) => string;
  removed: (text: string) => string;
  moved: (text: string, position: number) => string;
  undo: string;
  redo: string;
  keys: string;
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

export const recipientListMessages: Messages<RecipientListMessages> = {
  vi: {
    heading: 'Nơi nhận',
    count: (lines) => `${String(lines)} dòng`,
    empty: 'Chưa có nơi nhận nào. Thêm cơ quan sẽ nhận văn bản này.',
    add: 'Thêm dòng',
    newLine: 'Nơi nhận mới',
    newLineHint: 'Tên cơ quan, đơn vị nhận',
    line: (position, text) => `Dòng ${String(position)}: ${text}`,
    moveUp: (text) => `Chuyển “${text}” lên`,
    moveDown: (text) => `Chuyển “${text}” xuống`,
    remove: (text) => `Xóa “${text}”`,
    removed: (text) => `Đã xóa “${text}” khỏi nơi nhận.`,
    moved: (text, position) => `“${text}” đứng ở dòng ${String(position)}.`,
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    keys: 'Alt và mũi tên lên, xuống để đổi chỗ; Enter để thêm dòng bên dưới. Dòng Lưu luôn ở cuối.',
    conflict: (theirs) => `Người khác vừa sửa dòng này thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    heading: 'Recipients',
    count: (lines) => (lines === 1 ? '1 line' : `${String(lines)} lines`),
    empty: 'There are no recipients yet. Add the bodies that will receive this document.',
    add: 'Add a line',
    newLine: 'New recipient',
    newLineHint: 'Name of the receiving body',
    line: (position, text) => `Line ${String(position)}: ${text}`,
    moveUp: (text) => `Move “${text}” up`,
    moveDown: (text) => `Move “${text}” down`,
    remove: (text) => `Remove “${text}”`,
    removed: (text) => `“${text}” was removed from the recipients.`,
    moved: (text, position) => `“${text}” is now line ${String(position)}.`,
    undo: 'Undo',
    redo: 'Redo',
    keys: 'Alt with the up or down arrow moves a line; Enter adds one below. The archive line stays last.',
    conflict: (theirs) => `Somebody else has just changed this line to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};
