import type { Messages } from '@phoihop/kit';

export interface MarginMessages {
  times: string;
  targets: string;
  margin: string;
  card: (label: string) => string;
  taskOf: string;
  openCard: string;
  closeCard: string;
  recognised: (count: number) => string;
  found: (name: string, role: string) => string;
  foundTarget: (raw: string) => string;
  foundTime: (raw: string) => string;
  foundFunding: string;
  set: string;
  setAll: string;
  assigned: string;
  none: string;
  inherited: (label: string) => string;
  withdraw: (name: string, role: string) => string;
  agency: string;
  role: string;
  assign: string;
  timesHint: string;
  targetsHint: string;
  funding: string;
  fundingHint: string;
  cited: string;
  citedOn: (date: string) => string;
  citedAgain: (count: number) => string;
  citedTwice: (dates: string) => string;
}

export const marginMessages: Messages<MarginMessages> = {
  vi: {
    times: 'Thời hạn',
    targets: 'Chỉ tiêu',
    margin: 'Nhiệm vụ bên lề',
    card: (label) => `Nhiệm vụ của ${label}`,
    taskOf: 'Nhiệm vụ của',
    openCard: 'Mở nhiệm vụ',
    closeCard: 'Thu gọn nhiệm vụ',
    recognised: (count) => `${String(count)} điều chưa ghi nhận`,
    found: (name, role) => `${name} ${role}?`,
    foundTarget: (raw) => `Chỉ tiêu: ${raw}?`,
    foundTime: (raw) => `Thời hạn: ${raw}?`,
    foundFunding: 'Ghi nguồn kinh phí nêu ở mục này?',
    set: 'Ghi nhận',
    setAll: 'Ghi nhận tất cả',
    assigned: 'Phân công',
    none: 'Chưa phân công.',
    inherited: (label) => `theo mục ${label}`,
    withdraw: (name, role) => `Bỏ ${name} ${role}`,
    agency: 'Cơ quan, đơn vị',
    role: 'Vai trò',
    assign: 'Giao việc',
    timesHint: 'trước ngày 15/10; hằng quý',
    targetsHint: 'ít nhất 10 tổ; 04 hội nghị',
    funding: 'Kinh phí',
    fundingHint: 'ngân sách được giao năm nay',
    cited: 'Viện dẫn',
    citedOn: (date) => `ngày ${date}`,
    citedAgain: (count) => `còn được nhắc ở ${String(count)} chỗ khác`,
    citedTwice: (dates) => `Có hai ngày khác nhau: ${dates}`,
  },
  en: {
    times: 'Time',
    targets: 'Target',
    margin: 'Tasks in the margin',
    card: (label) => `Task of ${label}`,
    taskOf: 'Task of',
    openCard: 'Open the task',
    closeCard: 'Close the task',
    recognised: (count) => `${String(count)} not set yet`,
    found: (name, role) => `${name}: ${role}?`,
    foundTarget: (raw) => `Target: ${raw}?`,
    foundTime: (raw) => `Time: ${raw}?`,
    foundFunding: 'Note the funding that this item names?',
    set: 'Set',
    setAll: 'Set all',
    assigned: 'Assigned',
    none: 'Nobody yet.',
    inherited: (label) => `from item ${label}`,
    withdraw: (name, role) => `Remove ${name}: ${role}`,
    agency: 'Body',
    role: 'Role',
    assign: 'Assign',
    timesHint: 'trước ngày 15/10; hằng quý',
    targetsHint: 'ít nhất 10 tổ; 04 hội nghị',
    funding: 'Funding',
    fundingHint: 'ngân sách được giao năm nay',
    cited: 'Cited',
    citedOn: (date) => `of ${date}`,
    citedAgain: (count) => `mentioned in ${String(count)} other ${count === 1 ? 'place' : 'places'}`,
    citedTwice: (dates) => `Two different dates: ${dates}`,
  },
};
