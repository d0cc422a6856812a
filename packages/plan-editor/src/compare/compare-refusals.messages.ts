import { readingRefusalMessages, type CodeMessages, type Messages, type SentencesFor } from '@phoihop/kit';

/** Why there is no version to compare with. */
const vi = {
  ...readingRefusalMessages.vi,
  'version-not-loaded': () =>
    'Chưa tải được bản này. Kế hoạch đang mở vẫn được giữ nguyên; hãy kiểm tra mạng rồi thử lại.',
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  ...readingRefusalMessages.en,
  'version-not-loaded': () =>
    'This version could not be loaded. The plan that is open has been kept; check the network and try again.',
};

export const compareRefusals: Messages<SentencesFor<typeof vi>> = { vi, en };
