/** What became of a body: by law, for every province or for the country. Data that a host may correct or add to. */
export interface Succession {
  /** Names in full, without the province; short forms (`Sở NN&PTNT`) are understood from them. */
  names: readonly string[];
  /** The last day on which the body stood (ISO). */
  until: string;
  /**
   * What it is now. With more than one its work was parted: the first has most of it, and only a person can tell
   * which of them a task has gone to.
   */
  successors: readonly string[];
  /** The instrument that says so. */
  source: string;
}

/** NĐ 45/2025/NĐ-CP ngày 28/02/2025: cơ quan chuyên môn thuộc Ủy ban nhân dân, hiệu lực từ 01/03/2025. */
const DEPARTMENTS = 'Nghị định số 45/2025/NĐ-CP ngày 28/02/2025';
/** NQ 176/2025/QH15 ngày 18/02/2025: cơ cấu tổ chức của Chính phủ, từ 01/03/2025. */
const MINISTRIES = 'Nghị quyết số 176/2025/QH15 ngày 18/02/2025';
const UNTIL = '2025-02-28';

/**
 * Renamings and mergers of March 2025. Where only some provinces have done something (Sở Ngoại vụ; a Ban Dân tộc that
 * went into a Sở Nội vụ), or where the day differs from place to place, nothing is said here. Compiled on 25/11/2026.
 */
export const successions: readonly Succession[] = [
  { names: ['Ban Dân tộc'], until: UNTIL, successors: ['Sở Dân tộc và Tôn giáo'], source: DEPARTMENTS },
  {
    names: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường'],
    until: UNTIL,
    successors: ['Sở Nông nghiệp và Môi trường'],
    source: DEPARTMENTS,
  },
  {
    names: ['Sở Lao động - Thương binh và Xã hội'],
    until: UNTIL,
    // Việc làm, người có công; bảo trợ xã hội, trẻ em; giáo dục nghề nghiệp; giảm nghèo.
    successors: ['Sở Nội vụ', 'Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường'],
    source: DEPARTMENTS,
  },
  {
    names: ['Sở Thông tin và Truyền thông'],
    until: UNTIL,
    // Chuyển đổi số, viễn thông; báo chí, xuất bản.
    successors: ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
    source: DEPARTMENTS,
  },
  { names: ['Sở Kế hoạch và Đầu tư'], until: UNTIL, successors: ['Sở Tài chính'], source: DEPARTMENTS },
  { names: ['Sở Giao thông vận tải'], until: UNTIL, successors: ['Sở Xây dựng'], source: DEPARTMENTS },
  { names: ['Ủy ban Dân tộc'], until: UNTIL, successors: ['Bộ Dân tộc và Tôn giáo'], source: MINISTRIES },
  {
    names: ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Tài nguyên và Môi trường'],
    until: UNTIL,
    successors: ['Bộ Nông nghiệp và Môi trường'],
    source: MINISTRIES,
  },
  {
    names: ['Bộ Lao động - Thương binh và Xã hội'],
    until: UNTIL,
    successors: ['Bộ Nội vụ', 'Bộ Y tế', 'Bộ Giáo dục và Đào tạo', 'Bộ Nông nghiệp và Môi trường'],
    source: MINISTRIES,
  },
  {
    names: ['Bộ Thông tin và Truyền thông'],
    until: UNTIL,
    successors: ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch'],
    source: MINISTRIES,
  },
  { names: ['Bộ Kế hoạch và Đầu tư'], until: UNTIL, successors: ['Bộ Tài chính'], source: MINISTRIES },
  { names: ['Bộ Giao thông vận tải'], until: UNTIL, successors: ['Bộ Xây dựng'], source: MINISTRIES },
];

/** The last day of the district level, and of the 63 provinces. */
export const DISTRICTS_UNTIL = '2025-06-30';
/** NQ 203/2025/QH15 ngày 16/06/2025 (sửa đổi Hiến pháp): from 01/07/2025 two levels of local government. */
export const DISTRICTS_SOURCE = 'Nghị quyết số 203/2025/QH15 ngày 16/06/2025';
/** The 34 provinces and cities. */
export const PROVINCES_SOURCE = 'Nghị quyết số 202/2025/QH15 ngày 12/06/2025';
