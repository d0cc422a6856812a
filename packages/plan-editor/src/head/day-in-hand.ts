import type { MenuController } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { dayInVietnam, parseVietnameseDate, toIsoDay } from '@phoihop/vietnamese/dates';
import type { ReactiveControllerHost } from 'lit';
import { dayAfter, monthAfter } from './month-grid.js';

/** The day on which a person stands in the calendar; days are ISO days. */
export class DayInHand {
  inHand = dayInVietnam(new Date());
  readonly #host: ReactiveControllerHost;
  readonly #menu: MenuController;

  constructor(host: ReactiveControllerHost, menu: MenuController) {
    this.#host = host;
    this.#menu = menu;
  }

  get today(): string {
    return dayInVietnam(new Date());
  }

  /** Begins at the day of issue, or in the month that is known of it, else today. */
  start({ date, rawDate = '' }: Plan): void {
    const read = parseVietnameseDate(rawDate);
    const known = !read.ok && read.code === 'incomplete-date' ? read.known : {};
    const { year, month } = known;
    const first = year !== undefined && month !== undefined ? toIsoDay({ year, month, day: 1 }) : null;
    this.inHand = date ?? first ?? this.today;
  }

  /** Moves on by arrows; the focus goes along. */
  move({ days = 0, months = 0 }: { days?: number; months?: number }): void {
    this.inHand = dayAfter(monthAfter(this.inHand, months), days);
    this.#menu.focusFirst();
  }

  /** Turns to another month; the focus stays on the button. */
  turn(months: number): void {
    this.inHand = monthAfter(this.inHand, months);
    this.#host.requestUpdate();
  }
}
