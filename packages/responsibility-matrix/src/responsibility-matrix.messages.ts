import type { Messages } from '@phoihop/kit';
import { formatNumber } from '@phoihop/vietnamese/numbers';

export interface ResponsibilityMatrixMessages {
  heading: string;
  task: string;
  time: string;
  corner: (tasks: number, agencies: number) => string;
  tasksBelow: (tasks: number) => string;
  joint: string;
  inherited: (roles: string) => string;
  faultyCell: (roles: string) => string;
  side: (name: string) => string;
  subject: string;
  otherBodies: string;
  bodies: string;
  central: string;
  province: string;
  district: string;
  commune: string;
  village: string;
  empty: string;
  toolsMissing: string;
  again: string;
}

export const responsibilityMatrixMessages: Messages<ResponsibilityMatrixMessages> = {
  vi: {
    heading: 'Bảng phân công trách nhiệm',
    task: 'Nhiệm vụ',
    time: 'Thời hạn',
    corner: (tasks, agencies) => `${formatNumber(tasks)} nhiệm vụ, ${formatNumber(agencies)} cơ quan`,
    tasksBelow: (tasks) => `${formatNumber(tasks)} nhiệm vụ`,
    joint: 'làm chung',
    inherited: (roles) => `${roles}, theo phần ở trên`,
    faultyCell: (roles) => `${roles}, cần xem lại`,
    side: (name) => `Bên ${name}`,
    subject: 'Đang xem',
    otherBodies: 'Cơ quan khác',
    bodies: 'Cơ quan',
    central: 'Cấp trung ương',
    province: 'Cấp tỉnh',
    district: 'Cấp huyện',
    commune: 'Cấp xã',
    village: 'Thôn, bản',
    empty: 'Kế hoạch chưa có nhiệm vụ nào. Thêm nhiệm vụ để phân công cho các cơ quan.',
    toolsMissing: 'Chưa tải được công cụ của bảng. Hãy kiểm tra mạng.',
    again: 'Tải lại',
  },
  en: {
    heading: 'Responsibility matrix',
    task: 'Task',
    time: 'Time',
    corner: (tasks, agencies) =>
      `${tasks === 1 ? '1 task' : `${String(tasks)} tasks`}, ${agencies === 1 ? '1 body' : `${String(agencies)} bodies`}`,
    tasksBelow: (tasks) => (tasks === 1 ? '1 task' : `${String(tasks)} tasks`),
    joint: 'joint',
    inherited: (roles) => `${roles}, from the section above`,
    faultyCell: (roles) => `${roles}, to be looked at`,
    side: (name) => `Side of ${name}`,
    subject: 'Shown',
    otherBodies: 'Other bodies',
    bodies: 'Bodies',
    central: 'Central level',
    province: 'Province',
    district: 'District',
    commune: 'Commune',
    village: 'Village',
    empty: 'The plan has no tasks yet. Add tasks to share them out among the bodies.',
    toolsMissing: 'The tools of the table could not be loaded. Check the network.',
    again: 'Try again',
  },
};
