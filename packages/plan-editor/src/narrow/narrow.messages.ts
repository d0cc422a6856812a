import type { Messages } from '@phoihop/kit';

export interface NarrowMessages {
  moreTools: string;
}

export const narrowMessages: Messages<NarrowMessages> = {
  vi: { moreTools: 'Công cụ khác' },
  en: { moreTools: 'More tools' },
};
