import { formatDateShort } from '@phoihop/vietnamese/dates';
import { formatNumber } from '@phoihop/vietnamese/numbers';
import type { Params } from '@phoihop/plan';
import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

const day = (params: Params, name: string): string => {
  const iso = textOf(params, name);
  return /^\d{4}-\d\d-\d\d$/u.test(iso) ? formatDateShort(iso) : iso;
};

/** A size in megabytes, to one place. */
const megabytes = (params: Params, name: string): string =>
  formatNumber(Math.round((Number(textOf(params, name)) / 1_048_576) * 10) / 10);

/** What is found in a nomination (`checkNomination` of `@phoihop/plan/round/validation`), by code. */
const vi = {
  required: () => 'Chưa có nội dung này.',
  'too-long': (params) => `Dài quá ${textOf(params, 'max')} ký tự. Hãy rút gọn.`,
  'name-characters': () => 'Họ tên chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.',
  'birth-unread': () => 'Ghi ngày trước, tháng sau, ví dụ 05/09/1958; hoặc chỉ ghi năm, ví dụ 1958.',
  'no-such-day': () => 'Không có ngày này trong lịch. Hãy kiểm tra lại.',
  'birth-ahead': () => 'Ngày sinh ở sau hôm nay. Hãy kiểm tra lại.',
  'birth-too-early': (params) =>
    `Theo năm sinh này, tuổi là trên ${textOf(params, 'age')}. Hãy kiểm tra lại.`,
  'not-a-choice': () => 'Hãy chọn một trong các mục đã có.',
  'choice-words-missing': () => 'Hãy ghi rõ nội dung của mục này.',
  'ethnic-group-unclear': (params) =>
    `“${textOf(params, 'typed')}” có thể là nhiều dân tộc. Hãy chọn đúng tên.`,
  'ethnic-group-unknown': (params) =>
    `Không có “${textOf(params, 'typed')}” trong danh mục dân tộc. Hãy tìm và chọn trong danh sách.`,
  'province-unknown': (params) =>
    `Không tìm thấy tỉnh, thành phố “${textOf(params, 'typed')}”. Hãy chọn trong danh sách.`,
  'commune-unclear': (params) => `“${textOf(params, 'typed')}” chưa rõ là xã, phường nào. Hãy chọn đúng tên.`,
  'commune-former': (params) =>
    `“${textOf(params, 'former')}” là tên trước 01/07/2025, nay thuộc ${textOf(params, 'today')}. Hãy chọn tên hiện nay.`,
  'commune-unknown': (params) =>
    `Không có “${textOf(params, 'typed')}” trong danh sách xã, phường. Hãy tìm và chọn trong danh sách.`,
  'phone-unread': () => 'Số di động gồm 10 chữ số, số cố định gồm 11 chữ số bắt đầu bằng 02.',
  'identity-not-twelve-digits': () => 'Số định danh cá nhân gồm đúng 12 chữ số.',
  'not-a-number': () => 'Hãy ghi bằng chữ số.',
  'too-small': (params) => `Ít nhất là ${textOf(params, 'min')}.`,
  'too-large': (params) => `Nhiều nhất là ${textOf(params, 'max')}.`,
  'day-unread': () => 'Ghi ngày trước, tháng sau, ví dụ 06/09/2026.',
  'day-ahead': () => 'Ngày này ở sau hôm nay. Hãy kiểm tra lại.',
  'criterion-not-met': (params) => `Tiêu chí ${textOf(params, 'number')} chưa được đánh dấu là đáp ứng.`,
  'evidence-missing': (params) => `Tiêu chí ${textOf(params, 'number')}: cần ít nhất một minh chứng.`,
  'too-few-criteria': (params) => `Cần đáp ứng ít nhất ${textOf(params, 'least')} tiêu chí.`,
  'year-unread': () => 'Ghi năm bằng bốn chữ số, ví dụ 2024.',
  'year-ahead': (params) => `Năm ${textOf(params, 'year')} chưa đến. Hãy kiểm tra lại.`,
  'year-twice': (params) => `Năm ${textOf(params, 'year')} đã có ở dòng trên. Hãy ghi chung một dòng.`,
  'too-few-years': (params) => `Cần thành tích của ít nhất ${textOf(params, 'least')} năm.`,
  'too-many-years': (params) => `Chỉ ghi thành tích của nhiều nhất ${textOf(params, 'max')} năm.`,
  'count-unread': () => 'Hãy ghi số hộ bằng chữ số.',
  'no-households': () => 'Thôn, bản phải có ít nhất một hộ.',
  'more-present-than-households': (params) =>
    `Số hộ dự họp (${textOf(params, 'present')}) nhiều hơn tổng số hộ (${textOf(params, 'households')}).`,
  'more-votes-than-present': (params) =>
    `Số hộ tán thành (${textOf(params, 'votes')}) nhiều hơn số hộ dự họp (${textOf(params, 'present')}).`,
  'paper-missing': (params) => `Chưa có tệp: ${textOf(params, 'paper')}.`,
  'too-many-files': (params) =>
    `Có ${textOf(params, 'count')} tệp, nhiều nhất là ${textOf(params, 'max')}. Hãy bỏ bớt.`,
  'file-empty': (params) => `Tệp “${textOf(params, 'file')}” không có nội dung. Hãy chọn lại.`,
  'file-too-large': (params) =>
    `Tệp “${textOf(params, 'file')}” nặng ${megabytes(params, 'size')} MB, nhiều nhất là ${megabytes(params, 'max')} MB. Hãy quét lại ở độ phân giải thấp hơn.`,
  'file-type': (params) =>
    `Tệp “${textOf(params, 'file')}” không phải là ${textOf(params, 'types')}, dù tên tệp ghi thế nào. Hãy chọn tệp khác.`,
  'file-mixed': (params) =>
    `Tệp “${textOf(params, 'file')}” có lẫn nội dung của loại tệp khác nên không nhận được. Hãy quét hoặc xuất lại tệp.`,
  'file-name': (params) =>
    `Tên tệp “${textOf(params, 'file')}” có ký tự không dùng được. Hãy đổi tên tệp rồi chọn lại.`,
  'paper-unknown': (params) =>
    `Tệp “${textOf(params, 'file')}” không thuộc loại giấy tờ nào của đợt này. Hãy bỏ tệp.`,
  'consent-missing': () => 'Cần có ý kiến đồng ý này thì hồ sơ mới được xét.',
  'consent-by-missing': () => 'Hãy cho biết ai ghi ý kiến đồng ý.',
  'category-unknown': () => 'Hãy chọn nội dung đề nghị.',
  'unit-unknown': () => 'Hãy chọn đơn vị đề nghị.',
  'round-not-open': (params) => `Đợt này nhận hồ sơ từ ngày ${day(params, 'opens')}.`,
  'round-closed': (params) => `Đợt này đã hết hạn nhận hồ sơ vào ngày ${day(params, 'closes')}.`,
  'age-below': (params) =>
    `Tuổi là ${textOf(params, 'age')}, dưới ${textOf(params, 'least')}. Hãy kiểm tra lại năm sinh.`,
  'age-above': (params) =>
    `Tuổi là ${textOf(params, 'age')}, trên ${textOf(params, 'most')}. Hãy kiểm tra lại năm sinh.`,
  'ethnic-group-shared-name': (params) =>
    `“${textOf(params, 'name')}” cũng là tên gọi khác của: ${textOf(params, 'others')}. Hãy kiểm tra xem đã chọn đúng chưa.`,
  'place-unchecked': () => 'Chưa đối chiếu được với danh sách xã, phường.',
  'name-legacy-encoding': () => 'Chữ có vẻ thuộc bảng mã cũ (TCVN3, VNI). Hãy gõ lại bằng Unicode.',
  'identity-sex-differs': () => 'Số định danh không khớp với giới tính đã ghi. Hãy kiểm tra lại.',
  'identity-birth-year-differs': (params) =>
    `Theo số định danh, năm sinh là ${textOf(params, 'year')}. Hãy kiểm tra lại.`,
  'identity-birth-year-ahead': () => 'Theo số định danh, năm sinh ở sau năm nay. Hãy kiểm tra lại.',
  'identity-birthplace-unknown': (params) =>
    `Ba số đầu “${textOf(params, 'code')}” không có trong bảng mã nơi đăng ký khai sinh. Hãy kiểm tra lại.`,
  'attendance-below': (params) =>
    `Số hộ dự họp đạt ${textOf(params, 'percent')}%, dưới ${textOf(params, 'of')}/${textOf(params, 'per')} tổng số hộ.`,
  'majority-below': (params) =>
    `Số hộ tán thành đạt ${textOf(params, 'percent')}%, dưới ${textOf(params, 'of')}/${textOf(params, 'per')} tổng số hộ.`,
  'file-renamed': (params) => `Tên tệp sẽ được lưu là “${textOf(params, 'file')}”.`,
  'quota-used-up': (params) =>
    `Đơn vị đã có ${textOf(params, 'used')} trên ${textOf(params, 'count')} chỉ tiêu. Hồ sơ vẫn gửi được.`,
  'likely-duplicate': (params) =>
    `Có thể trùng với hồ sơ ${textOf(params, 'number')}: cùng tên, năm sinh và xã.`,
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  required: () => 'This is still missing.',
  'too-long': (params) => `Longer than ${textOf(params, 'max')} characters. Please shorten it.`,
  'name-characters': () => 'A name holds letters, spaces, apostrophes and hyphens only.',
  'birth-unread': () => 'Write the day first, such as 05/09/1958; or the year alone, such as 1958.',
  'no-such-day': () => 'There is no such day. Please check it.',
  'birth-ahead': () => 'The date of birth is in the future. Please check it.',
  'birth-too-early': (params) =>
    `This year makes somebody older than ${textOf(params, 'age')}. Please check it.`,
  'not-a-choice': () => 'Choose one of those offered.',
  'choice-words-missing': () => 'Say in words what is meant.',
  'ethnic-group-unclear': (params) =>
    `“${textOf(params, 'typed')}” may mean several groups. Choose the right one.`,
  'ethnic-group-unknown': (params) =>
    `“${textOf(params, 'typed')}” is not on the list of ethnic groups. Search and choose there.`,
  'province-unknown': (params) =>
    `No province “${textOf(params, 'typed')}” was found. Choose one from the list.`,
  'commune-unclear': (params) =>
    `“${textOf(params, 'typed')}” may mean several communes. Choose the right one.`,
  'commune-former': (params) =>
    `“${textOf(params, 'former')}” is a name of before 01/07/2025, now part of ${textOf(params, 'today')}. Choose the name of today.`,
  'commune-unknown': (params) =>
    `“${textOf(params, 'typed')}” is not on the list of communes. Search and choose there.`,
  'phone-unread': () => 'A mobile number has 10 digits; a fixed one has 11 and begins with 02.',
  'identity-not-twelve-digits': () => 'An identity number has exactly 12 digits.',
  'not-a-number': () => 'Write it in figures.',
  'too-small': (params) => `At least ${textOf(params, 'min')}.`,
  'too-large': (params) => `At most ${textOf(params, 'max')}.`,
  'day-unread': () => 'Write the day first, such as 06/09/2026.',
  'day-ahead': () => 'This day is in the future. Please check it.',
  'criterion-not-met': (params) => `Criterion ${textOf(params, 'number')} is not ticked as met.`,
  'evidence-missing': (params) =>
    `Criterion ${textOf(params, 'number')}: at least one piece of evidence is needed.`,
  'too-few-criteria': (params) => `Too few criteria are met; the least is ${textOf(params, 'least')}.`,
  'year-unread': () => 'Write the year with four figures, such as 2024.',
  'year-ahead': (params) => `The year ${textOf(params, 'year')} has not come yet. Please check it.`,
  'year-twice': (params) =>
    `The year ${textOf(params, 'year')} stands in a row above. Please put both together.`,
  'too-few-years': (params) => `Achievements of too few years; the least is ${textOf(params, 'least')}.`,
  'too-many-years': (params) =>
    `Achievements of too many years; the most is ${textOf(params, 'max')}. Please remove some.`,
  'count-unread': () => 'Write the number of households in figures.',
  'no-households': () => 'A village has at least one household.',
  'more-present-than-households': (params) =>
    `More households at the meeting (${textOf(params, 'present')}) than there are (${textOf(params, 'households')}).`,
  'more-votes-than-present': (params) =>
    `More households in favour (${textOf(params, 'votes')}) than at the meeting (${textOf(params, 'present')}).`,
  'paper-missing': (params) => `A file is missing: ${textOf(params, 'paper')}.`,
  'too-many-files': (params) =>
    `There are ${textOf(params, 'count')} files; the most is ${textOf(params, 'max')}. Remove some.`,
  'file-empty': (params) => `The file “${textOf(params, 'file')}” is empty. Choose it again.`,
  'file-too-large': (params) =>
    `The file “${textOf(params, 'file')}” is ${megabytes(params, 'size')} MB; the most is ${megabytes(params, 'max')} MB. Scan it at a lower resolution.`,
  'file-type': (params) =>
    `The file “${textOf(params, 'file')}” is none of ${textOf(params, 'types')}, whatever its name says. Choose another.`,
  'file-mixed': (params) =>
    `The file “${textOf(params, 'file')}” also holds something of another kind, and cannot be accepted. Scan or export it again.`,
  'file-name': (params) =>
    `The file name “${textOf(params, 'file')}” cannot be used. Rename the file and choose it again.`,
  'paper-unknown': (params) =>
    `The file “${textOf(params, 'file')}” is not one of the papers of this round. Please remove it.`,
  'consent-missing': () => 'Without this consent the nomination cannot be assessed.',
  'consent-by-missing': () => 'Say who gives these consents.',
  'category-unknown': () => 'Choose what the nomination is for.',
  'unit-unknown': () => 'Choose the unit that nominates.',
  'round-not-open': (params) => `This round takes nominations from ${day(params, 'opens')}.`,
  'round-closed': (params) => `This round took nominations until ${day(params, 'closes')}.`,
  'age-below': (params) =>
    `The age is ${textOf(params, 'age')}, below ${textOf(params, 'least')}. Please check the year of birth.`,
  'age-above': (params) =>
    `The age is ${textOf(params, 'age')}, above ${textOf(params, 'most')}. Please check the year of birth.`,
  'ethnic-group-shared-name': (params) =>
    `“${textOf(params, 'name')}” is also another name of: ${textOf(params, 'others')}. Please check the choice.`,
  'place-unchecked': () => 'This could not be compared with the list of communes.',
  'name-legacy-encoding': () =>
    'The letters seem to be of an old encoding (TCVN3, VNI). Type them again in Unicode.',
  'identity-sex-differs': () => 'The identity number does not agree with the sex. Please check it.',
  'identity-birth-year-differs': (params) =>
    `By the identity number, the year of birth is ${textOf(params, 'year')}. Please check it.`,
  'identity-birth-year-ahead': () =>
    'By the identity number, the year of birth is in the future. Please check it.',
  'identity-birthplace-unknown': (params) =>
    `The first three figures “${textOf(params, 'code')}” are not the code of any place of registration. Please check them.`,
  'attendance-below': (params) =>
    `${textOf(params, 'percent')}% of the households were there, below ${textOf(params, 'of')}/${textOf(params, 'per')}.`,
  'majority-below': (params) =>
    `${textOf(params, 'percent')}% of the households were in favour, below ${textOf(params, 'of')}/${textOf(params, 'per')}.`,
  'file-renamed': (params) => `The file will be stored as “${textOf(params, 'file')}”.`,
  'quota-used-up': (params) =>
    `The unit has used ${textOf(params, 'used')} of ${textOf(params, 'count')} places. The nomination can still be sent.`,
  'likely-duplicate': (params) =>
    `Perhaps the same as nomination ${textOf(params, 'number')}: same name, year of birth and commune.`,
};

export const findingMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
