import type { Messages } from '@phoihop/kit';
import type { BalanceTexts } from '@phoihop/plan/round/roster';

export interface BalanceMessages extends BalanceTexts {
  open: string;
  close: string;
  file: string;
  /** Above the columns of quotas, sexes and ethnic groups. */
  quotas: string;
  sexes: string;
  ethnicGroups: string;
  /** Below the title: how the sum of the quotas stands. */
  standing: (nominated: number, count: number, left: number, over: number) => string;
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
    left: 'Còn trống',
    over: 'Vượt',
    male: 'Nam',
    female: 'Nữ',
    unknown: 'Chưa rõ dân tộc',
    total: 'Cộng',
    close: 'Đóng',
    file: 'can-doi-co-cau',
    quotas: 'Chỉ tiêu phân bổ',
    sexes: 'Giới',
    ethnicGroups: 'Dân tộc',
    standing: (nominated, count, left, over) =>
      over === 0
        ? `${String(nominated)} đề nghị trên ${String(count)} chỉ tiêu, còn trống ${String(left)}.`
        : `${String(nominated)} đề nghị trên ${String(count)} chỉ tiêu; ${String(left)} chỗ còn trống và ${String(over)} đề nghị vượt là của các đơn vị, nội dung khác nhau.`,
  },
  en: {
    open: 'Balance',
    title: 'Quotas and balance',
    unit: 'Unit',
    category: 'Category',
    count: 'Quota',
    nominated: 'Nominated',
    decided: 'Recognised',
    left: 'Free',
    over: 'Above',
    male: 'Male',
    female: 'Female',
    unknown: 'Ethnic group not known',
    total: 'Total',
    close: 'Close',
    file: 'balance',
    quotas: 'Quota',
    sexes: 'Sex',
    ethnicGroups: 'Ethnic group',
    standing: (nominated, count, left, over) =>
      over === 0
        ? `${String(nominated)} nominated of ${String(count)}; places free: ${String(left)}.`
        : `${String(nominated)} nominated of ${String(count)}; places free (${String(left)}) and nominations above the quota (${String(over)}) are of different units or categories.`,
  },
};
