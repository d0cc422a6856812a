import type { Messages } from '@phoihop/kit';

export interface DuplicatesMessages {
  open: (count: number) => string;
  heading: string;
  why: string;
  place: (place: number, count: number) => string;
  file: string;
  fileLine: (place: string, day: string) => string;
  number: string;
  vote: string;
  nominator: string;
  state: string;
  name: string;
  birth: string;
  residence: string;
  unit: string;
  merge: (place: string) => string;
  apart: string;
  next: string;
  previous: string;
  close: string;
  merged: string;
  toldApart: string;
  undo: string;
  votes: (votes: number, households: number, percent: string) => string;
  differs: string;
}

export const duplicatesMessages: Messages<DuplicatesMessages> = {
  vi: {
    open: (count) => `${String(count)} cặp có thể trùng`,
    heading: 'Hai hồ sơ có thể là một người',
    why: 'Cùng tên khi bỏ dấu, cùng năm sinh, cùng xã',
    place: (place, count) => `Cặp ${String(place)} trên ${String(count)}`,
    file: 'Hồ sơ',
    fileLine: (place, day) => `Số ${place}, gửi ngày ${day}`,
    number: 'Số biên nhận',
    vote: 'Biểu quyết',
    nominator: 'Người lập hồ sơ',
    state: 'Trạng thái',
    name: 'Họ và tên',
    birth: 'Năm sinh',
    residence: 'Nơi cư trú',
    unit: 'Đơn vị',
    merge: (place) => `Gộp vào hồ sơ số ${place}`,
    apart: 'Hai người khác nhau',
    next: 'Cặp sau',
    previous: 'Cặp trước',
    close: 'Đóng phần hồ sơ có thể trùng',
    merged: 'Đã gộp hai hồ sơ. Hồ sơ sau được đưa ra khỏi danh sách vì trùng.',
    toldApart: 'Đã ghi nhận là hai người khác nhau.',
    undo: 'Hoàn tác',
    votes: (votes, households, percent) => `${String(votes)} trên ${String(households)} hộ, ${percent}%`,
    differs: '(khác nhau)',
  },
  en: {
    open: (count) => (count === 1 ? '1 possible duplicate' : `${String(count)} possible duplicates`),
    heading: 'Two nominations that may be of one person',
    why: 'The same name without tone marks, year of birth and commune',
    place: (place, count) => `Pair ${String(place)} of ${String(count)}`,
    file: 'Nomination',
    fileLine: (place, day) => `No. ${place}, sent on ${day}`,
    number: 'Receipt number',
    vote: 'Vote',
    nominator: 'Nominated by',
    state: 'State',
    name: 'Name',
    birth: 'Born',
    residence: 'Residence',
    unit: 'Unit',
    merge: (place) => `Merge into no. ${place}`,
    apart: 'Two different people',
    next: 'Next pair',
    previous: 'Previous pair',
    close: 'Close the possible duplicates',
    merged: 'The two were merged. The later one was taken off the list as a duplicate.',
    toldApart: 'Noted as two different people.',
    undo: 'Undo',
    votes: (votes, households, percent) =>
      `${String(votes)} of ${String(households)} households, ${percent}%`,
    differs: '(differs)',
  },
};
