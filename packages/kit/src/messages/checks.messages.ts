import type { Params } from '@phoihop/plan';
import type { Basis } from '@phoihop/plan/checks';
import { formatDateShort } from '@phoihop/vietnamese/dates';
import { roleNames } from '../roles/roles.messages.js';
import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

function roleIn(names: Readonly<Record<string, string>>, params: Params): string {
  return names[textOf(params, 'role')] ?? textOf(params, 'role');
}

const checkMessagesVi = {
  'number-form': (p) =>
    `Số, ký hiệu “${textOf(p, 'printed')}” chưa đúng thể thức; đề nghị ghi “${textOf(p, 'proposed')}”.`,
  'number-type': (p) =>
    `Tên loại là “${textOf(p, 'title')}” nhưng ký hiệu ghi “${textOf(p, 'symbol')}”. Đề nghị kiểm tra lại.`,
  'date-form': (p) =>
    `Ngày ban hành “${textOf(p, 'printed')}” chưa đúng thể thức; đề nghị ghi “${textOf(p, 'proposed')}”.`,
  'date-impossible': (p) => `“${textOf(p, 'printed')}” không có trong lịch. Đề nghị kiểm tra lại.`,
  'place-missing': () => 'Chưa có địa danh trước ngày ban hành. Đề nghị bổ sung.',
  'numbering-repeated': (p) =>
    `Số thứ tự “${textOf(p, 'label')}” bị lặp hoặc sai thứ tự; theo mục trước phải là “${textOf(p, 'proposed')}”.`,
  'numbering-skipped': (p) =>
    `Số thứ tự “${textOf(p, 'label')}” bị nhảy; theo mục trước phải là “${textOf(p, 'proposed')}”.`,
  'item-empty': (p) =>
    textOf(p, 'label') === ''
      ? 'Đoạn này chưa có nội dung. Đề nghị bổ sung hoặc bỏ đi.'
      : `Mục “${textOf(p, 'label')}” chưa có nội dung. Đề nghị bổ sung hoặc bỏ đi.`,
  'blank-left': (p) => `Còn chỗ trống chưa điền: “${textOf(p, 'printed')}”.`,
  'subject-blank-left': (p) => `Trích yếu còn chỗ trống chưa điền: “${textOf(p, 'printed')}”.`,
  'task-no-lead': () =>
    'Nhiệm vụ này chưa rõ cơ quan chủ trì. Đề nghị ghi cơ quan nào chủ trì, cơ quan nào phối hợp.',
  'tasks-no-lead': (p) =>
    `${textOf(p, 'count')} trong ${textOf(p, 'total')} nhiệm vụ chưa rõ cơ quan chủ trì. Đề nghị phân công cụ thể.`,
  'task-two-leads': (p) =>
    `Nhiệm vụ này có ${textOf(p, 'count')} cơ quan chủ trì. Nếu cùng chủ trì, đề nghị xác nhận; nếu không, chỉ giữ một cơ quan.`,
  'role-twice': (p) =>
    `Vai trò “${roleIn(roleNames.vi, p)}” được giao hai lần cho cùng một cơ quan. Đề nghị chỉ giữ một.`,
  'role-lead-and-partner': () =>
    'Một cơ quan vừa chủ trì vừa phối hợp trong cùng nhiệm vụ. Đề nghị chỉ giữ một vai trò.',
  'agency-idle': (p) =>
    `Có ${textOf(p, 'count')} cơ quan chưa được giao việc: ${textOf(p, 'names')}. Đề nghị giao việc hoặc đưa khỏi danh sách.`,
  'agency-overloaded': (p) =>
    `${textOf(p, 'name')} tham gia ${textOf(p, 'count')} nhiệm vụ, trong khi các cơ quan tương đương thường có ${textOf(p, 'usual')}. Đề nghị cân nhắc phân công lại.`,
  'task-partner-alone': (p) =>
    `Có cơ quan phối hợp (${textOf(p, 'name')}) nhưng chưa có cơ quan chủ trì. Đề nghị bổ sung.`,
  'task-no-target': () =>
    'Nhiệm vụ này chưa có chỉ tiêu đo đếm được. Nếu có thể, đề nghị ghi số lượng cần đạt.',
  'tasks-no-target': (p) =>
    `${textOf(p, 'count')} trong ${textOf(p, 'total')} nhiệm vụ đã phân công chưa có chỉ tiêu đo đếm được. Nếu có thể, đề nghị ghi số lượng cần đạt.`,
  'task-no-time': () => 'Nhiệm vụ này chưa có thời gian thực hiện. Đề nghị ghi thời hạn hoàn thành.',
  'tasks-no-time': (p) =>
    `${textOf(p, 'count')} trong ${textOf(p, 'total')} nhiệm vụ đã phân công chưa có thời gian thực hiện. Đề nghị ghi thời hạn hoàn thành.`,
  'plan-no-funding': () =>
    'Văn bản chưa nói đến kinh phí. Đề nghị ghi nguồn kinh phí, hoặc ghi rõ không phát sinh kinh phí.',
  'time-outside-period': (p) =>
    `Thời gian “${textOf(p, 'printed')}” nằm ngoài kỳ thực hiện (${formatDateShort(textOf(p, 'from'))} – ${formatDateShort(textOf(p, 'to'))}). Đề nghị kiểm tra lại.`,
  'date-after-period': (p) =>
    `Ngày ban hành ${formatDateShort(textOf(p, 'date'))} sau khi kỳ thực hiện đã kết thúc (${formatDateShort(textOf(p, 'to'))}). Đề nghị kiểm tra lại.`,
  'citation-blanks': (p) =>
    `Số, ký hiệu viện dẫn “${textOf(p, 'printed')}” thừa dấu cách hoặc sai gạch nối; đề nghị ghi “${textOf(p, 'proposed')}”.`,
  'citation-zero': (p) =>
    `Số nhỏ hơn 10 phải có số 0 phía trước; đề nghị đối chiếu và ghi “${textOf(p, 'proposed')}”.`,
  'citation-order': (p) =>
    `Ký hiệu viện dẫn “${textOf(p, 'printed')}” đảo thứ tự: tên loại đứng trước tên cơ quan; đề nghị ghi “${textOf(p, 'proposed')}”.`,
  'citation-type': (p) =>
    `“${textOf(p, 'printed')}”: gọi là ${textOf(p, 'type')} nhưng ký hiệu ghi “${textOf(p, 'symbol')}”. Đề nghị đối chiếu văn bản gốc.`,
  'citation-no-date': (p) =>
    `“${textOf(p, 'printed')}” được viện dẫn lần đầu nhưng chưa ghi ngày, tháng, năm ban hành. Đề nghị bổ sung.`,
  'citation-no-type': (p) =>
    `“${textOf(p, 'printed')}” được viện dẫn lần đầu nhưng chưa ghi tên loại văn bản. Đề nghị bổ sung.`,
  'citation-later': (p) =>
    `Văn bản số ${textOf(p, 'id')} được viện dẫn với ngày ${formatDateShort(textOf(p, 'date'))}, sau ngày của văn bản này (${formatDateShort(textOf(p, 'other'))}). Đề nghị kiểm tra lại.`,
  'citation-dates-differ': (p) =>
    `Văn bản số ${textOf(p, 'id')} được viện dẫn với hai ngày khác nhau: ${formatDateShort(textOf(p, 'other'))} và ${formatDateShort(textOf(p, 'date'))}. Đề nghị đối chiếu văn bản gốc.`,
  'abbreviation-unknown': (p) =>
    `“${textOf(p, 'short')}” được viết tắt nhưng chưa giải thích. Đề nghị viết đủ ở lần đầu, kèm “(sau đây viết tắt là ${textOf(p, 'short')})”.`,
  'capitals-body': (p) => `Tên cơ quan “${textOf(p, 'printed')}” viết hoa là “${textOf(p, 'proposed')}”.`,
  'capitals-name': (p) => `Tên tổ chức “${textOf(p, 'printed')}” viết hoa là “${textOf(p, 'proposed')}”.`,
  'capitals-people': () => 'Danh từ “Nhân dân” được viết hoa.',
  'capitals-state': () => 'Danh từ “Nhà nước” được viết hoa.',
  'capitals-article': () => 'Viện dẫn điều của một văn bản cụ thể thì viết hoa “Điều”.',
  'capitals-province': () => 'Danh từ chung “tỉnh” đứng trước tên riêng thì không viết hoa.',
  'capitals-city': (p) => `Đề nghị viết “${textOf(p, 'proposed')}”: đây là trường hợp viết hoa đặc biệt.`,
  'agency-ended': (p) =>
    `${textOf(p, 'name')} chỉ hoạt động đến ngày ${formatDateShort(textOf(p, 'limit'))}${successorVi(textOf(p, 'successor'))}. Đề nghị kiểm tra lại tên cơ quan.`,
  'agency-not-yet': (p) =>
    `${textOf(p, 'name')} chỉ có từ ngày ${formatDateShort(textOf(p, 'limit'))}. Đề nghị kiểm tra lại tên cơ quan.`,
  'end-mark-missing': () => 'Cuối nội dung chưa có dấu kết thúc “./.”.',
  'end-mark-within': () => 'Dấu “./.” chỉ đặt ở cuối văn bản; phía sau còn nội dung.',
  'signatures-none': () => 'Chưa có phần ký. Đề nghị ghi chức vụ và họ tên người ký.',
  'signatures-fewer': (p) =>
    `Có ${textOf(p, 'issuers')} cơ quan ban hành nhưng chỉ có ${textOf(p, 'count')} phần ký. Đề nghị bổ sung.`,
  'signature-no-name': (p) =>
    textOf(p, 'position') === ''
      ? 'Phần ký chưa có họ tên người ký. Đề nghị bổ sung.'
      : `Phần ký “${textOf(p, 'position')}” chưa có họ tên người ký. Đề nghị bổ sung.`,
  'signature-no-position': (p) =>
    textOf(p, 'name') === ''
      ? 'Phần ký chưa có chức vụ. Đề nghị bổ sung.'
      : `Chưa ghi chức vụ của ${textOf(p, 'name')}. Đề nghị bổ sung.`,
  'signature-title': (p) =>
    `Trước họ tên người ký không ghi học hàm, học vị: “${textOf(p, 'name')}”. Cơ sở giáo dục, y tế, khoa học theo quy định của ngành.`,
  'recipients-none': () => 'Chưa có Nơi nhận. Đề nghị bổ sung.',
  'recipients-no-archive': () => 'Nơi nhận chưa có dòng “Lưu: VT, …”. Đề nghị bổ sung.',
  'recipients-repeated': (p) => `“${textOf(p, 'name')}” có hai lần trong Nơi nhận. Đề nghị bỏ một dòng.`,
  'recipients-missing': (p) =>
    `${textOf(p, 'name')} được giao việc nhưng chưa có trong Nơi nhận. Đề nghị bổ sung.`,
} satisfies CodeMessages;

