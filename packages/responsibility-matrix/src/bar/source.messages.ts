import { momentIn, type Messages } from '@phoihop/kit';

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

export const sourceMessages: Messages<SourceMessages> = {
  vi: {
    does: (agency, roles, item) => `${agency} ${roles}, mục ${item}`,
    nothing: (agency, item) => `${agency} chưa được giao việc ở mục ${item}`,
    fromText: 'Đọc từ văn bản, giữ nguyên chữ',
    setBy: (name, at) => (at === undefined ? `${name} giao` : `${name} giao lúc ${momentIn('vi', at)}`),
    setAt: (at) => `Giao trong bảng lúc ${momentIn('vi', at)}`,
    inherited: (item) => `Theo mục ${item}; sửa ở đây thì thành phân công riêng`,
    unknown: 'Có sẵn trong kế hoạch',
    go: (item) => `Đến mục ${item}`,
  },
  en: {
    does: (agency, roles, item) => `${agency}: ${roles}, item ${item}`,
    nothing: (agency, item) => `${agency} has no role in item ${item}`,
    fromText: 'Read from the text, word for word',
    setBy: (name, at) => (at === undefined ? `Set by ${name}` : `Set by ${name} at ${momentIn('en', at)}`),
    setAt: (at) => `Set in this table at ${momentIn('en', at)}`,
    inherited: (item) => `From item ${item}; edited here it becomes this item’s own`,
    unknown: 'As the plan has it',
    go: (item) => `Go to item ${item}`,
  },
};
