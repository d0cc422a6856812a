import type { Messages } from '@phoihop/kit';

/** What is printed in head and foot besides the plan's own words. */
export interface HeadMessages {
  numberPrefix: string;
  recipients: string;
}

export const headMessages: Messages<HeadMessages> = {
  vi: { numberPrefix: 'Số:', recipients: 'Nơi nhận:' },
  en: { numberPrefix: 'No.:', recipients: 'Recipients:' },
};

/** The national title (Quốc hiệu và Tiêu ngữ): printed on the document, so in Vietnamese whatever the language of the page. */
export const nationalTitle = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;
