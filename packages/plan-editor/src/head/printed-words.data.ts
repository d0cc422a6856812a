/**
 * What is printed in head and foot besides the plan's own words (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II): on the document, so
 * in Vietnamese whatever the language of the page.
 */
export const printedWords = { numberPrefix: 'Số:', recipients: 'Nơi nhận:' } as const;

/** The national title (Quốc hiệu và Tiêu ngữ). */
export const nationalTitle = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;
