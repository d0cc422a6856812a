export { calendarDay, dayInVietnam, daysInMonth, toIsoDay, type CalendarDay } from './calendar.js';
export { formatDateLong, formatDateShort, formatPlaceAndDate } from './format-date.js';
export {
  dateAt,
  findDates,
  parseVietnameseDate,
  type FoundDate,
  type IncompleteDate,
  type ParsedDate,
} from './parse-date.js';
