import { iconCalendar, iconChevronLeft, iconChevronRight } from '@phoihop/kit';
import type { Plan } from '@phoihop/plan';
import { calendarDay } from '@phoihop/vietnamese/dates';
import { html, nothing, type TemplateResult } from 'lit';
import { monthGrid } from './month-grid.js';
import type { HeadController } from './head.controller.js';

const KEY = 'day';

/** How many days, or months, an arrow or a page key moves on. */
const STEPS: Readonly<Record<string, { days?: number; months?: number }>> = {
  ArrowLeft: { days: -1 },
  ArrowRight: { days: 1 },
  ArrowUp: { days: -7 },
  ArrowDown: { days: 7 },
  PageUp: { months: -1 },
  PageDown: { months: 1 },
};

function onGridKey(event: KeyboardEvent, head: HeadController): void {
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  head.day.move(step);
}

function dayView(iso: string | null, plan: Plan, head: HeadController): TemplateResult {
  if (iso === null) return html`<td></td>`;
  const chosen = plan.date === iso;
  const inHand = head.day.inHand === iso;
  const { day, month, year } = calendarDay(iso);
  return html`<td>
    <button
      type="button"
      class="day ${chosen ? 'chosen' : ''}"
      tabindex=${inHand ? 0 : -1}
      ?data-first=${inHand}
      aria-label=${head.texts.dayName(day, month, year)}
      aria-pressed=${chosen ? 'true' : 'false'}
      aria-current=${head.day.today === iso ? 'date' : 'false'}
      @click=${() => {
        head.chooseDay(iso);
      }}
    >
      ${day}
    </button>
  </td>`;
}

function calendarView(plan: Plan, head: HeadController): TemplateResult {
  const { texts, day } = head;
  const { year, month } = calendarDay(day.inHand);
  const turn = (label: string, icon: TemplateResult, months: number): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      title=${label}
      aria-label=${label}
      @click=${() => {
        day.turn(months);
      }}
    >
      ${icon}
    </button>`;
  return html`<div
    class="pop calendar"
    role="dialog"
    aria-label=${texts.day}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      head.menu.close();
    }}
    @focusout=${(event: FocusEvent) => {
      head.menu.left(event);
    }}
  >
    <div class="turn">
      ${turn(texts.previousMonth, iconChevronLeft, -1)}
      <h2 aria-live="polite">${texts.month(month, year)}</h2>
      ${turn(texts.nextMonth, iconChevronRight, 1)}
    </div>
    <table
      @keydown=${(event: KeyboardEvent) => {
        onGridKey(event, head);
      }}
    >
      <thead>
        <tr>
          ${texts.weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${monthGrid(day.inHand).map(
          (week) =>
            html`<tr>
              ${week.map((iso) => dayView(iso, plan, head))}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="choices">
      <button type="button" class="link" @click=${() => head.chooseDay(day.today)}>${texts.today}</button>
      <button type="button" class="link" @click=${() => head.blankDay(day.inHand)}>
        ${texts.leaveBlank}
      </button>
    </div>
  </div>`;
}

/** The button beside place and date, and the month that it opens (APG: date picker dialog, not modal). */
export function dayPickerView(plan: Plan, head: HeadController): TemplateResult {
  const open = head.menu.open === KEY;
  return html`<span class="menu">
    <button
      type="button"
      class="tool dots"
      title=${head.texts.day}
      aria-label=${head.texts.day}
      aria-haspopup="dialog"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => {
        head.day.start(plan);
        head.menu.toggle(KEY);
      }}
    >
      ${iconCalendar}
    </button>
    ${open ? calendarView(plan, head) : nothing}
  </span>`;
}
