import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface ResponsibilityMatrixMessages {
  heading: string;
  task: string;
  time: string;
  corner: (tasks: number, agencies: number) => string;
  tasksBelow: (tasks: number) => string;
  joint: string;
  total: string;
  totalFolded: (sections: number) => string;
  noWork: string;
  totalOf: (name: string, tasks: number, parts: string) => string;
  emptyCell: string;
  inherited: (roles: string) => string;
  faultyCell: (roles: string) => string;
  rolledUp: (parts: string) => string;
  side: (name: string) => string;
  otherBodies: string;
  bodies: string;
  central: string;
  province: string;
  district: string;
  commune: string;
  village: string;
  undo: string;
  redo: string;
  empty: string;
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
  clear: string;
}

export const responsibilityMatrixMessages: Messages<ResponsibilityMatrixMessages> = {
  vi: {
    heading: 'Bảng phân công trách nhiệm',
    task: 'Nhiệm vụ',
    time: 'Thời hạn',
    corner: (tasks, agencies) => `${formatNumber(tasks)} nhiệm vụ, ${formatNumber(agencies)} cơ quan`,
    tasksBelow: (tasks) => `${formatNumber(tasks)} nhiệm vụ`,
    joint: 'làm chung',
    total: 'Tổng số việc của mỗi cơ quan',
    totalFolded: (sections) =>
      sections === 0 ? 'chủ trì, phối hợp, việc khác' : `gồm ${formatNumber(sections)} phần đang thu gọn`,
    noWork: 'chưa có',
    totalOf: (name, tasks, parts) =>
      tasks === 0 ? `${name}: 0 chưa có việc` : `${name}: ${formatNumber(tasks)} việc (${parts})`,
    emptyCell: 'chưa giao',
    inherited: (roles) => `${roles}, theo phần ở trên`,
    faultyCell: (roles) => `${roles}, cần xem lại`,
    rolledUp: (parts) => `trong phần này: ${parts}`,
    side: (name) => `Bên ${name}`,
    otherBodies: 'Cơ quan khác',
    bodies: 'Cơ quan',
    central: 'Cấp trung ương',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    village: 'Thôn, bản',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    empty: 'Kế hoạch chưa có nhiệm vụ nào. Thêm nhiệm vụ để phân công cho các cơ quan.',
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
    clear: 'Bỏ vai trò',
  },
  en: {
    heading: 'Responsibility matrix',
    task: 'Task',
    time: 'Time',
    corner: (tasks, agencies) => `${String(tasks)} tasks, ${String(agencies)} bodies`,
    tasksBelow: (tasks) => (tasks === 1 ? '1 task' : `${String(tasks)} tasks`),
    joint: 'joint',
    total: 'Tasks of each body',
    totalFolded: (sections) =>
      sections === 0 ? 'leads, coordinates, other' : `with ${String(sections)} folded sections`,
    noWork: 'none yet',
    totalOf: (name, tasks, parts) =>
      tasks === 0 ? `${name}: 0 none yet` : `${name}: ${String(tasks)} tasks (${parts})`,
    emptyCell: 'no role',
    inherited: (roles) => `${roles}, from the section above`,
    faultyCell: (roles) => `${roles}, to be looked at`,
    rolledUp: (parts) => `in this section: ${parts}`,
    side: (name) => `Side of ${name}`,
    otherBodies: 'Other bodies',
    bodies: 'Bodies',
    central: 'Central level',
    province: 'Province',
    district: 'District',
    commune: 'Commune',
    village: 'Village',
    undo: 'Undo',
    redo: 'Redo',
    empty: 'The plan has no tasks yet. Add tasks to share them out among the bodies.',
    nothingShown: 'No task matches what is chosen.',
    showAll: 'Show all tasks',
    letters: 'Type',
    keys: 'Arrows go from cell to cell; the letter of a role sets it, Delete clears, Enter opens the list of roles. Shift with arrows selects cells; Ctrl+D fills down; Ctrl+C, Ctrl+X, Ctrl+V copy, cut and paste. Alt with the left or right arrow moves a column.',
    expanded: (name, rows) => `Section ${name} is open, ${String(rows)} rows.`,
    collapsed: (name) => `Section ${name} is folded.`,
    set: (role, agency, item) => `${agency}: ${role}, item ${item}.`,
    cleared: (cells) => (cells === 1 ? 'This cell was cleared.' : `${String(cells)} cells were cleared.`),
    filled: (cells) => `${String(cells)} cells were filled.`,
    copied: (cells) => (cells === 1 ? '1 cell was copied.' : `${String(cells)} cells were copied.`),
    moved: (name, position, count) => `${name} is column ${String(position)} of ${String(count)}.`,
    notMoved: 'A column stays within its group.',
    many: 'Keep several roles',
    clear: 'Take the roles out',
  },
};
