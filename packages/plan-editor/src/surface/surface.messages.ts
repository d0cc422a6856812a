import type { Messages } from '@phoihop/kit';

/** What is said in the text itself. */
export interface SurfaceMessages {
  blank: string;
}

export const surfaceMessages: Messages<SurfaceMessages> = {
  vi: { blank: 'Nhập nội dung' },
  en: { blank: 'Type the text' },
};
