import type { Messages } from '@phoihop/kit';
import type { TemplateKind } from '@phoihop/plan/templates';

interface KindTexts {
  name: string;
  about: string;
}

export interface StartMessages {
  heading: string;
  close: string;
  loading: string;
  kind: string;
  kinds: Readonly<Record<TemplateKind | 'next-year', KindTexts>>;
  year: string;
  firstYear: string;
  yearFault: string;
  subject: string;
  subjectHint: string;
  province: string;
  issuer: (place: number, count: number) => string;
  issuerHint: string;
  leftBlank: string;
  preview: string;
  contents: (items: string, blanks: string) => string;
  below: (count: number) => string;
  carried: string;
  kept: (items: string, agencies: string, recipients: string) => string;
  leftBehind: string;
  changed: (count: string) => string;
  noneChanged: string;
  noPeriod: string;
  toDecide: (count: string) => string;
  nothingToDecide: string;
  headAndFoot: string;
  subjectLine: string;
  titleLine: string;
  recipientLine: string;
  replaces: string;
  create: string;
  created: (items: string, blanks: string) => string;
  toFirstBlank: string;
  undo: string;
}

/** An English noun behind its number. */
const counted = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

export const startMessages: Messages<StartMessages> = {
  vi: {
    heading: 'Lập kế hoạch mới',
    close: 'Đóng',
    loading: 'Đang mở các mẫu',
    kind: 'Loại văn bản',
    kinds: {
      'yearly-coordination': {
        name: 'Kế hoạch phối hợp năm',
        about: 'Hai cơ quan cùng ký: mục đích, nội dung phối hợp, kinh phí, tổ chức thực hiện.',
      },
      'five-year-programme': {
        name: 'Chương trình phối hợp 5 năm',
        about: 'Mục tiêu, chỉ tiêu, nội dung của cả giai đoạn; chế độ giao ban, sơ kết, tổng kết.',
      },
      'single-plan': {
        name: 'Kế hoạch của một cơ quan',
        about: 'Nhiệm vụ, giải pháp trong năm, giao cho các phòng và đơn vị trực thuộc.',
      },
      'half-year-report': {
        name: 'Báo cáo 6 tháng đầu năm',
        about: 'Tình hình, kết quả, đánh giá chung và phương hướng 6 tháng cuối năm.',
      },
      'next-year': {
        name: 'Kế hoạch cho năm sau',
        about: 'Từ kế hoạch đang mở: năm và thời hạn được chuyển sang kỳ mới.',
      },
    },
    year: 'Năm',
    firstYear: 'Năm đầu của giai đoạn',
    yearFault: 'Hãy ghi năm bằng bốn chữ số, ví dụ 2026.',
    subject: 'Về công tác',
    subjectHint: 'dân tộc',
    province: 'Tỉnh, thành phố',
    issuer: (place, count) =>
      count === 1 ? 'Cơ quan ban hành' : place === 1 ? 'Cơ quan chủ trì ban hành' : 'Cơ quan cùng ban hành',
    issuerHint: 'Sở Dân tộc và Tôn giáo',
    leftBlank: 'Ô nào chưa rõ thì để trống; trong văn bản sẽ có “……” để điền sau.',
    preview: 'Xem trước',
    contents: (items, blanks) => `${items} mục, ${blanks} chỗ trống cần điền.`,
    below: (count) => `${String(count)} mục con`,
    carried: 'Mang sang',
    kept: (items, agencies, recipients) =>
      `${items} mục được giữ nguyên chữ, cùng ${agencies} cơ quan, các phân công và ${recipients} nơi nhận.`,
    leftBehind: 'Số và ngày ban hành để trống. Tiến độ, góp ý và các phiên bản ở lại với kế hoạch đang mở.',
    changed: (count) => `Đã chuyển sang kỳ mới: ${count} chỗ`,
    noneChanged: 'Không có chỗ nào nhắc đến năm.',
    noPeriod:
      'Chưa biết kế hoạch này của năm nào. Hãy ghi thời gian thực hiện hoặc năm trong trích yếu rồi lập lại.',
    toDecide: (count) => `Cần xem lại: ${count} chỗ`,
    nothingToDecide: 'Không có chỗ nào cần xem lại.',
    headAndFoot: 'Đầu và cuối văn bản',
    subjectLine: 'Trích yếu',
    titleLine: 'Tên loại',
    recipientLine: 'Nơi nhận',
    replaces: 'Kế hoạch mới sẽ thay kế hoạch đang mở; bấm Hoàn tác để lấy lại.',
    create: 'Lập kế hoạch này',
    created: (items, blanks) => `Đã lập kế hoạch mới: ${items} mục, ${blanks} chỗ trống cần điền.`,
    toFirstBlank: 'Đến chỗ trống đầu tiên',
    undo: 'Hoàn tác',
  },
  en: {
    heading: 'New plan',
    close: 'Close',
    loading: 'Opening the templates',
    kind: 'Kind of document',
    kinds: {
      'yearly-coordination': {
        name: 'Yearly coordination plan',
        about: 'Signed by two bodies: purpose, what is done together, funding, who carries it out.',
      },
      'five-year-programme': {
        name: 'Five-year coordination programme',
        about: 'Aims, targets and contents of the whole period; meetings and reviews.',
      },
      'single-plan': {
        name: 'Plan of one body',
        about: 'Tasks and means of a year, given to its own units.',
      },
      'half-year-report': {
        name: 'Half-year report',
        about: 'Situation, results, assessment, and what is to be done in the second half.',
      },
      'next-year': {
        name: 'Plan for the next year',
        about: 'From the plan that is open: years and times move to the new period.',
      },
    },
    year: 'Year',
    firstYear: 'First year of the period',
    yearFault: 'Enter the year with four digits, such as 2026.',
    subject: 'About the work on',
    subjectHint: 'dân tộc',
    province: 'Province or city',
    issuer: (place, count) => (count === 1 ? 'Issuer' : place === 1 ? 'Lead issuer' : 'Other issuer'),
    issuerHint: 'Sở Dân tộc và Tôn giáo',
    leftBlank: 'Leave blank what is not known yet: the text will have “……” to be filled in.',
    preview: 'Preview',
    contents: (items, blanks) => `${counted(items, 'item')}, ${counted(blanks, 'blank')} to fill in.`,
    below: (count) => `${counted(String(count), 'item')} below it`,
    carried: 'Carried over',
    kept: (items, agencies, recipients) =>
      `${counted(items, 'item')} ${items === '1' ? 'keeps its' : 'keep their'} words, with ${agencies} ${agencies === '1' ? 'body' : 'bodies'}, what was assigned, and ${counted(recipients, 'recipient')}.`,
    leftBehind:
      'Number and day of issue are blank. Progress, review and versions stay with the plan that is open.',
    changed: (count) => `Moved to the new period: ${counted(count, 'place')}`,
    noneChanged: 'No place names a year.',
    noPeriod:
      'The year of this plan is not known. Enter its period, or the year in its subject, and try again.',
    toDecide: (count) => `To be looked at: ${counted(count, 'place')}`,
    nothingToDecide: 'Nothing needs to be looked at.',
    headAndFoot: 'Head and foot',
    subjectLine: 'Subject',
    titleLine: 'Type of document',
    recipientLine: 'Recipient',
    replaces: 'The new plan takes the place of the one that is open; Undo brings it back.',
    create: 'Make this plan',
    created: (items, blanks) =>
      `A new plan was made: ${counted(items, 'item')}, ${counted(blanks, 'blank')} to fill in.`,
    toFirstBlank: 'Go to the first blank',
    undo: 'Undo',
  },
};
