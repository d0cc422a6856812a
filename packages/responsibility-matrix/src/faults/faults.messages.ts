import type { Messages } from '@phoihop/kit';

export interface FaultsMessages {
  count: (findings: number) => string;
  list: string;
  close: string;
  go: (item: string) => string;
  fix: (check: string) => string;
  keep: (agency: string) => string;
  /** A few words in the row. */
  shortly: (check: string, count: number) => string;
}

const shortlyVi: Readonly<Record<string, string>> = {
  'task-no-lead': 'chưa có chủ trì',
  'task-partner-alone': 'thiếu chủ trì',
  'role-twice': 'trùng vai trò',
  'role-lead-and-partner': 'vừa chủ trì, vừa phối hợp',
};

const shortlyEn: Readonly<Record<string, string>> = {
  'task-no-lead': 'no lead',
  'task-partner-alone': 'no lead',
  'role-twice': 'role twice',
  'role-lead-and-partner': 'leads and coordinates',
};

export const faultsMessages: Messages<FaultsMessages> = {
  vi: {
    count: (findings) => `${String(findings)} lưu ý`,
    list: 'Những điều cần xem lại',
    close: 'Đóng danh sách',
    go: (item) => `Đến ${item}`,
    fix: (check) =>
      check === 'task-two-leads'
        ? 'Xác nhận cùng chủ trì'
        : check === 'agency-idle'
          ? 'Đưa khỏi danh sách'
          : 'Bỏ vai trò thừa',
    keep: (agency) => `Chỉ ${agency} chủ trì`,
    shortly: (check, count) =>
      check === 'task-two-leads' ? `${String(count)} chủ trì` : (shortlyVi[check] ?? 'cần xem lại'),
  },
  en: {
    count: (findings) => (findings === 1 ? '1 warning' : `${String(findings)} warnings`),
    list: 'Warnings',
    close: 'Close the list',
    go: (item) => `Go to ${item}`,
    fix: (check) =>
      check === 'task-two-leads'
        ? 'Confirm joint leads'
        : check === 'agency-idle'
          ? 'Take off the list'
          : 'Remove the extra role',
    keep: (agency) => `Only ${agency} leads`,
    shortly: (check, count) =>
      check === 'task-two-leads' ? `${String(count)} leads` : (shortlyEn[check] ?? 'to be looked at'),
  },
};
