import type { Messages } from '@phoihop/kit';
import type { SignatoryLine } from '@phoihop/plan';

export interface HeadFieldMessages {
  title: string;
  subject: string;
  superior: (place: number, count: number) => string;
  issuer: (place: number, count: number) => string;
  superiorHint: string;
  issuerHint: string;
  number: string;
  numberHint: string;
  placeAndDate: string;
  placeAndDateHint: string;
  signatory: (line: SignatoryLine, place: number, count: number) => string;
  signatoryHint: Readonly<Record<SignatoryLine, string>>;
  recipient: (place: number) => string;
  recipientHint: string;
  issuerMenu: (place: number, count: number) => string;
  signatoryMenu: (place: number, count: number) => string;
  recipientsMenu: string;
  addIssuer: string;
  addSuperior: string;
  addSignatory: string;
  addAuthority: string;
  addSecondPosition: string;
  addRecipient: string;
  moveUp: string;
  moveDown: string;
  moveLeft: string;
  moveRight: string;
  removeIssuer: string;
  removeSignatory: string;
  removeRecipient: string;
  issuerRemoved: (name: string) => string;
  signatoryRemoved: (name: string) => string;
  recipientRemoved: (text: string) => string;
  undo: string;
  day: string;
  month: (month: number, year: number) => string;
  dayName: (day: number, month: number, year: number) => string;
  previousMonth: string;
  nextMonth: string;
  today: string;
  leaveBlank: string;
  weekdays: readonly { short: string; long: string }[];
  keys: string;
}

function ofIssuer(words: string, place: number, count: number): string {
  return count > 1 ? `${words} thứ ${String(place)}` : words;
}

function the(words: string, place: number, count: number): string {
  return count > 1 ? `${words} ${String(place)}` : words;
}

const signatoryVi: Readonly<Record<SignatoryLine, string>> = {
  authority: 'Quyền hạn của người ký',
  position: 'Chức vụ của người ký',
  note: 'Ghi chú chữ ký',
  name: 'Họ tên người ký',
  secondPosition: 'Chức vụ khác của người ký',
};

const signatoryEn: Readonly<Record<SignatoryLine, string>> = {
  authority: 'Authority of signatory',
  position: 'Position of signatory',
  note: 'Note in place of the signature',
  name: 'Name of signatory',
  secondPosition: 'Other position of signatory',
};

