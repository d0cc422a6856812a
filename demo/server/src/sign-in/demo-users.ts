import type { SignIn, User } from './sign-in.js';

/** The header in which a page of the demo says as whom it works. It is believed by the demo alone. */
export const DEMO_HEADER = 'x-phoihop-demo-user';

/** Invented people of two agencies of an invented province, and of a commune. */
export const demoUsers: readonly User[] = [
  { id: 'lo-thi-hanh', name: 'Lò Thị Hạnh', agency: 'so-dan-toc-ton-giao', role: 'editor' },
  { id: 'kha-thi-phuong', name: 'Kha Thị Phương', agency: 'so-dan-toc-ton-giao', role: 'leader' },
  { id: 'vi-van-binh', name: 'Vi Văn Bình', agency: 'so-dan-toc-ton-giao', role: 'reader' },
  { id: 'nguyen-thi-lan', name: 'Nguyễn Thị Lan', agency: 'mat-tran-tinh', role: 'editor' },
  { id: 'nguyen-huu-dat', name: 'Nguyễn Hữu Đạt', agency: 'mat-tran-tinh', role: 'leader' },
  { id: 'luong-van-kham', name: 'Lương Văn Khăm', agency: 'mat-tran-tinh', role: 'reader' },
  { id: 'moong-thi-xuan', name: 'Moong Thị Xuân', agency: 'xa-ta-lun', role: 'editor' },
  { id: 'tran-van-hoa', name: 'Trần Văn Hòa', agency: 'so-van-hoa', role: 'leader' },
];

/** Believes whatever the page says: for trying out on one's own computer, never where others can reach it. */
export function demoSignIn(users: readonly User[] = demoUsers): SignIn {
  return { identify: (headers) => users.find(({ id }) => id === headers[DEMO_HEADER]) };
}
