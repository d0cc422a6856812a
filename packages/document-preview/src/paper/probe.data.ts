/** Letters of every kind that our documents hold. */
export const PROBE =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc, ngày 05 tháng 3 năm 2026; kế hoạch phối hợp';
