import type { Messages } from '@phoihop/kit';

export interface FindMessages {
  findAndReplace: string;
  replacement: string;
  next: string;
  previous: string;
  close: string;
  ignoreMarks: string;
  matchCapitals: string;
  replaceOne: string;
  replaceAll: string;
  /** What is seen of the count: the chosen place and how many there are. */
  count: (place: string, places: string) => string;
  /** The same for a screen reader; `where` is the name of the line, empty where it has none. */
  place: (place: string, places: string, where: string) => string;
  none: string;
  /** How many places there were if marks were passed over. */
  withoutMarks: (places: string) => string;
  item: (label: string) => string;
  /** What was replaced: places, in how many items, and whether in title or subject. */
  replaced: (places: string, items: string | null, head: boolean) => string;
  undo: string;
}

export const findMessages: Messages<FindMessages> = {
  vi: {
    findAndReplace: 'Tìm và thay thế',
    replacement: 'Thay bằng',
    next: 'Chỗ sau',
    previous: 'Chỗ trước',
    close: 'Đóng phần tìm',
    ignoreMarks: 'Không phân biệt dấu',
    matchCapitals: 'Phân biệt hoa thường',
    replaceOne: 'Thay',
    replaceAll: 'Thay tất cả',
    count: (place, places) => `${place}/${places}`,
    place: (place, places, where) => `Chỗ ${place} trên ${places}${where === '' ? '' : `, ${where}`}`,
    none: 'Không thấy',
    withoutMarks: (places) => `Có ${places} chỗ nếu không phân biệt dấu`,
    item: (label) => `mục ${label}`,
    replaced: (places, items, head) => {
      const where = [items === null ? '' : `trong ${items} mục`, head ? 'ở tên loại, trích yếu' : ''];
      return `Đã thay ${places} chỗ ${where.filter((part) => part !== '').join(' và ')}.`;
    },
    undo: 'Hoàn tác',
  },
  en: {
    findAndReplace: 'Find and replace',
    replacement: 'Replace with',
    next: 'Next place',
    previous: 'Previous place',
    close: 'Close finding',
    ignoreMarks: 'Ignore tone marks',
    matchCapitals: 'Match capitals',
    replaceOne: 'Replace',
    replaceAll: 'Replace all',
    count: (place, places) => `${place}/${places}`,
    place: (place, places, where) => `Place ${place} of ${places}${where === '' ? '' : `, ${where}`}`,
    none: 'Not found',
    withoutMarks: (places) => `${places} found when tone marks are ignored`,
    item: (label) => `item ${label}`,
    replaced: (places, items, head) => {
      const where = [
        items === null ? '' : items === '1' ? 'in 1 item' : `in ${items} items`,
        head ? 'in title and subject' : '',
      ];
      return `${places} replaced ${where.filter((part) => part !== '').join(' and ')}.`;
    },
    undo: 'Undo',
  },
};
