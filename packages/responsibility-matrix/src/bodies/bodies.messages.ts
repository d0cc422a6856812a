import type { Messages } from '@phoihop/kit';
import { formatDateShort } from '@phoihop/vietnamese/dates';

export interface BodiesMessages {
  title: string;
  intro: (count: number) => string;
  former: string;
  today: string;
  until: (day: string, sources: readonly string[]) => string;
  choose: string;
  leave: string;
  choiceOf: (name: string) => string;
  here: (name: string) => string;
  kept: string;
  accept: (count: number) => string;
  cancel: string;
  none: string;
  done: (count: number) => string;
  undo: string;
}

export const bodiesMessages: Messages<BodiesMessages> = {
  vi: {
    title: 'Cập nhật theo cơ quan hiện nay',
    intro: (count) =>
      `Có ${String(count)} cơ quan đang được giao việc nay đã sáp nhập, đổi tên hoặc kết thúc hoạt động.`,
    former: 'Cơ quan trong kế hoạch',
    today: 'Cơ quan hiện nay nhận việc',
    until: (day, sources) =>
      `Hoạt động đến ${formatDateShort(day)}${sources.length > 0 ? `, theo ${sources.join('; ')}` : ''}`,
    choose: 'Chọn cơ quan nhận việc',
    leave: 'Giữ nguyên',
    choiceOf: (name) => `Cơ quan hiện nay của ${name}`,
    here: (name) => `${name} (đã có trong bảng)`,
    kept: 'Phần đầu, chữ ký, nơi nhận và lời văn của kế hoạch được giữ nguyên.',
    accept: (count) => `Cập nhật ${String(count)} cơ quan`,
    cancel: 'Thôi',
    none: 'Các cơ quan được giao việc đều đang hoạt động.',
    done: (count) => `Đã chuyển việc của ${String(count)} cơ quan sang cơ quan hiện nay.`,
    undo: 'Hoàn tác',
  },
  en: {
    title: 'Update to the bodies of today',
    intro: (count) =>
      count === 1
        ? 'One body with tasks has been merged or renamed, or is no more.'
        : `${String(count)} bodies with tasks have been merged or renamed, or are no more.`,
    former: 'Body in the plan',
    today: 'Body of today that takes over',
    until: (day, sources) =>
      `Until ${formatDateShort(day)}${sources.length > 0 ? `, by ${sources.join('; ')}` : ''}`,
    choose: 'Choose who takes over',
    leave: 'Leave as it is',
    choiceOf: (name) => `Body of today for ${name}`,
    here: (name) => `${name} (in the table already)`,
    kept: 'Head, signatures, recipients and the words of the plan stay as they are.',
    accept: (count) => (count === 1 ? 'Update 1 body' : `Update ${String(count)} bodies`),
    cancel: 'Cancel',
    none: 'All bodies with tasks exist today.',
    done: (count) =>
      `The tasks of ${String(count)} ${count === 1 ? 'body' : 'bodies'} have moved to those of today.`,
    undo: 'Undo',
  },
};
