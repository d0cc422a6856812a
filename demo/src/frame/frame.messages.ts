import type { Language } from '@phoihop/kit';
import type { Look } from './preferences.js';

export type PageName = 'public' | 'staff' | 'first-day' | 'try';

export interface FrameMessages {
  toContent: string;
  demo: string;
  look: string;
  looks: Readonly<Record<Look, string>>;
  language: string;
  portal: string;
  province: string;
  menu: string;
  pages: Readonly<Record<PageName, string>>;
  home: string;
  place: string;
  invented: string;
  contact: string;
  offline: string;
  /** Name of the page in the browser's title. */
  title: (page: string) => string;
}

export const frameMessages: Readonly<Record<Language, FrameMessages>> = {
  vi: {
    toContent: 'Đến nội dung chính',
    demo: 'Trang minh họa',
    look: 'Giao diện',
    looks: { neutral: 'Trung tính', bootstrap: 'Bootstrap 3', dark: 'Nền tối' },
    language: 'Ngôn ngữ',
    portal: 'Cổng thông tin điện tử',
    province: 'Tỉnh Sông Lam',
    menu: 'Chuyên mục',
    pages: {
      public: 'Kế hoạch công khai',
      staff: 'Việc của cơ quan',
      'first-day': 'Ngày đầu tiên',
      try: 'Thử với văn bản của bạn',
    },
    home: 'Trang chủ',
    place: 'Đường dẫn',
    invented:
      'Trang minh họa của thư viện Phối hợp. Tỉnh Sông Lam, các cơ quan và người nêu tên đều là hư cấu.',
    contact: 'Số 1, đường Bờ Sông, phường Sông Lam. Điện thoại 0238 000 1122.',
    offline:
      'Mất kết nối. Nội dung đang xem vẫn dùng được; thay đổi được giữ trên máy này và gửi lại khi có mạng.',
    title: (page) => `${page} - Cổng thông tin điện tử tỉnh Sông Lam`,
  },
  en: {
    toContent: 'To the main content',
    demo: 'Demonstration',
    look: 'Look',
    looks: { neutral: 'Neutral', bootstrap: 'Bootstrap 3', dark: 'Dark' },
    language: 'Language',
    portal: 'Portal of the province',
    province: 'Sông Lam province',
    menu: 'Sections',
    pages: {
      public: 'Published plan',
      staff: 'Office work',
      'first-day': 'The first day',
      try: 'Try a text of your own',
    },
    home: 'Home',
    place: 'Where you are',
    invented:
      'Demonstration of the library Phối hợp. The province of Sông Lam, its agencies and all people named are invented.',
    contact: '1 Bờ Sông street, Sông Lam ward. Telephone 0238 000 1122.',
    offline:
      'No connection. What you see can still be used; changes are kept on this device and sent when the connection is back.',
    title: (page) => `${page} - Portal of Sông Lam province`,
  },
};
