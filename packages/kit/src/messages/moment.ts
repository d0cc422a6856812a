import { dayInVietnam, formatDateShort } from '@phoihop/vietnamese/dates';

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** Day and time of an instant as officials write them, in Viet Nam's time: `09:41 09/03/2026`. */
export function momentOf(at: string): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  return `${clock.format(instant)} ${formatDateShort(dayInVietnam(instant))}`;
}
