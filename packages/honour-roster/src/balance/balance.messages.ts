import type { Messages } from '@phoihop/kit';
import type { BalanceTexts } from '@phoihop/plan/round/roster';

export interface BalanceMessages extends BalanceTexts {
  open: string;
  close: string;
  file: string;
}

export const balanceMessages: Messages<BalanceMessages> = {
  vi: {
    open: 'Cân đối cơ cấu',
    title: 'Bảng cân đối chỉ tiêu và cơ cấu',
    unit: 'Đơn vị',
    category: 'Nội dung',
    count: 'Chỉ tiêu',
    nominated: 'Đề nghị',
    decided: 'Công nhận',
    left: 'Còn lại',
    male: 'Nam',
    female: 'Nữ',
    unknown: 'Chưa rõ dân tộc',
    total: 'Cộng',
    close: 'Đóng',
    file: 'can-doi-co-cau',
  },
  en: {
    open: 'Balance',
    title: 'Quotas and balance',
    unit: 'Unit',
    category: 'Category',
    count: 'Quota',
    nominated: 'Nominated',
    decided: 'Recognised',
    left: 'Left',
    male: 'Male',
    female: 'Female',
    unknown: 'Ethnic group not known',
    total: 'Total',
    close: 'Close',
    file: 'balance',
  },
};
