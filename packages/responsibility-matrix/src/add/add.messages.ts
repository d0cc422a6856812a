import type { Messages } from '@phoihop/kit';

export interface AddMessages {
  agencyTitle: string;
  agencyName: string;
  agencyHint: string;
  taskTitle: (near: string) => string;
  taskText: string;
  taskHint: string;
  add: string;
  addAnyway: string;
  cancel: string;
  known: (name: string, entered: string) => string;
  toColumn: string;
  similar: string;
  addedAgency: (name: string) => string;
  addedTask: (name: string) => string;
  undo: string;
}

export const addMessages: Messages<AddMessages> = {
  vi: {
    agencyTitle: 'Thêm cơ quan',
    agencyName: 'Tên cơ quan',
    agencyHint: 'Ví dụ: Sở Y tế',
    taskTitle: (near) => (near === '' ? 'Thêm nhiệm vụ' : `Thêm nhiệm vụ sau mục ${near}`),
    taskText: 'Nội dung nhiệm vụ',
    taskHint: 'Ví dụ: Tổ chức 04 hội nghị tuyên truyền tại xã',
    add: 'Thêm',
    addAnyway: 'Vẫn thêm cơ quan mới',
    cancel: 'Thôi',
    known: (name, entered) =>
      name === entered ? `${name} đã có trong bảng.` : `“${entered}” là ${name}, đã có trong bảng.`,
    toColumn: 'Đến cột này',
    similar: 'Có phải là cơ quan đã có trong bảng?',
    addedAgency: (name) => `Đã thêm ${name}.`,
    addedTask: (name) => `Đã thêm mục ${name}.`,
    undo: 'Hoàn tác',
  },
  en: {
    agencyTitle: 'Add a body',
    agencyName: 'Name of the body',
    agencyHint: 'For example, Sở Y tế',
    taskTitle: (near) => (near === '' ? 'Add a task' : `Add a task after item ${near}`),
    taskText: 'What is to be done',
    taskHint: 'For example, Tổ chức 04 hội nghị tuyên truyền tại xã',
    add: 'Add',
    addAnyway: 'Add it as a new one',
    cancel: 'Cancel',
    known: (name, entered) =>
      name === entered
        ? `${name} is in the table already.`
        : `“${entered}” is ${name}, which is in the table already.`,
    toColumn: 'Go to its column',
    similar: 'Is it one of those in the table?',
    addedAgency: (name) => `${name} was added.`,
    addedTask: (name) => `Item ${name} was added.`,
    undo: 'Undo',
  },
};
