import { formatDateShort } from '@phoihop/vietnamese/dates';
import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

/**
 * Why something was not done, for every widget and provider. A sentence says what happened, what is safe and
 * what to do. A code that no list knows reads as `unknown`. What only one part of a widget meets stands with that part:
 * `readingRefusalMessages`, or messages of the widget.
 */
const vi = {
  unknown: () => 'Chưa thực hiện được. Nội dung hiện có vẫn được giữ nguyên.',
  'read-only': () => 'Bản này chỉ để đọc.',
  'not-allowed': () =>
    'Đồng chí chưa được giao quyền sửa phần này. Nội dung hiện có vẫn được giữ nguyên; nếu cần sửa, hãy báo quản trị cổng.',
  'no-document': () => 'Chưa có kế hoạch nào được mở.',
  'nothing-to-undo': () => 'Không còn thay đổi nào để hoàn tác.',
  'nothing-to-redo': () => 'Không còn thay đổi nào để làm lại.',
  'item-gone': () => 'Mục này vừa được người khác xóa. Các mục khác vẫn được giữ nguyên.',
  'recipient-gone': () => 'Dòng nơi nhận này vừa được người khác xóa. Các dòng khác vẫn được giữ nguyên.',
  'recipient-changed': () =>
    'Người khác vừa sửa mục đích hoặc số bản của dòng nơi nhận này. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'place-gone': () => 'Vị trí cần chuyển đến không còn nữa. Hãy chọn lại vị trí.',
  'place-inside': () => 'Không thể chuyển một mục vào bên trong chính nó.',
  'level-out-of-range': () => 'Mục này không thể lùi hoặc tiến thêm cấp nữa.',
  'id-taken': () => 'Nội dung này đã có trong kế hoạch.',
  'subtree-changed': () =>
    'Người khác vừa thêm nội dung vào mục này nên chưa xóa. Hãy xem lại rồi xóa nếu vẫn cần.',
  'text-conflict': () => 'Người khác vừa sửa cùng đoạn này. Cả hai bản đều được giữ; hãy chọn bản cần dùng.',
  'head-changed': () =>
    'Người khác vừa sửa phần này của kế hoạch. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'table-changed': () =>
    'Người khác vừa thêm hoặc bớt hàng, cột của bảng này. Bảng hiện có vẫn được giữ nguyên; hãy xem lại rồi sửa nếu vẫn cần.',
  'role-gone': () => 'Phân công này vừa được người khác gỡ bỏ. Các phân công khác vẫn được giữ nguyên.',
  'roles-inherited': () =>
    'Mục này theo phân công của mục bên trên nên không thể để trống. Hãy sửa ở mục bên trên, hoặc giao vai trò khác tại đây.',
  'task-changed': () =>
    'Người khác vừa sửa nhiệm vụ này. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'target-unread': (params) =>
    `Chưa nhận ra chỉ tiêu trong “${textOf(params, 'text')}”. Hãy ghi số kèm đơn vị tính, ví dụ: 04 hội nghị.`,
  'agency-no-name': () => 'Chưa có tên cơ quan. Hãy ghi tên rồi thêm lại.',
  'agency-gone': () => 'Cơ quan này không còn trong kế hoạch. Hãy chọn hoặc nhập lại cơ quan.',
  'agency-changed': () =>
    'Người khác vừa sửa thông tin cơ quan này. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'agency-in-use': (params) =>
    `“${textOf(params, 'agency')}” còn được nhắc đến trong kế hoạch nên chưa xóa. Hãy gỡ các phân công của cơ quan này trước.`,
  'comment-gone': () => 'Góp ý này vừa được người khác xóa. Các góp ý khác vẫn được giữ nguyên.',
  'comment-changed': () =>
    'Người khác vừa sửa hoặc xử lý góp ý này. Nội dung mới vẫn được giữ; hãy xem lại rồi làm tiếp.',
  'suggestion-gone': () => 'Đề xuất sửa đổi này đã được xử lý. Văn bản hiện có vẫn được giữ nguyên.',
  'waiver-gone': () => 'Lưu ý này đã được người khác đưa ra xét lại. Các nội dung khác vẫn được giữ nguyên.',
  'entry-gone': () => 'Lần ghi tiến độ này vừa được người khác xóa. Các lần ghi khác vẫn được giữ nguyên.',
  'entry-changed': () =>
    'Người khác vừa sửa lần ghi tiến độ này. Nội dung họ ghi vẫn được giữ; hãy xem lại rồi sửa nếu vẫn cần.',
  'no-such-period': (params) =>
    `Không có kỳ báo cáo “${textOf(params, 'period')}”. Nội dung đã nhập vẫn được giữ; hãy chọn lại tháng, quý, 6 tháng, 9 tháng, năm hoặc giai đoạn.`,
  'period-outside-plan': (params) =>
    `Kỳ báo cáo này nằm ngoài thời gian của kế hoạch (${formatDateShort(textOf(params, 'from'))} – ${formatDateShort(textOf(params, 'to'))}). Nội dung đã nhập vẫn được giữ; hãy chọn lại kỳ.`,
  'percent-out-of-range': (params) =>
    `Tỷ lệ ${textOf(params, 'percent')}% không ghi được. Nội dung đã nhập vẫn được giữ; hãy ghi từ 0 đến 100.`,
  'figure-out-of-range': (params) =>
    `Số liệu “${textOf(params, 'value')} ${textOf(params, 'unit')}” không ghi được. Nội dung đã nhập vẫn được giữ; hãy ghi số từ 0 trở lên.`,
  'figure-without-unit': (params) =>
    `Số liệu ${textOf(params, 'value')} chưa có đơn vị tính. Nội dung đã nhập vẫn được giữ; hãy ghi thêm đơn vị, ví dụ: 04 hội nghị.`,
  'figure-against-status': (params) =>
    `Đã chọn “${textOf(params, 'status') === 'nil' ? 'không phát sinh' : 'chưa thực hiện'}” nhưng vẫn có số liệu “${textOf(params, 'value')} ${textOf(params, 'unit')}”. Nội dung đã nhập vẫn được giữ; hãy bỏ số liệu hoặc chọn tình trạng khác.`,
  'generated-changed': () =>
    'Câu này vừa được soạn lại theo số liệu mới. Nội dung hiện có vẫn được giữ; hãy xem lại rồi làm tiếp.',
  'not-json': () =>
    'Tệp không phải là tệp JSON đọc được. Kế hoạch đang mở vẫn được giữ nguyên; hãy chọn tệp khác.',
  'no-schema-version': () =>
    'Tệp này không phải là tệp kế hoạch của hệ thống. Kế hoạch đang mở vẫn được giữ nguyên; hãy chọn tệp khác.',
  'not-a-plan': (params) =>
    `Tệp kế hoạch bị lỗi ở trường “${textOf(params, 'path')}”. Kế hoạch đang mở vẫn được giữ nguyên; hãy xuất lại tệp từ nơi đã lập.`,
  'repeated-id': (params) =>
    `Tệp kế hoạch có hai nội dung cùng mã “${textOf(params, 'id')}”. Kế hoạch đang mở vẫn được giữ nguyên; hãy xuất lại tệp từ nơi đã lập.`,
  'newer-schema': (params) =>
    `Tệp này được lập bằng phiên bản mới hơn (cấu trúc ${textOf(params, 'found')}, ở đây đọc được đến ${textOf(params, 'supported')}). Kế hoạch đang mở vẫn được giữ nguyên; hãy nhờ quản trị cổng cập nhật thư viện Phối hợp.`,
  'check-failed': (params) =>
    `Phép kiểm tra riêng của trang gặp lỗi (${textOf(params, 'check')}). Các phép kiểm tra khác vẫn chạy.`,
  'part-not-loaded': () =>
    'Chưa tải được phần đọc văn bản. Văn bản đã dán vẫn được giữ; hãy kiểm tra mạng rồi bấm lại.',
  'not-found': (params) =>
    `Không tải được kế hoạch (máy chủ trả về ${textOf(params, 'status')}). Hãy thử lại sau hoặc báo quản trị cổng.`,
  offline: () => 'Không tải được kế hoạch vì mất kết nối. Hãy kiểm tra mạng rồi thử lại.',
  'broken-draft': () =>
    'Bản nháp trên máy này bị hỏng nên chưa mở được; bản hỏng vẫn được giữ lại. Kế hoạch đang hiện là bản đã lưu gần nhất.',
  'draft-unavailable': () =>
    'Trình duyệt không cho lưu bản nháp trên máy này. Nội dung vẫn được giữ khi trang còn mở; hãy xuất tệp trước khi đóng trang.',
  'foreign-protocol': () =>
    'Thành phần này và vùng kế hoạch trên trang thuộc hai phiên bản không dùng chung được. Hãy báo quản trị cổng.',
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  unknown: () => 'This could not be done. What is here has been kept.',
  'read-only': () => 'This copy is for reading only.',
  'not-allowed': () =>
    'You have not been given the right to edit this part. What is here has been kept; if you need it, tell the portal’s administrator.',
  'no-document': () => 'No plan is open.',
  'nothing-to-undo': () => 'There is nothing left to undo.',
  'nothing-to-redo': () => 'There is nothing left to redo.',
  'item-gone': () => 'Somebody else has just deleted this item. The other items have been kept.',
  'recipient-gone': () => 'Somebody else has just deleted this recipient. The others have been kept.',
  'recipient-changed': () =>
    'Somebody else has just changed the purpose or the copies of this recipient. What they wrote has been kept; look again, then edit it if you still want to.',
  'place-gone': () => 'The place to move to is no longer there. Please choose another.',
  'place-inside': () => 'An item cannot be moved into itself.',
  'level-out-of-range': () => 'This item cannot be moved any further in or out.',
  'id-taken': () => 'This is already part of the plan.',
  'subtree-changed': () =>
    'Somebody else has just added to this item, so it was not deleted. Look again, then delete it if you still want to.',
  'text-conflict': () =>
    'Somebody else has just edited the same words. Both versions are kept; choose the one to use.',
  'head-changed': () =>
    'Somebody else has just edited this part of the plan. What they wrote has been kept; look again, then edit it if you still want to.',
  'table-changed': () =>
    'Somebody else has just added or removed rows or columns of this table. The table has been kept; look again, then edit it if you still want to.',
  'role-gone': () => 'Somebody else has just taken this role away. The other roles have been kept.',
  'roles-inherited': () =>
    'This item has the roles of the item above it, so it cannot be left empty. Change them there, or give another role here.',
  'task-changed': () =>
    'Somebody else has just edited this task. What they wrote has been kept; look again, then edit it if you still want to.',
  'target-unread': (params) =>
    `No target was recognised in “${textOf(params, 'text')}”. Give a figure with its unit, such as 04 hội nghị.`,
  'agency-no-name': () => 'The body has no name yet. Write its name and add it again.',
  'agency-gone': () => 'This body is no longer part of the plan. Please choose or enter one again.',
  'agency-changed': () =>
    'Somebody else has just edited this body. What they wrote has been kept; look again, then edit it if you still want to.',
  'agency-in-use': (params) =>
    `The plan still names “${textOf(params, 'agency')}”, so it was not deleted. Take its roles away first.`,
  'comment-gone': () => 'Somebody else has just deleted this comment. The others have been kept.',
  'comment-changed': () =>
    'Somebody else has just edited or resolved this comment. What is new has been kept; look again before going on.',
  'suggestion-gone': () => 'This suggestion has already been dealt with. The text has been kept as it is.',
  'waiver-gone': () => 'Somebody else has already taken this waiver back. All else has been kept.',
  'entry-gone': () => 'Somebody else has just deleted this entry. The other entries have been kept.',
  'entry-changed': () =>
    'Somebody else has just edited this entry. What they wrote has been kept; look again, then edit it if you still want to.',
  'no-such-period': (params) =>
    `There is no period “${textOf(params, 'period')}”. What you entered has been kept; choose a month, quarter, half-year, nine months, year or stage.`,
  'period-outside-plan': (params) =>
    `This period lies outside the plan (${formatDateShort(textOf(params, 'from'))} – ${formatDateShort(textOf(params, 'to'))}). What you entered has been kept; choose another period.`,
  'percent-out-of-range': (params) =>
    `${textOf(params, 'percent')}% cannot be noted. What you entered has been kept; give 0 to 100.`,
  'figure-out-of-range': (params) =>
    `“${textOf(params, 'value')} ${textOf(params, 'unit')}” cannot be noted. What you entered has been kept; give a figure of 0 or more.`,
  'figure-without-unit': (params) =>
    `The figure ${textOf(params, 'value')} has no unit. What you entered has been kept; add one, such as 04 hội nghị.`,
  'figure-against-status': (params) =>
    `“${textOf(params, 'status') === 'nil' ? 'Nothing to report' : 'Not started'}” was chosen, but there is the figure “${textOf(params, 'value')} ${textOf(params, 'unit')}”. What you entered has been kept; take out the figure or choose another status.`,
  'generated-changed': () =>
    'This sentence has just been made anew from later figures. What is here has been kept; look again before going on.',
  'not-json': () =>
    'The file is not readable JSON. The plan that is open has been kept; choose another file.',
  'no-schema-version': () =>
    'This is not a plan file of this system. The plan that is open has been kept; choose another file.',
  'not-a-plan': (params) =>
    `The plan file is faulty at “${textOf(params, 'path')}”. The plan that is open has been kept; export the file again where it was made.`,
  'repeated-id': (params) =>
    `The plan file uses the id “${textOf(params, 'id')}” twice. The plan that is open has been kept; export the file again where it was made.`,
  'newer-schema': (params) =>
    `This file was made by a newer version (structure ${textOf(params, 'found')}; up to ${textOf(params, 'supported')} can be read here). The plan that is open has been kept; ask the portal’s administrator to update Phối hợp.`,
  'check-failed': (params) =>
    `A check that this page has added failed (${textOf(params, 'check')}). All others were made.`,
  'part-not-loaded': () =>
    'The part that reads texts could not be loaded. The pasted text has been kept; check the network and try again.',
  'not-found': (params) =>
    `The plan could not be loaded (the server answered ${textOf(params, 'status')}). Try again later or tell the portal’s administrator.`,
  offline: () =>
    'The plan could not be loaded because there is no connection. Check the network and try again.',
  'broken-draft': () =>
    'The draft on this computer is damaged and could not be opened; the damaged copy has been kept. The plan shown is the last saved one.',
  'draft-unavailable': () =>
    'The browser does not let drafts be kept on this computer. Your text stays while this page is open; export it before closing.',
  'foreign-protocol': () =>
    'This widget and the plan on this page belong to versions that do not work together. Please tell the portal’s administrator.',
};

export const refusalMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
