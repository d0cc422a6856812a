import type { Messages } from '@phoihop/kit';

/** What is said where a plan is edited. */
export interface PlanEditorMessages {
  undo: string;
  redo: string;
  indent: string;
  outdent: string;
  moveUp: string;
  moveDown: string;
  add: string;
  remove: string;
  emptyAction: string;
  newPlan: string;
  fromTemplate: string;
  importText: string;
  compare: string;
  keys: string;
  removed: (label: string, below: number) => string;
  moved: (label: string) => string;
  nowLevel: (level: number) => string;
  pasted: (items: number, repairs: number) => string;
  pasteReading: string;
  pasteStopped: string;
  pasteAsDocument: string;
  stop: string;
  conflict: (theirs: string) => string;
  proposed: string;
  keepMine: string;
  takeTheirs: string;
}

export const planEditorMessages: Messages<PlanEditorMessages> = {
  vi: {
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    indent: 'Lùi vào một cấp',
    outdent: 'Đưa ra một cấp',
    moveUp: 'Chuyển lên',
    moveDown: 'Chuyển xuống',
    add: 'Thêm mục',
    remove: 'Xóa mục',
    emptyAction: 'Thêm mục đầu tiên',
    newPlan: 'Kế hoạch mới…',
    fromTemplate: 'Lập từ mẫu',
    importText: 'Nhập từ văn bản',
    compare: 'So sánh',
    keys: 'Enter: thêm mục. Tab, Shift+Tab: đổi cấp. Alt và mũi tên lên, xuống: đổi chỗ. Ctrl+Z: hoàn tác. Alt+Enter: xem viện dẫn, lưu ý ở chỗ con trỏ. Esc rồi Tab: rời khỏi phần soạn thảo.',
    removed: (label, below) =>
      below === 0 ? `Đã xóa mục ${label}.` : `Đã xóa mục ${label} và ${String(below)} mục con.`,
    moved: (label) => `Đã chuyển mục ${label}.`,
    nowLevel: (level) => `Mục này nay ở cấp ${String(level)}.`,
    pasted: (items, repairs) =>
      repairs === 0
        ? `Đã dán ${String(items)} mục.`
        : `Đã dán ${String(items)} mục; ${String(repairs)} chỗ được chỉnh sửa khi đọc.`,
    pasteReading: 'Đang đọc nội dung vừa dán…',
    pasteStopped: 'Đã dừng. Chưa có gì được dán; nội dung vẫn còn trong bộ nhớ tạm.',
    pasteAsDocument: 'Xem và nhập như một văn bản',
    stop: 'Dừng',
    proposed: 'Đã gửi thành đề xuất.',
    conflict: (theirs) => `Người khác vừa sửa đoạn này thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    undo: 'Undo',
    redo: 'Redo',
    indent: 'One level in',
    outdent: 'One level out',
    moveUp: 'Move up',
    moveDown: 'Move down',
    add: 'Add item',
    remove: 'Delete item',
    emptyAction: 'Add the first item',
    newPlan: 'New plan…',
    fromTemplate: 'Start from a template',
    importText: 'Import from text',
    compare: 'Compare',
    keys: 'Enter adds an item. Tab and Shift+Tab change the level. Alt with the up or down arrow moves. Ctrl+Z undoes. Alt+Enter tells what is cited and found at the caret. Esc, then Tab, leaves the text.',
    removed: (label, below) =>
      below === 0
        ? `Item ${label} was deleted.`
        : `Item ${label} and ${String(below)} below it were deleted.`,
    moved: (label) => `Item ${label} was moved.`,
    nowLevel: (level) => `This item is now on level ${String(level)}.`,
    pasted: (items, repairs) =>
      `${items === 1 ? '1 item was' : `${String(items)} items were`} pasted${
        repairs === 0
          ? '.'
          : `; ${repairs === 1 ? '1 place was' : `${String(repairs)} places were`} repaired in reading.`
      }`,
    pasteReading: 'What was pasted is being read…',
    pasteStopped: 'Stopped. Nothing was pasted; it is still on the clipboard.',
    pasteAsDocument: 'Look at it and import it as a document',
    stop: 'Stop',
    proposed: 'Sent as a proposal.',
    conflict: (theirs) => `Somebody else has just changed this to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};
