import { formatDateShort } from '@phoihop/vietnamese/dates';
import { textOf, type CodeMessages, type Messages, type SentencesFor } from './messages.js';

const vi = {
  'cites-moved-year': (params) =>
    `Văn bản số ${textOf(params, 'id')} là của kỳ trước. Hãy kiểm tra xem đã có văn bản mới thay thế chưa.`,
  'other-year': (params) =>
    `“${textOf(params, 'words')}” không thuộc kỳ của kế hoạch nên được giữ nguyên. Hãy kiểm tra lại.`,
  'year-unsure': (params) =>
    `Chưa rõ “${textOf(params, 'words')}” là năm hay số lượng nên được giữ nguyên. Hãy kiểm tra lại.`,
  'day-missing': (params) =>
    `“${textOf(params, 'words')}” không có trong năm mới nên được giữ nguyên. Hãy chọn ngày khác.`,
  'on-weekend': (params) =>
    `Ngày ${formatDateShort(textOf(params, 'date'))} rơi vào thứ Bảy hoặc Chủ nhật. Hãy kiểm tra lại.`,
  'weekday-named': (params) =>
    `“${textOf(params, 'words')}” là thứ của ngày trong kỳ trước. Hãy sửa theo lịch của năm mới.`,
  'lunar-feast': (params) =>
    `“${textOf(params, 'words')}” tính theo âm lịch, nên ngày dương lịch của năm mới khác năm trước. Hãy sửa lại ngày.`,
  'counted-year': (params) => `“${textOf(params, 'words')}” có thể tăng theo năm. Hãy kiểm tra lại con số.`,
  'agency-ended': (params) =>
    `“${textOf(params, 'agency')}” đã kết thúc hoạt động trước kỳ này. Hãy phân công cho cơ quan kế thừa.`,
} satisfies CodeMessages;

const en: SentencesFor<typeof vi> = {
  'cites-moved-year': (params) =>
    `Instrument ${textOf(params, 'id')} is of the earlier period. Check whether a new one has taken its place.`,
  'other-year': (params) =>
    `“${textOf(params, 'words')}” lies outside the plan’s period and was left as it is. Please check.`,
  'year-unsure': (params) =>
    `Whether “${textOf(params, 'words')}” is a year or a count is not clear; it was left as it is. Please check.`,
  'day-missing': (params) =>
    `The new year has no “${textOf(params, 'words')}”; it was left as it is. Choose another day.`,
  'on-weekend': (params) =>
    `${formatDateShort(textOf(params, 'date'))} is a Saturday or a Sunday. Please check.`,
  'weekday-named': (params) =>
    `“${textOf(params, 'words')}” is the weekday of the earlier period. Correct it by the new year’s calendar.`,
  'lunar-feast': (params) =>
    `“${textOf(params, 'words')}” follows the moon, so its date differs from year to year. Correct the date.`,
  'counted-year': (params) => `“${textOf(params, 'words')}” may grow with each year. Check the figure.`,
  'agency-ended': (params) =>
    `“${textOf(params, 'agency')}” ended before this period. Give its roles to the body that follows it.`,
};

/** What a plan made from last year's asks a person to look at, by the code of the note. */
export const nextYearNoteMessages: Messages<SentencesFor<typeof vi>> = { vi, en };
