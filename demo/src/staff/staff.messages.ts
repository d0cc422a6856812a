import type { Language } from '@phoihop/kit';

export type StaffView =
  'den-han' | 'soan-thao' | 'phan-cong' | 'thong-nhat' | 'tien-do' | 'bao-cao' | 'xem-truoc' | 'bieu-duong';

export interface StaffMessages {
  person: string;
  agencies: Readonly<Record<string, string>>;
  roles: Readonly<Record<'reader' | 'editor' | 'leader', string>>;
  heading: (agency: string) => string;
  lead: (name: string, role: string) => string;
  plan: string;
  planOf: (year: string, isDraft: boolean) => string;
  round: string;
  roundOf: (year: string) => string;
  viewsName: string;
  views: Readonly<Record<StaffView, string>>;
  lookOnly: string;
  backToFigures: string;
  nominated: string;
  nothing: string;
  nothingNote: string;
  loading: string;
  faulty: string;
  faultyNote: string;
  again: string;
  tryInstead: string;
}

export const staffMessages: Readonly<Record<Language, StaffMessages>> = {
  vi: {
    person: 'Người làm việc',
    agencies: {
      'so-dan-toc-ton-giao': 'Sở Dân tộc và Tôn giáo',
      'mat-tran-tinh': 'Ủy ban MTTQ Việt Nam tỉnh',
      'xa-ta-lun': 'Ủy ban nhân dân xã Tà Lưn',
      'so-van-hoa': 'Sở Văn hóa, Thể thao và Du lịch',
    },
    roles: { reader: 'người xem', editor: 'chuyên viên', leader: 'lãnh đạo' },
    heading: (agency) => agency,
    lead: (name, role) => `${name}, ${role}`,
    plan: 'Kế hoạch',
    planOf: (year, isDraft) => (isDraft ? `Năm ${year}, đang soạn thảo` : `Năm ${year}`),
    round: 'Đợt xét',
    roundOf: (year) => `Người có uy tín năm ${year}`,
    viewsName: 'Các phần việc',
    views: {
      'den-han': 'Việc đến hạn',
      'soan-thao': 'Soạn thảo',
      'phan-cong': 'Phân công',
      'thong-nhat': 'Thống nhất',
      'tien-do': 'Tiến độ',
      'bao-cao': 'Báo cáo',
      'xem-truoc': 'Xem trước',
      'bieu-duong': 'Biểu dương',
    },
    lookOnly: 'Đồng chí chỉ có quyền xem phần này.',
    backToFigures: 'Về soạn theo số liệu',
    nominated: 'Hồ sơ xã đã gửi',
    nothing: 'Chưa có việc nào của cơ quan này',
    nothingNote: 'Khi có kế hoạch hoặc đợt xét được chia sẻ với cơ quan, việc sẽ hiện ở đây.',
    loading: 'Đang tải việc của cơ quan…',
    faulty: 'Chưa tải được việc của cơ quan',
    faultyNote: 'Máy chủ chưa trả lời. Việc đã làm vẫn được giữ. Kiểm tra kết nối mạng, rồi bấm Tải lại.',
    again: 'Tải lại',
    tryInstead: 'Trong lúc chờ, hãy thử các công cụ với văn bản của bạn',
  },
  en: {
    person: 'Who works here',
    agencies: {
      'so-dan-toc-ton-giao': 'Department of Ethnic and Religious Affairs',
      'mat-tran-tinh': 'Front committee of the province',
      'xa-ta-lun': 'People’s committee of Tà Lưn commune',
      'so-van-hoa': 'Department of Culture, Sports and Tourism',
    },
    roles: { reader: 'reader', editor: 'official', leader: 'leader' },
    heading: (agency) => agency,
    lead: (name, role) => `${name}, ${role}`,
    plan: 'Plan',
    planOf: (year, isDraft) => (isDraft ? `${year}, being drafted` : year),
    round: 'Round',
    roundOf: (year) => `People of prestige ${year}`,
    viewsName: 'Parts of the work',
    views: {
      'den-han': 'Due',
      'soan-thao': 'Drafting',
      'phan-cong': 'Who does what',
      'thong-nhat': 'Agreement',
      'tien-do': 'Progress',
      'bao-cao': 'Report',
      'xem-truoc': 'Preview',
      'bieu-duong': 'Honours',
    },
    lookOnly: 'You can view this part, but not change it.',
    backToFigures: 'Back to composing from figures',
    nominated: 'What the commune has sent',
    nothing: 'There is nothing for this agency yet',
    nothingNote: 'Plans and rounds that are shared with the agency will stand here.',
    loading: 'Loading the work of the agency…',
    faulty: 'The work of the agency could not be loaded',
    faultyNote: 'The server does not answer. What was done is kept. Check the connection, then load again.',
    again: 'Load again',
    tryInstead: 'Meanwhile, try the tools on a text of your own',
  },
};
