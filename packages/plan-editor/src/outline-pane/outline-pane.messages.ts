import type { Messages } from '@phoihop/kit';
import type { PaperPart } from './entries.js';

export interface OutlinePaneMessages {
  outline: string;
  open: string;
  close: string;
  tasks: string;
  taskCount: (count: number) => string;
  keys: string;
  now: (label: string, level: number) => string;
  parts: Readonly<Record<PaperPart, string>>;
  blank: string;
  empty: string;
}

export const outlinePaneMessages: Messages<OutlinePaneMessages> = {
  vi: {
    outline: 'Đề cương',
    open: 'Đề cương',
    close: 'Đóng đề cương',
    tasks: 'Số nhiệm vụ',
    taskCount: (count) => `${String(count)} nhiệm vụ`,
    keys: 'Enter: đến mục. Mũi tên trái, phải: thu gọn, mở ra. Alt và mũi tên lên, xuống: đổi chỗ.',
    now: (label, level) => `Nay là mục ${label}, cấp ${String(level)}.`,
    parts: {
      basis: 'Căn cứ',
      signatures: 'Chữ ký',
      recipients: 'Nơi nhận',
      appendices: 'Phần sau chữ ký',
    },
    blank: 'Mục chưa có nội dung',
    empty: 'Kế hoạch chưa có mục nào.',
  },
  en: {
    outline: 'Outline',
    open: 'Outline',
    close: 'Close the outline',
    tasks: 'Tasks',
    taskCount: (count) => (count === 1 ? '1 task' : `${String(count)} tasks`),
    keys: 'Enter goes to the item. Left and right fold and unfold. Alt with the up or down arrow moves.',
    now: (label, level) => `It is now item ${label}, level ${String(level)}.`,
    parts: {
      basis: 'Legal basis',
      signatures: 'Signatures',
      recipients: 'Recipients',
      appendices: 'Behind the signature',
    },
    blank: 'Item without text',
    empty: 'The plan has no items yet.',
  },
};
