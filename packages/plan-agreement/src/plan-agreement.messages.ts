import type { Messages } from '@phoihop/kit';

export interface PlanAgreementMessages {
  name: string;
  hint: string;
  empty: string;
  open: string;
  undo: string;
  conflict: (theirs: string) => string;
  keepMine: string;
  takeTheirs: string;
}

export const planAgreementMessages: Messages<PlanAgreementMessages> = {
  vi: {
    name: 'Trích yếu nội dung',
    hint: 'Nhập trích yếu',
    empty: 'Chưa có trích yếu.',
    open: 'Mở kế hoạch',
    undo: 'Hoàn tác',
    conflict: (theirs) => `Người khác vừa sửa trích yếu thành “${theirs}”. Cả hai bản đều được giữ.`,
    keepMine: 'Giữ bản này',
    takeTheirs: 'Lấy bản kia',
  },
  en: {
    name: 'Subject',
    hint: 'Type the subject',
    empty: 'There is no subject yet.',
    open: 'Open the plan',
    undo: 'Undo',
    conflict: (theirs) =>
      `Somebody else has just changed the subject to “${theirs}”. Both versions are kept.`,
    keepMine: 'Keep this one',
    takeTheirs: 'Take the other',
  },
};