const checkMessagesEn: SentencesFor<typeof checkMessagesVi> = {
  'number-form': (p) =>
    `The number “${textOf(p, 'printed')}” is not in the prescribed form; please write “${textOf(p, 'proposed')}”.`,
  'number-type': (p) =>
    `The title says “${textOf(p, 'title')}”, the symbol “${textOf(p, 'symbol')}”. Please check.`,
  'date-form': (p) =>
    `The date “${textOf(p, 'printed')}” is not in the prescribed form; please write “${textOf(p, 'proposed')}”.`,
  'date-impossible': (p) => `“${textOf(p, 'printed')}” is not in the calendar. Please check.`,
  'place-missing': () => 'The place before the date of issue is missing. Please add it.',
  'numbering-repeated': (p) =>
    `The number “${textOf(p, 'label')}” is repeated or out of order; “${textOf(p, 'proposed')}” would follow.`,
  'numbering-skipped': (p) =>
    `The number “${textOf(p, 'label')}” skips one; “${textOf(p, 'proposed')}” would follow.`,
  'item-empty': (p) =>
    textOf(p, 'label') === ''
      ? 'This paragraph is empty. Please fill it in or take it out.'
      : `Item “${textOf(p, 'label')}” is empty. Please fill it in or take it out.`,
  'blank-left': (p) => `A blank is still to be filled in: “${textOf(p, 'printed')}”.`,
  'subject-blank-left': (p) => `The subject has a blank still to be filled in: “${textOf(p, 'printed')}”.`,
  'task-no-lead': () =>
    'It is not clear who leads this task. Please name the lead and those that coordinate.',
  'tasks-no-lead': (p) =>
    `For ${textOf(p, 'count')} of ${textOf(p, 'total')} tasks it is not clear who leads. Please assign them.`,
  'task-two-leads': (p) =>
    `This task has ${textOf(p, 'count')} leads. If they lead together, please confirm it; otherwise keep one.`,
  'role-twice': (p) =>
    `The role “${roleIn(roleNames.en, p)}” is given twice to the same body. Please keep one.`,
  'role-lead-and-partner': () =>
    'A body both leads and coordinates the same task. Please keep one of the two roles.',
  'agency-idle': (p) =>
    `Without a task: ${textOf(p, 'names')} (${textOf(p, 'count')}). Please give each one, or take it off the list.`,
  'agency-overloaded': (p) =>
    `${textOf(p, 'name')} has a part in ${textOf(p, 'count')} tasks, where bodies of its kind usually have ${textOf(p, 'usual')}. Please consider sharing them out anew.`,
  'task-partner-alone': (p) =>
    `There is a coordinating body (${textOf(p, 'name')}), but none that leads. Please name one.`,
  'task-no-target': () => 'This task has no measurable target. Where possible, please state a quantity.',
  'tasks-no-target': (p) =>
    `No measurable target in ${textOf(p, 'count')} of ${textOf(p, 'total')} assigned tasks. Where possible, please state quantities.`,
  'task-no-time': () => 'No time is set for this task. Please state when it is to be finished.',
  'tasks-no-time': (p) =>
    `No time is set for ${textOf(p, 'count')} of ${textOf(p, 'total')} assigned tasks. Please state when they are to be finished.`,
  'plan-no-funding': () => 'Nothing is said of funding. Please state its source, or that none is needed.',
  'time-outside-period': (p) =>
    `The time “${textOf(p, 'printed')}” lies outside the period (${formatDateShort(textOf(p, 'from'))} – ${formatDateShort(textOf(p, 'to'))}). Please check.`,
  'date-after-period': (p) =>
    `The date of issue ${formatDateShort(textOf(p, 'date'))} is after the end of the period (${formatDateShort(textOf(p, 'to'))}). Please check.`,
  'citation-blanks': (p) =>
    `The cited number “${textOf(p, 'printed')}” has extra spaces or a wrong dash; please write “${textOf(p, 'proposed')}”.`,
  'citation-zero': (p) =>
    `A number below 10 has a zero before it; please compare and write “${textOf(p, 'proposed')}”.`,
  'citation-order': (p) =>
    `In “${textOf(p, 'printed')}” the type comes after the issuing body; please write “${textOf(p, 'proposed')}”.`,
  'citation-type': (p) =>
    `“${textOf(p, 'printed')}” is called ${textOf(p, 'type')}, but its symbol says “${textOf(p, 'symbol')}”. Please compare with the original.`,
  'citation-no-date': (p) =>
    `“${textOf(p, 'printed')}” is cited for the first time without its date. Please add it.`,
  'citation-no-type': (p) =>
    `“${textOf(p, 'printed')}” is cited for the first time without its type. Please add it.`,
  'citation-later': (p) =>
    `Instrument ${textOf(p, 'id')} is cited with the date ${formatDateShort(textOf(p, 'date'))}, later than this document (${formatDateShort(textOf(p, 'other'))}). Please check.`,
  'citation-dates-differ': (p) =>
    `Instrument ${textOf(p, 'id')} is cited with two dates: ${formatDateShort(textOf(p, 'other'))} and ${formatDateShort(textOf(p, 'date'))}. Please compare with the original.`,
  'abbreviation-unknown': (p) =>
    `“${textOf(p, 'short')}” is not explained. Please write it in full the first time, with the abbreviation in brackets.`,
  'capitals-body': (p) =>
    `The name of the body “${textOf(p, 'printed')}” is written “${textOf(p, 'proposed')}”.`,
  'capitals-name': (p) =>
    `The name of the organisation “${textOf(p, 'printed')}” is written “${textOf(p, 'proposed')}”.`,
  'capitals-people': () => 'The noun “Nhân dân” is written with a capital.',
  'capitals-state': () => 'The noun “Nhà nước” is written with a capital.',
  'capitals-article': () => 'Where an article of an instrument is cited, “Điều” is written with a capital.',
  'capitals-province': () => 'The common noun “tỉnh” before a name is written without a capital.',
  'capitals-city': (p) => `Please write “${textOf(p, 'proposed')}”: its capitals are a special case.`,
  'agency-ended': (p) =>
    `${textOf(p, 'name')} existed until ${formatDateShort(textOf(p, 'limit'))}${successorEn(textOf(p, 'successor'))}. Please check the name.`,
  'agency-not-yet': (p) =>
    `${textOf(p, 'name')} exists only from ${formatDateShort(textOf(p, 'limit'))}. Please check the name.`,
  'end-mark-missing': () => 'The end mark “./.” is missing after the last paragraph.',
  'end-mark-within': () => 'The end mark “./.” belongs at the very end; more text follows here.',
  'signatures-none': () => 'There is no signature yet. Please add the position and name of the signatory.',
  'signatures-fewer': (p) =>
    `There are fewer signatures (${textOf(p, 'count')}) than issuers (${textOf(p, 'issuers')}). Please add what is missing.`,
  'signature-no-name': (p) =>
    textOf(p, 'position') === ''
      ? 'A signature has no name. Please add it.'
      : `The signature “${textOf(p, 'position')}” has no name. Please add it.`,
  'signature-no-position': (p) =>
    textOf(p, 'name') === ''
      ? 'A signature has no position. Please add it.'
      : `The position of ${textOf(p, 'name')} is missing. Please add it.`,
  'signature-title': (p) =>
    `No academic title stands before the name of a signatory: “${textOf(p, 'name')}”. Schools, hospitals and institutes follow rules of their own.`,
  'recipients-none': () => 'There are no recipients (Nơi nhận). Please add them.',
  'recipients-no-archive': () => 'The recipients lack the archive line “Lưu: VT, …”. Please add it.',
  'recipients-repeated': (p) => `“${textOf(p, 'name')}” stands twice among the recipients. Please keep one.`,
  'recipients-missing': (p) =>
    `${textOf(p, 'name')} is given work, but is not among the recipients. Please add it.`,
};

/** What checks find in a plan, by the name of the check: what is wrong, and what to do. */
export const checkMessages: Messages<SentencesFor<typeof checkMessagesVi>> = {
  vi: checkMessagesVi,
  en: checkMessagesEn,
};

function successorVi(name: string): string {
  return name === '' ? '' : ` (nay là ${name})`;
}

function successorEn(name: string): string {
  return name === '' ? '' : ` (now ${name})`;
}

/** Why a finding is one: the place in the law. Places keep their Vietnamese names, as officials look them up. */
export const basisMessages: Messages<(basis: Basis) => string> = {
  vi: ({ decree, article }) => `Theo ${article} Nghị định số ${decree}.`,
  en: ({ decree, article }) => `Decree ${decree}: ${article}.`,
};
