import type { LayoutProfile } from './profile.js';

/**
 * Văn bản hành chính of the state: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I. Where the decree leaves a range, the size is
 * that of its own example (Mục V).
 */
export const stateProfile: LayoutProfile = {
  id: 'state',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I',
  // Mục I, khoản 4.
  font: 'Times New Roman',
  // Mục I, khoản 1–3 and 7: A4, 20–25 / 20–25 / 30–35 / 15–20 mm, the page number in the upper margin.
  page: {
    width: 210,
    height: 297,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    mirrored: false,
    numberFromTop: 10,
  },
  // Mục II, khoản 6, điểm e: 1 or 1.27 cm; single to 1.5 lines; 6 pt at least between paragraphs (`after` below).
  body: { firstLine: 12.7, lineHeight: { kind: 'multiple', value: 1.15 } },
  parts: {
    // Mục II, khoản 1.
    'national-title': { size: 12, bold: true, upper: true, align: 'centre' },
    motto: { size: 13, bold: true, align: 'centre' },
    // Mục II, khoản 2.
    superior: { size: 12, upper: true, align: 'centre' },
    issuer: { size: 12, bold: true, upper: true, align: 'centre' },
    // Mục II, khoản 3 and 4.
    number: { size: 13, align: 'centre' },
    'place-date': { size: 13, italic: true, align: 'centre' },
    // Mục II, khoản 5.
    title: { size: 14, bold: true, upper: true, align: 'centre', before: 12 },
    subject: { size: 14, bold: true, align: 'centre' },
    'letter-subject': { size: 12, align: 'centre', before: 6 },
    // Mục II, khoản 9, điểm d.
    addressee: { size: 14, align: 'left', after: 6 },
    // Mục II, khoản 6, điểm a, đ, e.
    basis: { size: 14, italic: true, align: 'justify', after: 6, indented: true },
    'part-heading': { size: 14, bold: true, align: 'centre', before: 6, after: 6 },
    heading: { size: 14, bold: true, upper: true, align: 'justify', after: 6, indented: true },
    'point-title': { size: 14, bold: true, align: 'justify', after: 6, indented: true },
    text: { size: 14, align: 'justify', after: 6, indented: true },
    // Mục II, khoản 7.
    authority: { size: 14, bold: true, upper: true, align: 'centre' },
    position: { size: 14, bold: true, upper: true, align: 'centre' },
    'signed-note': { size: 14, italic: true, align: 'centre' },
    'second-position': { size: 14, bold: true, upper: true, align: 'centre' },
    signer: { size: 14, bold: true, align: 'centre' },
    // Mục II, khoản 9, điểm d.
    'recipients-title': { size: 12, bold: true, italic: true, align: 'left' },
    recipient: { size: 11, align: 'left' },
    // Mục III, khoản 1, điểm b, c.
    'appendix-number': { size: 14, bold: true, align: 'centre' },
    'appendix-title': { size: 14, bold: true, upper: true, align: 'centre' },
    'appendix-reference': { size: 14, italic: true, align: 'centre' },
    'table-head': { size: 13, bold: true, align: 'centre' },
    'table-cell': { size: 13, align: 'left' },
    // Mục III, khoản 2, điểm b.
    urgency: { size: 13, bold: true, upper: true, align: 'centre' },
    draft: { size: 13, bold: true, upper: true, align: 'centre' },
    // Mục I, khoản 7.
    'page-number': { size: 14, align: 'centre' },
  },
  head: {
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    // As long as the text (khoản 1, điểm b); a third to a half of it (khoản 2, điểm b; khoản 5, điểm b).
    nationalRule: { kind: 'solid', share: 1 },
    issuerRule: { kind: 'solid', share: 0.4 },
    issuerJoin: ' -',
    numberOpening: 'Số: ',
    subjectRule: { kind: 'solid', share: 0.4 },
  },
  end: { endMark: './.', recipientsTitle: 'Nơi nhận:', signatureHeight: 28 },
  // Mục III, khoản 1, điểm a, đ.
  appendix: { word: 'Phụ lục', numberedOnItsOwn: true },
  urgency: {
    widths: { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 },
    height: 8,
    colour: 'FF0000',
  },
};