export const headFieldMessages: Messages<HeadFieldMessages> = {
  vi: {
    title: 'Tên loại văn bản',
    subject: 'Trích yếu nội dung',
    superior: (place, count) => ofIssuer('Cơ quan cấp trên của cơ quan ban hành', place, count),
    issuer: (place, count) => ofIssuer('Tên cơ quan ban hành', place, count),
    superiorHint: 'CƠ QUAN CẤP TRÊN',
    issuerHint: 'TÊN CƠ QUAN BAN HÀNH',
    number: 'Số, ký hiệu',
    numberHint: '/ký hiệu',
    placeAndDate: 'Địa danh và thời gian ban hành',
    placeAndDateHint: 'Địa danh, ngày … tháng … năm …',
    signatory: (line, place, count) => ofIssuer(signatoryVi[line], place, count),
    signatoryHint: {
      authority: 'TM., KT., TL. …',
      position: 'CHỨC VỤ',
      note: '(Đã ký)',
      name: 'Họ và tên',
      secondPosition: 'Chức vụ khác',
    },
    recipient: (place) => `Nơi nhận, dòng ${String(place)}`,
    recipientHint: 'tên cơ quan nhận',
    issuerMenu: (place, count) => ofIssuer('Sắp xếp cơ quan ban hành', place, count),
    signatoryMenu: (place, count) => ofIssuer('Sắp xếp người ký', place, count),
    recipientsMenu: 'Sắp xếp nơi nhận',
    addIssuer: 'Thêm cơ quan ban hành',
    addSuperior: 'Thêm cơ quan cấp trên',
    addSignatory: 'Thêm người ký',
    addAuthority: 'Thêm quyền hạn (TM., KT., TL.)',
    addSecondPosition: 'Thêm chức vụ khác',
    addRecipient: 'Thêm nơi nhận',
    moveUp: 'Chuyển lên',
    moveDown: 'Chuyển xuống',
    moveLeft: 'Chuyển sang trái',
    moveRight: 'Chuyển sang phải',
    removeIssuer: 'Bỏ cơ quan ban hành này',
    removeSignatory: 'Bỏ người ký này',
    removeRecipient: 'Xóa dòng',
    issuerRemoved: (name) => `Đã bỏ cơ quan ban hành ${name}.`,
    signatoryRemoved: (name) => `Đã bỏ người ký ${name}.`,
    recipientRemoved: (text) => `Đã xóa dòng nơi nhận “${text}”.`,
    undo: 'Hoàn tác',
    day: 'Chọn ngày ban hành',
    month: (month, year) => `Tháng ${String(month)} năm ${String(year)}`,
    dayName: (day, month, year) => `${String(day)} tháng ${String(month)} năm ${String(year)}`,
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    today: 'Hôm nay',
    leaveBlank: 'Để trống ngày',
    weekdays: [
      { short: 'T2', long: 'Thứ Hai' },
      { short: 'T3', long: 'Thứ Ba' },
      { short: 'T4', long: 'Thứ Tư' },
      { short: 'T5', long: 'Thứ Năm' },
      { short: 'T6', long: 'Thứ Sáu' },
      { short: 'T7', long: 'Thứ Bảy' },
      { short: 'CN', long: 'Chủ nhật' },
    ],
    keys: 'Enter: thêm dòng. Xóa lùi ở dòng trống: bỏ dòng. Alt và mũi tên: đổi chỗ.',
  },
  en: {
    title: 'Type of document',
    subject: 'Subject',
    superior: (place, count) => the('Superior body of issuer', place, count),
    issuer: (place, count) => the('Name of issuer', place, count),
    superiorHint: 'SUPERIOR BODY',
    issuerHint: 'NAME OF ISSUER',
    number: 'Number and symbol',
    numberHint: '/symbol',
    placeAndDate: 'Place and date of issue',
    placeAndDateHint: 'Place, day, month, year',
    signatory: (line, place, count) => the(signatoryEn[line], place, count),
    signatoryHint: {
      authority: 'TM., KT., TL. …',
      position: 'POSITION',
      note: '(signed)',
      name: 'Name',
      secondPosition: 'Other position',
    },
    recipient: (place) => `Recipient ${String(place)}`,
    recipientHint: 'name of the recipient',
    issuerMenu: (place, count) => the('Arrange issuer', place, count),
    signatoryMenu: (place, count) => the('Arrange signatory', place, count),
    recipientsMenu: 'Arrange recipients',
    addIssuer: 'Add an issuer',
    addSuperior: 'Add its superior body',
    addSignatory: 'Add a signatory',
    addAuthority: 'Add authority (TM., KT., TL.)',
    addSecondPosition: 'Add another position',
    addRecipient: 'Add a recipient',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveLeft: 'Move to the left',
    moveRight: 'Move to the right',
    removeIssuer: 'Remove this issuer',
    removeSignatory: 'Remove this signatory',
    removeRecipient: 'Delete the line',
    issuerRemoved: (name) => `Issuer ${name} was removed.`,
    signatoryRemoved: (name) => `Signatory ${name} was removed.`,
    recipientRemoved: (text) => `The recipient “${text}” was deleted.`,
    undo: 'Undo',
    day: 'Choose the day of issue',
    month: (month, year) => `${String(month)}/${String(year)}`,
    dayName: (day, month, year) => `${String(day)}/${String(month)}/${String(year)}`,
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    today: 'Today',
    leaveBlank: 'Leave the day blank',
    weekdays: [
      { short: 'Mo', long: 'Monday' },
      { short: 'Tu', long: 'Tuesday' },
      { short: 'We', long: 'Wednesday' },
      { short: 'Th', long: 'Thursday' },
      { short: 'Fr', long: 'Friday' },
      { short: 'Sa', long: 'Saturday' },
      { short: 'Su', long: 'Sunday' },
    ],
    keys: 'Enter adds a line. Backspace in an empty line takes it out. Alt and an arrow moves it.',
  },
};
