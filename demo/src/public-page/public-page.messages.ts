import type { Language } from '@phoihop/kit';

export type PublicView = 'ke-hoach' | 'tien-do' | 'phan-cong' | 'bieu-duong' | 'van-ban';

export interface PublicPageMessages {
  views: Readonly<Record<PublicView, string>>;
  viewsName: string;
  heading: (year: string) => string;
  number: (number: string, date: string) => string;
  progress: (done: number, all: number) => string;
  underWay: (count: number) => string;
  notStarted: (count: number) => string;
  late: (count: number) => string;
  asOf: (date: string) => string;
  documents: string;
  documentsNote: string;
  word: string;
  wordOf: (name: string) => string;
  making: string;
  wordFailed: string;
  honoured: string;
  honouredNote: string;
  contact: string;
  contactNote: string;
  loading: string;
  faulty: string;
  faultyNote: string;
  again: string;
  tryInstead: string;
  nothing: string;
}

export const publicPageMessages: Readonly<Record<Language, PublicPageMessages>> = {
  vi: {
    views: {
      'ke-hoach': 'Toàn văn',
      'tien-do': 'Tiến độ',
      'phan-cong': 'Phân công',
      'bieu-duong': 'Người có uy tín',
      'van-ban': 'Văn bản',
    },
    viewsName: 'Các phần của kế hoạch',
    heading: (year) => `Kế hoạch phối hợp giữa Mặt trận tỉnh và Sở Dân tộc và Tôn giáo năm ${year}`,
    number: (number, date) => `Số ${number}, ${date}`,
    progress: (done, all) => `${String(done)} trên ${String(all)} nhiệm vụ đã hoàn thành`,
    underWay: (count) => `Đang thực hiện ${String(count)}`,
    notStarted: (count) => `Chưa thực hiện ${String(count)}`,
    late: (count) => `Quá hạn ${String(count)}`,
    asOf: (date) => `Số liệu đến ngày ${date}`,
    documents: 'Văn bản để tải về',
    documentsNote: 'Tệp Word theo thể thức văn bản hành chính, đúng như bản đã ký ban hành.',
    word: 'Tải Word',
    wordOf: (name) => `Tải Word: ${name}`,
    making: 'Đang tạo tệp…',
    wordFailed: 'Chưa tạo được tệp vì mất kết nối. Bấm lại khi có mạng.',
    honoured: 'Người có uy tín được công nhận',
    honouredNote:
      'Chỉ nêu tên những người đã đồng ý công bố; những người khác được tính vào số lượng của từng xã.',
    contact: 'Liên hệ',
    contactNote: 'Phòng Chính sách dân tộc, Sở Dân tộc và Tôn giáo. Điện thoại 0238 000 1122.',
    loading: 'Đang tải kế hoạch…',
    faulty: 'Chưa tải được kế hoạch',
    faultyNote: 'Máy chủ chưa trả lời. Kiểm tra kết nối mạng, rồi bấm Tải lại.',
    again: 'Tải lại',
    tryInstead: 'Trong lúc chờ, hãy thử các công cụ với văn bản của bạn',
    nothing: 'Chưa có kế hoạch nào được công khai.',
  },
  en: {
    views: {
      'ke-hoach': 'Full text',
      'tien-do': 'Progress',
      'phan-cong': 'Who does what',
      'bieu-duong': 'People of prestige',
      'van-ban': 'Documents',
    },
    viewsName: 'Parts of the plan',
    heading: (year) =>
      `Coordination plan of the Front committee and the Department of Ethnic and Religious Affairs, ${year}`,
    number: (number, date) => `No. ${number}, ${date}`,
    progress: (done, all) => `${String(done)} of ${String(all)} tasks are done`,
    underWay: (count) => `In progress ${String(count)}`,
    notStarted: (count) => `Not started ${String(count)}`,
    late: (count) => `Late ${String(count)}`,
    asOf: (date) => `Figures up to ${date}`,
    documents: 'Documents to download',
    documentsNote: 'Word files in the form of administrative documents, as they were signed.',
    word: 'Download Word',
    wordOf: (name) => `Download Word: ${name}`,
    making: 'Making the file…',
    wordFailed: 'The file could not be made without a connection. Press again when the connection is back.',
    honoured: 'People of prestige who were recognised',
    honouredNote:
      'Only those are named who agreed to it; all others are counted in the numbers of each commune.',
    contact: 'Contact',
    contactNote:
      'Division of ethnic policy, Department of Ethnic and Religious Affairs. Telephone 0238 000 1122.',
    loading: 'Loading the plan…',
    faulty: 'The plan could not be loaded',
    faultyNote: 'The server does not answer. Check the connection, then load again.',
    again: 'Load again',
    tryInstead: 'Meanwhile, try the tools on a text of your own',
    nothing: 'No plan has been published yet.',
  },
};
