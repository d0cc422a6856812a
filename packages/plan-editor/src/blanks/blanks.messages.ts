import type { Messages } from '@phoihop/kit';

export interface BlanksMessages {
  left: (count: string) => string;
  next: string;
}

export const blanksMessages: Messages<BlanksMessages> = {
  vi: { left: (count) => `${count} chỗ trống`, next: 'Đến chỗ trống tiếp theo' },
  en: { left: (count) => `${count} ${count === '1' ? 'blank' : 'blanks'}`, next: 'Go to the next blank' },
};
