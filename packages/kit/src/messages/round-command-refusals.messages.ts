import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';
import { roundRefusalMessages } from './round-refusals.messages.js';

/** Why something was not done to a round, or a round not opened; for widgets that change it. */
const vi = {
  ...roundRefusalMessages.vi,
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
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  ...roundRefusalMessages.en,
  'nomination-taken': () => 'This nomination is already part of the round.',
  'nomination-gone': () => 'This nomination is no longer part of the round. The others have been kept.',
  'nomination-moved-on': () =>
    'Somebody else has just dealt with this nomination. What they did has been kept; look again before going on.',
  'no-such-step': () => 'A nomination in this state cannot be moved to the one chosen.',
  'reason-gone': () => 'The reason is no longer part of the round. Please choose another.',
  'category-gone': () => 'This category is no longer part of the round. Please choose another.',
  'unit-gone': () => 'This unit is no longer part of the round. Please choose another.',
  'data-missing': () => 'The data of this nomination have not arrived. Reload the page and try again.',
  'data-changed': () =>
    'Somebody else has just edited the data of this nomination. What they wrote has been kept; look again before going on.',
  'pair-changed': () =>
    'Somebody else has just compared these two nominations. What they found has been kept.',
  'round-changed': () =>
    'Somebody else has just edited this part of the round. What they wrote has been kept; look again before going on.',
  'still-in-use': (params) =>
    `“${textOf(params, 'id')}” is still used in the round, so it was not removed. Take those uses away first.`,
};

export const roundCommandRefusalMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
