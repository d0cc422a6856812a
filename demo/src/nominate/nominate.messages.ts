import type { Language } from '@phoihop/kit';

export interface NominateMessages {
  heading: string;
  note: string;
  back: string;
}

export const nominateMessages: Readonly<Record<Language, NominateMessages>> = {
  vi: {
    heading: 'Biểu dương, tôn vinh',
    note: 'Hồ sơ gửi ở đây không rời khỏi máy này.',
    back: 'Về thử với văn bản của bạn',
  },
  en: {
    heading: 'Honours',
    note: 'What is sent here does not leave this device.',
    back: 'Back to a text of your own',
  },
};
