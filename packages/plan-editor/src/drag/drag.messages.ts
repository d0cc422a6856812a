import type { Messages } from '@phoihop/kit';

export interface DragMessages {
  /** The handle, by the item that it moves. */
  handle: (name: string) => string;
  keys: string;
  lifted: (name: string, below: number) => string;
  first: (level: number) => string;
  behind: (level: number, name: string) => string;
  within: (level: number, name: string) => string;
  dropped: (name: string, level: number) => string;
  left: (name: string) => string;
  below: (count: number) => string;
  undo: string;
}

export const dragMessages: Messages<DragMessages> = {
  vi: {
    handle: (name) => `Chuyển chỗ mục ${name}`,
    keys: 'Kéo để chuyển mục cùng các mục con. Bằng bàn phím: Enter để nhấc lên, mũi tên lên, xuống chọn chỗ, trái, phải chọn cấp, Enter để đặt xuống, Esc để thôi.',
    lifted: (name, below) =>
      below === 0 ? `Đã nhấc mục ${name}.` : `Đã nhấc mục ${name} và ${String(below)} mục con.`,
    first: (level) => `Cấp ${String(level)}, ở đầu kế hoạch`,
    behind: (level, name) => `Cấp ${String(level)}, sau mục ${name}`,
    within: (level, name) => `Cấp ${String(level)}, ở đầu mục ${name}`,
    dropped: (name, level) => `Đã chuyển, nay là mục ${name}, cấp ${String(level)}.`,
    left: (name) => `Mục ${name} vẫn ở chỗ cũ.`,
    below: (count) => `và ${String(count)} mục con`,
    undo: 'Hoàn tác',
  },
  en: {
    handle: (name) => `Move item ${name}`,
    keys: 'Drag to move the item with all below it. By keyboard: Enter picks it up, up and down choose the place, left and right the level, Enter puts it down, Esc leaves it.',
    lifted: (name, below) =>
      below === 0
        ? `Item ${name} is picked up.`
        : `Item ${name} and ${String(below)} below it are picked up.`,
    first: (level) => `Level ${String(level)}, first in the plan`,
    behind: (level, name) => `Level ${String(level)}, behind item ${name}`,
    within: (level, name) => `Level ${String(level)}, first in item ${name}`,
    dropped: (name, level) => `Moved: it is now item ${name}, level ${String(level)}.`,
    left: (name) => `Item ${name} stays where it was.`,
    below: (count) => `and ${String(count)} below it`,
    undo: 'Undo',
  },
};
