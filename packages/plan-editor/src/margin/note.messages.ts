import type { Messages } from '@phoihop/kit';

export interface NoteMessages {
  times: string;
  targets: string;
}

export const noteMessages: Messages<NoteMessages> = {
  vi: { times: 'Thời hạn', targets: 'Chỉ tiêu' },
  en: { times: 'Time', targets: 'Target' },
};
