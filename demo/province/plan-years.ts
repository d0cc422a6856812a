/** What differs from one year's plan to the next: our own invention, as all of the province is. */
export interface PlanYear {
  year: number;
  /** As printed; a number that is not given yet stays blank. */
  number: string;
  date: string;
  /** The resolution or programme on which the plan stands. */
  basis: string;
  conferences: number;
  groups: number;
  booklets: number;
  honoured: number;
  supervised: number;
  classes: number;
  loans: number;
  houses: number;
  visits: number;
}

const PROGRAMME =
  'Thực hiện Chương trình phối hợp số 06/CTrPH-MTTQ-SDTTG ngày 15/9/2025 giữa Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo giai đoạn 2026 - 2030';

export const planYears = {
  last: {
    year: 2025,
    number: '09/KHPH-MTTQ-SDTTG',
    date: 'ngày 21 tháng 3 năm 2025',
    basis:
      'Thực hiện nhiệm vụ công tác dân tộc năm 2025 và căn cứ chức năng, nhiệm vụ của Ủy ban MTTQ Việt Nam tỉnh và Sở Dân tộc và Tôn giáo',
    conferences: 3,
    groups: 8,
    booklets: 400,
    honoured: 45,
    supervised: 4,
    classes: 5,
    loans: 120,
    houses: 30,
    visits: 60,
  },
  current: {
    year: 2026,
    number: '12/KHPH-MTTQ-SDTTG',
    date: 'ngày 09 tháng 3 năm 2026',
    basis: PROGRAMME,
    conferences: 4,
    groups: 10,
    booklets: 500,
    honoured: 60,
    supervised: 5,
    classes: 6,
    loans: 150,
    houses: 36,
    visits: 75,
  },
  next: {
    year: 2027,
    number: '      /KHPH-MTTQ-SDTTG',
    date: 'ngày      tháng      năm 2027',
    basis: PROGRAMME,
    conferences: 5,
    groups: 12,
    booklets: 600,
    honoured: 60,
    supervised: 6,
    classes: 6,
    loans: 180,
    houses: 40,
    visits: 80,
  },
} as const satisfies Record<string, PlanYear>;
