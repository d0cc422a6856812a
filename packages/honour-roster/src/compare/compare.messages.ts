import type { Messages } from '@phoihop/kit';

export interface CompareMessages {
  open: (year: number) => string;
  title: (year: number, before: number) => string;
  change: string;
  recognised: string;
  removed: string;
  replaced: string;
  kept: string;
  name: string;
  birth: string;
  residence: string;
  before: string;
  summary: (recognised: number, removed: number, replaced: number, kept: number) => string;
  none: string;
  close: string;
  file: string;
}

export const compareMessages: Messages<CompareMessages> = {
  vi: {
    open: (year) => `So với năm ${String(year)}`,
    title: (year, before) => `Danh sách năm ${String(year)} so với năm ${String(before)}`,
    change: 'Thay đổi',
    recognised: 'Công nhận',
    removed: 'Đưa ra',
    replaced: 'Thay thế',
    kept: 'Giữ nguyên',
    name: 'Họ và tên',
    birth: 'Năm sinh',
    residence: 'Nơi cư trú',
    before: 'Thay cho',
    summary: (recognised, removed, replaced, kept) =>
      `Công nhận mới ${String(recognised)}, đưa ra ${String(removed)}, thay thế ${String(replaced)}, giữ nguyên ${String(kept)}.`,
    none: 'Cả hai năm chưa có ai được công nhận.',
    close: 'Đóng',
    file: 'so-sanh-danh-sach',
  },
  en: {
    open: (year) => `Compare with ${String(year)}`,
    title: (year, before) => `The list of ${String(year)} beside that of ${String(before)}`,
    change: 'Change',
    recognised: 'Recognised',
    removed: 'Taken off',
    replaced: 'Replaced',
    kept: 'Kept',
    name: 'Name',
    birth: 'Born',
    residence: 'Residence',
    before: 'In the place of',
    summary: (recognised, removed, replaced, kept) =>
      `${String(recognised)} recognised, ${String(removed)} taken off, ${String(replaced)} replaced, ${String(kept)} kept.`,
    none: 'Nobody was recognised in either year.',
    close: 'Close',
    file: 'list-compared',
  },
};
