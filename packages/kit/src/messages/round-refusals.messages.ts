import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

/** Why a round was not opened; what is not here is told by `refusalMessages`. */
const vi = {
  'no-document': () => 'Chưa có đợt xét nào được mở.',
  'not-a-round': (params) =>
    `Tệp đợt xét bị lỗi ở trường “${textOf(params, 'path')}”. Đợt đang mở vẫn được giữ nguyên; hãy xuất lại tệp từ nơi đã lập.`,
  'unknown-reference': (params) =>
    `Tệp đợt xét nhắc đến mã “${textOf(params, 'id')}” không có (ở “${textOf(params, 'path')}”). Đợt đang mở vẫn được giữ nguyên; hãy báo quản trị cổng.`,
  'repeated-id': (params) =>
    `Tệp đợt xét có hai nội dung cùng mã “${textOf(params, 'id')}”. Đợt đang mở vẫn được giữ nguyên; hãy báo quản trị cổng.`,
  'no-schema-version': () =>
    'Tệp này không phải là tệp đợt xét của hệ thống. Đợt đang mở vẫn được giữ nguyên; hãy chọn tệp khác.',
  'not-json': () =>
    'Tệp không phải là tệp JSON đọc được. Đợt đang mở vẫn được giữ nguyên; hãy chọn tệp khác.',
  'not-found': (params) =>
    `Không tải được đợt xét (máy chủ trả về ${textOf(params, 'status')}). Hãy thử lại sau hoặc báo quản trị cổng.`,
  offline: () => 'Không tải được đợt xét vì mất kết nối. Hãy kiểm tra mạng rồi thử lại.',
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  'no-document': () => 'No round is open.',
  'not-a-round': (params) =>
    `The round file is faulty at “${textOf(params, 'path')}”. The round that is open has been kept; export the file again where it was made.`,
  'unknown-reference': (params) =>
    `The round file names “${textOf(params, 'id')}”, which is not there (at “${textOf(params, 'path')}”). The round that is open has been kept; tell the portal’s administrator.`,
  'repeated-id': (params) =>
    `The round file uses the id “${textOf(params, 'id')}” twice. The round that is open has been kept; tell the portal’s administrator.`,
  'no-schema-version': () =>
    'This is not a round file of this system. The round that is open has been kept; choose another file.',
  'not-json': () =>
    'The file is not readable JSON. The round that is open has been kept; choose another file.',
  'not-found': (params) =>
    `The round could not be loaded (the server answered ${textOf(params, 'status')}). Try again later or tell the portal’s administrator.`,
  offline: () =>
    'The round could not be loaded because there is no connection. Check the network and try again.',
};

export const roundRefusalMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
