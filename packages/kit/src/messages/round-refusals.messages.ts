import { textOf, type CodeMessages, type Messages } from './messages.js';

/** Why something was not done to a round; what is not here is told by `refusalMessages`. */
const vi: CodeMessages = {
  'no-document': () => 'Chưa có đợt xét nào được mở.',
  'not-a-round': (params) =>
    `Tệp đợt xét bị lỗi ở trường “${textOf(params, 'path')}”. Đợt đang mở vẫn được giữ nguyên; hãy xuất lại tệp từ nơi đã lập.`,
  'unknown-reference': (params) =>
    `Tệp đợt xét nhắc đến mã “${textOf(params, 'id')}” không có (ở “${textOf(params, 'path')}”). Đợt đang mở vẫn được giữ nguyên; hãy báo quản trị cổng.`,
  'repeated-id': (params) =>
    `Tệp đợt xét có hai nội dung cùng mã “${textOf(params, 'id')}”. Đợt đang mở vẫn được giữ nguyên; hãy báo quản trị cổng.`,
  'no-schema-version': () =>
    'Tệp này không phải là tệp đợt xét của hệ thống. Đợt đang mở vẫn được giữ nguyên.',
  'not-json': () => 'Tệp không phải là tệp JSON đọc được. Đợt đang mở vẫn được giữ nguyên.',
  'not-found': (params) =>
    `Không tải được đợt xét (máy chủ trả về ${textOf(params, 'status')}). Hãy thử lại sau hoặc báo quản trị cổng.`,
  offline: () => 'Không tải được đợt xét vì mất kết nối. Hãy kiểm tra mạng rồi thử lại.',
  'nomination-taken': () => 'Hồ sơ này đã có trong đợt xét.',
  'nomination-gone': () => 'Hồ sơ này không còn trong đợt xét. Các hồ sơ khác vẫn được giữ nguyên.',
  'nomination-moved-on': () =>
    'Người khác vừa xử lý hồ sơ này. Kết quả của họ vẫn được giữ; hãy xem lại rồi làm tiếp nếu vẫn cần.',
  'no-such-step': () => 'Hồ sơ ở trạng thái này không thể chuyển sang trạng thái đã chọn.',
  'reason-gone': () => 'Lý do đã chọn không còn trong đợt xét. Hãy chọn lại lý do.',
  'category-gone': () => 'Nội dung biểu dương này không còn trong đợt xét. Hãy chọn lại.',
  'unit-gone': () => 'Đơn vị này không còn trong đợt xét. Hãy chọn lại đơn vị.',
  'data-missing': () => 'Chưa có dữ liệu của hồ sơ này. Hãy tải lại trang rồi thử lại.',
  'data-changed': () =>
    'Người khác vừa sửa dữ liệu của hồ sơ này. Bản của họ vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'pair-changed': () => 'Hai hồ sơ này vừa được người khác xem xét. Kết quả của họ vẫn được giữ.',
  'round-changed': () =>
    'Người khác vừa sửa phần này của đợt xét. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'still-in-use': (params) =>
    `Mã “${textOf(params, 'id')}” còn được dùng trong đợt xét nên chưa xóa. Hãy gỡ những chỗ đang dùng trước.`,
};

const en: CodeMessages = {
  'no-document': () => 'No round is open.',
  'not-a-round': (params) =>
    `The round file is faulty at “${textOf(params, 'path')}”. The round that is open has been kept; export the file again where it was made.`,
  'unknown-reference': (params) =>
    `The round file names “${textOf(params, 'id')}”, which is not there (at “${textOf(params, 'path')}”). The round that is open has been kept; tell the portal’s administrator.`,
  'repeated-id': (params) =>
    `The round file uses the id “${textOf(params, 'id')}” twice. The round that is open has been kept; tell the portal’s administrator.`,
  'no-schema-version': () => 'This is not a round file of this system. The round that is open has been kept.',
  'not-json': () => 'The file is not readable JSON. The round that is open has been kept.',
  'not-found': (params) =>
    `The round could not be loaded (the server answered ${textOf(params, 'status')}). Try again later or tell the portal’s administrator.`,
  offline: () =>
    'The round could not be loaded because there is no connection. Check the network and try again.',
  'nomination-taken': () => 'This nomination is already part of the round.',
  'nomination-gone': () => 'This nomination is no longer part of the round. The others have been kept.',
  'nomination-moved-on': () =>
    'Somebody else has just dealt with this nomination. What they did has been kept; look again before going on.',
  'no-such-step': () => 'A nomination that stands like this cannot be taken there.',
  'reason-gone': () => 'The reason is no longer part of the round. Please choose another.',
  'category-gone': () => 'This category is no longer part of the round. Please choose another.',
  'unit-gone': () => 'This unit is no longer part of the round. Please choose another.',
  'data-missing': () => 'The data of this nomination are not there. Reload the page and try again.',
  'data-changed': () =>
    'Somebody else has just mended the data of this nomination. Theirs have been kept; look again before going on.',
  'pair-changed': () => 'Somebody else has just looked at these two. What they found has been kept.',
  'round-changed': () =>
    'Somebody else has just edited this part of the round. What they wrote has been kept; look again before going on.',
  'still-in-use': (params) =>
    `“${textOf(params, 'id')}” is still used in the round, so it was not removed. Take those uses away first.`,
};

export const roundRefusalMessages: Messages<CodeMessages> = { vi, en };
