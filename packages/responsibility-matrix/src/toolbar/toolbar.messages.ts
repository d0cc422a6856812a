import type { Messages } from '@phoihop/kit';

export interface ToolbarMessages {
  tools: string;
  views: string;
  byTask: string;
  byAgency: string;
  bySide: string;
  agency: string;
  side: string;
  search: string;
  searchHint: string;
  role: string;
  allRoles: string;
  section: string;
  allSections: string;
  time: string;
  allTimes: string;
  quarter: (quarter: number, year: number) => string;
  onlyFaults: (count: number) => string;
  showFaults: string;
  addAgency: string;
  addTask: string;
  found: (tasks: number) => string;
}

export const toolbarMessages: Messages<ToolbarMessages> = {
  vi: {
    tools: 'Công cụ của bảng phân công',
    views: 'Cách xem',
    byTask: 'Theo nhiệm vụ',
    byAgency: 'Theo cơ quan',
    bySide: 'Theo bên',
    agency: 'Cơ quan',
    side: 'Bên',
    search: 'Tìm nhiệm vụ, cơ quan',
    searchHint: 'Tìm nhiệm vụ, cơ quan',
    role: 'Vai trò',
    allRoles: 'Vai trò: tất cả',
    section: 'Phần',
    allSections: 'Phần: tất cả',
    time: 'Thời hạn',
    allTimes: 'Cả năm',
    quarter: (quarter, year) => `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}/${String(year)}`,
    onlyFaults: (count) => `Chỉ xem ${String(count)} lưu ý`,
    showFaults: 'Danh sách lưu ý',
    addAgency: 'Thêm cơ quan',
    addTask: 'Thêm nhiệm vụ',
    found: (tasks) => `Có ${String(tasks)} nhiệm vụ.`,
  },
  en: {
    tools: 'Tools of the matrix',
    views: 'View',
    byTask: 'By task',
    byAgency: 'By body',
    bySide: 'By side',
    agency: 'Body',
    side: 'Side',
    search: 'Find tasks and bodies',
    searchHint: 'Find tasks, bodies',
    role: 'Role',
    allRoles: 'All roles',
    section: 'Section',
    allSections: 'All sections',
    time: 'Time',
    allTimes: 'All year',
    quarter: (quarter, year) => `Quarter ${String(quarter)}/${String(year)}`,
    onlyFaults: (count) => (count === 1 ? 'Only the 1 warning' : `Only the ${String(count)} warnings`),
    showFaults: 'List of warnings',
    addAgency: 'Add a body',
    addTask: 'Add a task',
    found: (tasks) => (tasks === 1 ? 'There is 1 task.' : `There are ${String(tasks)} tasks.`),
  },
};
