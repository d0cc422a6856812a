export { calendarFile, type CalendarOptions } from './calendar-file.js';
export { deadlines, type Deadline, type DeadlineKind, type DeadlineOptions } from './deadlines.js';
