import type { Messages } from '@phoihop/kit';
import { formatDateShort } from '@phoihop/vietnamese/dates';

export interface SourceMessages {
  does: (agency: string, roles: string, item: string) => string;
  nothing: (agency: string, item: string) => string;
  fromText: string;
  setBy: (name: string, at: string | undefined) => string;
  setAt: (at: string) => string;
  inherited: (item: string) => string;
  unknown: string;
  go: (item: string) => string;
}

/** Hour and day of an ISO instant, in the time of the person's device: `09:41`, `30/05/2026`. */
function momentOf(at: string): { time: string; day: string } {
  const when = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const iso = `${String(when.getFullYear())}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return { time: `${two(when.getHours())}:${two(when.getMinutes())}`, day: formatDateShort(iso) };
}

function momentVi(at: string): string {
  const { time, day } = momentOf(at);
  return `${time} ngày ${day}`;
}

function momentEn(at: string): string {
  const { time, day } = momentOf(at);
  return `${time} on ${day}`;
}

export const sourceMessages: Messages<SourceMessages> = {
  vi: {
    does: (agency, roles, item) => `${agency} ${roles}, mục ${item}`,
    nothing: (agency, item) => `${agency} chưa được giao việc ở mục ${item}`,
    fromText: 'Đọc từ văn bản, giữ nguyên chữ',
    setBy: (name, at) => (at === undefined ? `${name} giao` : `${name} giao lúc ${momentVi(at)}`),
    setAt: (at) => `Giao trong bảng lúc ${momentVi(at)}`,
    inherited: (item) => `Theo mục ${item}; sửa ở đây thì thành phân công riêng`,
    unknown: 'Có sẵn trong kế hoạch',
    go: (item) => `Đến mục ${item}`,
  },
  en: {
    does: (agency, roles, item) => `${agency}: ${roles}, item ${item}`,
    nothing: (agency, item) => `${agency} has no role in item ${item}`,
    fromText: 'Read from the text, word for word',
    setBy: (name, at) => (at === undefined ? `Set by ${name}` : `Set by ${name} at ${momentEn(at)}`),
    setAt: (at) => `Set in this table at ${momentEn(at)}`,
    inherited: (item) => `From item ${item}; edited here it becomes this item's own`,
    unknown: 'As the plan has it',
    go: (item) => `Go to item ${item}`,
  },
};
