import { calendarDay } from './calendar.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `30/05/2023`, for the interface. @throws RangeError where `iso` is not an ISO day. */
export function formatDateShort(iso: string): string {
  const { year, month, day } = calendarDay(iso);
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/**
 * `ngày 02 tháng 02 năm 2023`, `ngày 30 tháng 5 năm 2023`, for documents: days below 10 and the months 1 and 2
 * get a zero (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 4, điểm b). @throws RangeError where `iso` is not an ISO day.
 */
export function formatDateLong(iso: string): string {
  const { year, month, day } = calendarDay(iso);
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : String(month)} năm ${String(year)}`;
}

/** `Sông Lam, ngày 02 tháng 02 năm 2023`: the place and date of a document. */
export function formatPlaceAndDate(place: string, iso: string): string {
  return `${place}, ${formatDateLong(iso)}`;
}
