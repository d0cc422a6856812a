import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

/** The words of all with which a person works on the table. */
export interface ToolsMessages {
  total: string;
  totalFolded: (sections: number) => string;
  noWork: string;
  totalOf: (name: string, tasks: number, parts: string) => string;
  emptyCell: string;
  rolledUp: (parts: string) => string;
  /** Below the name of a body that is called otherwise today. */
  now: (short: string) => string;
  nowCalled: (name: string, now: string) => string;
  formerlyCalled: (name: string, former: readonly string[]) => string;
  undo: string;
  redo: string;
  nothingShown: string;
  showAll: string;
  letters: string;
  keys: string;
  expanded: (name: string, rows: number) => string;
  collapsed: (name: string) => string;
  set: (role: string, agency: string, item: string) => string;
  cleared: (cells: number) => string;
  filled: (cells: number) => string;
  copied: (cells: number) => string;
  moved: (name: string, position: number, count: number) => string;
  notMoved: string;
  many: string;
  /** A part that is loaded when it is used could not be. */
  partNotLoaded: string;
  clear: string;
}

export const toolsMessages: Messages<ToolsMessages> = {
  vi: {
    total: 'Tổng số việc của mỗi cơ quan',
    totalFolded: (sections) =>
      sections === 0 ? 'chủ trì, phối hợp, việc khác' : `gồm ${formatNumber(sections)} phần đang thu gọn`,
    noWork: 'chưa có',
    totalOf: (name, tasks, parts) =>
      tasks === 0 ? `${name}: 0 chưa có việc` : `${name}: ${formatNumber(tasks)} việc (${parts})`,
    emptyCell: 'chưa giao',
    rolledUp: (parts) => `trong phần này: ${parts}`,
    now: (short) => `nay: ${short}`,
    nowCalled: (name, now) => `${name}, nay là ${now}`,
    formerlyCalled: (name, former) => `${name}, trước là ${former.join(', ')}`,
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    nothingShown: 'Không có nhiệm vụ nào khớp với điều kiện đang chọn.',
    showAll: 'Xem tất cả nhiệm vụ',
    letters: 'Gõ chữ',
    keys: 'Mũi tên để đi giữa các ô; gõ chữ của vai trò để giao, Delete để bỏ, Enter để mở danh sách vai trò. Shift và mũi tên để chọn nhiều ô; Ctrl+D để điền xuống; Ctrl+C, Ctrl+X, Ctrl+V để sao, cắt, dán. Alt và mũi tên trái, phải để đổi chỗ cột.',
    expanded: (name, rows) => `Đã mở phần ${name}, ${formatNumber(rows)} dòng.`,
    collapsed: (name) => `Đã thu gọn phần ${name}.`,
    set: (role, agency, item) => `${agency}: ${role}, mục ${item}.`,
    cleared: (cells) =>
      cells === 1 ? 'Đã bỏ vai trò ở ô này.' : `Đã bỏ vai trò ở ${formatNumber(cells)} ô.`,
    filled: (cells) => `Đã điền ${formatNumber(cells)} ô.`,
    copied: (cells) => `Đã sao ${formatNumber(cells)} ô.`,
    moved: (name, position, count) =>
      `${name} đứng ở cột ${formatNumber(position)} trong ${formatNumber(count)} cột.`,
    notMoved: 'Cột chỉ đổi chỗ được trong nhóm của mình.',
    many: 'Giữ nhiều vai trò',
    partNotLoaded: 'Chưa tải được phần này. Bảng vẫn được giữ nguyên; hãy kiểm tra mạng rồi thử lại.',
    clear: 'Bỏ vai trò',
  },
  en: {
    total: 'Tasks of each body',
    totalFolded: (sections) =>
      sections === 0
        ? 'leads, coordinates, other'
        : `with ${String(sections)} folded ${sections === 1 ? 'section' : 'sections'}`,
    noWork: 'none yet',
    totalOf: (name, tasks, parts) =>
      tasks === 0
        ? `${name}: 0 none yet`
        : `${name}: ${String(tasks)} ${tasks === 1 ? 'task' : 'tasks'} (${parts})`,
    emptyCell: 'no role',
    rolledUp: (parts) => `in this section: ${parts}`,
    now: (short) => `now: ${short}`,
    nowCalled: (name, now) => `${name}, now ${now}`,
    formerlyCalled: (name, former) => `${name}, formerly ${former.join(', ')}`,
    undo: 'Undo',
    redo: 'Redo',
    nothingShown: 'No task matches what is chosen.',
    showAll: 'Show all tasks',
    letters: 'Type',
    keys: 'Arrows go from cell to cell; the letter of a role sets it, Delete clears, Enter opens the list of roles. Shift with arrows selects cells; Ctrl+D fills down; Ctrl+C, Ctrl+X, Ctrl+V copy, cut and paste. Alt with the left or right arrow moves a column.',
    expanded: (name, rows) => `Section ${name} is open, ${String(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
    collapsed: (name) => `Section ${name} is folded.`,
    set: (role, agency, item) => `${agency}: ${role}, item ${item}.`,
    cleared: (cells) => (cells === 1 ? 'This cell was cleared.' : `${String(cells)} cells were cleared.`),
    filled: (cells) => (cells === 1 ? '1 cell was filled.' : `${String(cells)} cells were filled.`),
    copied: (cells) => (cells === 1 ? '1 cell was copied.' : `${String(cells)} cells were copied.`),
    moved: (name, position, count) => `${name} is column ${String(position)} of ${String(count)}.`,
    notMoved: 'A column stays within its group.',
    many: 'Keep several roles',
    partNotLoaded: 'This part could not be loaded. The table is as it was; check the network and try again.',
    clear: 'Remove the roles',
  },
};
