/**
 * The parts of a document (thành phần thể thức) that are set in a way of their own. Numbers in brackets are the places
 * in the decree's plan of the page (ô, NĐ 30/2020, Phụ lục I, Phần I, Mục IV).
 */
export const documentParts = [
  /** Quốc hiệu (1); in the party's form its title, Tiêu đề. */
  'national-title',
  /** Tiêu ngữ (1). */
  'motto',
  /** Cơ quan chủ quản trực tiếp (2). */
  'superior',
  /** Cơ quan ban hành (2). */
  'issuer',
  /** Số, ký hiệu (3). */
  'number',
  /** Địa danh và thời gian ban hành (4). */
  'place-date',
  /** Tên loại (5a). */
  'title',
  /** Trích yếu (5a). */
  'subject',
  /** Trích yếu công văn, V/v … (5b). */
  'letter-subject',
  /** Kính gửi (9a). */
  'addressee',
  /** Căn cứ ban hành (6). */
  'basis',
  /** Phần, chương, mục with a title on the next line; I. with its title on the same (6). */
  'part-heading',
  'heading',
  /** Khoản có tiêu đề, điều (6). */
  'point-title',
  /** Nội dung (6). */
  'text',
  /** Quyền hạn (7a): TM., KT. … */
  'authority',
  /** Chức vụ (7a). */
  'position',
  /** “(Đã ký)” in the place of the signature (7c). */
  'signed-note',
  /** Chức vụ khác của người ký, above the name (7b). */
  'second-position',
  /** Họ và tên (7b). */
  'signer',
  /** The words “Nơi nhận:” (9b). */
  'recipients-title',
  /** A line of Nơi nhận (9b). */
  'recipient',
  /** “Phụ lục” and its number. */
  'appendix-number',
  'appendix-title',
  /** “(Kèm theo …)”. */
  'appendix-reference',
  'table-head',
  'table-cell',
  /** Mức độ khẩn (10b). */
  'urgency',
  /** DỰ THẢO: not in the decree, customary. */
  'draft',
  'page-number',
] as const;
export type DocumentPart = (typeof documentParts)[number];

/** Parts that items are printed in: the body’s line height holds in them, single lines in all others. */
export type ItemPart = 'part-heading' | 'heading' | 'point-title' | 'text' | 'basis';

export function isItemPart(part: DocumentPart): part is ItemPart {
  return part === 'text' || part === 'basis' || part.endsWith('heading') || part === 'point-title';
}

/** How the letters and lines of a part are set. Sizes and distances in points (1/72 inch). */
export interface PartStyle {
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** In hoa: whatever the plan says is printed in capitals. */
  upper?: boolean;
  align: 'left' | 'centre' | 'justify';
  /** Distance to the paragraph before and behind, in points. */
  before?: number;
  after?: number;
  /** Whether the first line is indented as far as the body's (`body.firstLine`). */
  indented?: boolean;
}

/** Distance between lines: so many times a single line, or exactly so many points. */
export type LineHeight = { kind: 'multiple'; value: number } | { kind: 'exact'; points: number };

/** A line (đường kẻ) below a text: solid and so long in relation to the text, or made of hyphens. */
export type Rule = { kind: 'solid'; share: number } | { kind: 'hyphens'; text: string } | { kind: 'none' };

/**
 * How documents of one family look: a form (thể thức) as data. Lengths are in millimetres, sizes of letters and
 * distances between lines in points.
 */
export interface LayoutProfile {
  id: string;
  /** What the form rests on: decree, appendix, article. */
  source: string;
  font: string;
  page: {
    /** A4: 210 × 297 mm; portrait. */
    width: number;
    height: number;
    margins: { top: number; bottom: number; left: number; right: number };
    /** Whether left and right change places on even pages (for printing on both sides). */
    mirrored: boolean;
    /** From the upper edge of the paper to the page number, in millimetres. */
    numberFromTop: number;
  };
  body: {
    /** How far the first line of a paragraph is indented, in millimetres. */
    firstLine: number;
    lineHeight: LineHeight;
  };
  parts: Record<DocumentPart, PartStyle>;
  head: {
    /** Quốc hiệu or the party's title, as printed. */
    nationalTitle: string;
    /** Tiêu ngữ; null where the form has none. */
    motto: string | null;
    /** Below the lowest line of national title and motto. */
    nationalRule: Rule;
    /** Below the issuer. */
    issuerRule: Rule;
    /** What stands between issuers of a joint document, at the end of each line but the last. */
    issuerJoin: string;
    /** What is printed before number and symbol. */
    numberOpening: string;
    /** Below the subject (trích yếu). */
    subjectRule: Rule;
  };
  end: {
    /** `./.` behind the last word of the text. */
    endMark: string;
    recipientsTitle: string;
    /** Room for a signature, in millimetres. */
    signatureHeight: number;
  };
  appendix: {
    /** The word before its number. */
    word: string;
    /** Whether the first page of an appendix is page 1 again. */
    numberedOnItsOwn: boolean;
  };
  /** Boxes of the marks of urgency (width × height in mm) and their colour (RRGGBB). */
  urgency: { widths: Record<'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN', number>; height: number; colour: string };
}

/** Text width of the page in millimetres. */
export function textWidthOf({ page }: LayoutProfile): number {
  return page.width - page.margins.left - page.margins.right;
}
