import { isItemPart, type DocumentPart, type ItemPart } from '../profile/index.js';

/**
 * The styles of our documents by name, as Word lists them and as reading finds them again: programs that save a file
 * anew change the ids of styles, not their names. A comma would begin another name of the same style. Styles of items
 * carry the item's level behind the name.
 */
export const partStyles: Record<Exclude<DocumentPart, ItemPart>, string> = {
  'national-title': 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superior: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  number: 'Số và ký hiệu',
  'place-date': 'Địa danh và thời gian',
  title: 'Tên loại',
  subject: 'Trích yếu',
  'letter-subject': 'Trích yếu công văn',
  addressee: 'Kính gửi',
  authority: 'Quyền hạn',
  position: 'Chức vụ',
  'signed-note': 'Ghi chú chữ ký',
  'second-position': 'Chức vụ khác',
  signer: 'Họ tên người ký',
  'recipients-title': 'Nơi nhận',
  recipient: 'Dòng nơi nhận',
  'appendix-number': 'Phụ lục',
  'appendix-title': 'Tên phụ lục',
  'appendix-reference': 'Kèm theo phụ lục',
  'table-head': 'Dòng đầu bảng',
  'table-cell': 'Nội dung bảng',
  urgency: 'Mức độ khẩn',
  draft: 'Dự thảo',
  'page-number': 'Số trang',
};

/** Word’s own headings, so that its navigation shows the outline; it knows nine. */
export const HEADING = 'heading';
export const HEADINGS = 9;
/** Headings that are deeper. */
export const DEEP_HEADING = 'Tiêu đề cấp';
export const TEXT = 'Nội dung cấp';
export const BASIS = 'Căn cứ cấp';

/** Lines (đường kẻ) and other paragraphs without words. */
export const RULE_STYLE = 'Đường kẻ';

/** Character styles: a printed number that is text, and the end mark `./.`. */
export const LABEL_STYLE = 'Số thứ tự';
export const END_MARK_STYLE = 'Dấu kết thúc';

/** The style of an item’s paragraph. */
export function itemStyle(part: ItemPart, level: number): string {
  if (part === 'text') return `${TEXT} ${String(level)}`;
  if (part === 'basis') return `${BASIS} ${String(level)}`;
  return `${level <= HEADINGS ? HEADING : DEEP_HEADING} ${String(level)}`;
}

export function styleOf(part: DocumentPart, level = 1): string {
  return isItemPart(part) ? itemStyle(part, level) : partStyles[part];
}

/** The id that we give to a style in a file: letters and digits of its name. Word asks for its own headings’. */
export function styleId(name: string): string {
  const heading = /^heading (\d)$/u.exec(name);
  if (heading) return `Heading${heading[1] ?? ''}`;
  const plain = name.normalize('NFD').replaceAll(/[^\p{L}\d]/gu, '');
  return `Ph${plain.replaceAll('đ', 'd').replaceAll('Đ', 'D')}`;
}
