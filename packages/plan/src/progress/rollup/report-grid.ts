import { dayInVietnam } from '@phoihop/vietnamese/dates';
import type { Agency } from '../../model/agency.js';
import type { PlanFile } from '../../model/plan-file.js';
import { reportDueOn, type ReportingCalendar } from '../periods/calendar.js';
import { knownPeriod } from '../periods/period.js';

/** Gửi đúng hạn, gửi muộn, chưa gửi (there is still time), quá hạn. */
export type Sending = 'in-time' | 'late' | 'waiting' | 'overdue';

export interface GridCell {
  period: string;
  sending: Sending;
  /** The last day on which it is in time, and the day on which it came; ISO days in Viet Nam. */
  dueOn: string;
  sentOn: string | null;
}

export interface GridRow {
  agency: string;
  cells: readonly GridCell[];
}

export interface GridOptions {
  /** Names of periods, in the order of the columns. */
  periods: readonly string[];
  /** Ids of bodies, in the order of the rows; `reportingUnits` where left out. */
  units?: readonly string[];
  today: string;
  calendar?: ReportingCalendar;
}

/** The bodies that are asked for reports: the communes of a plan, else all that are bodies or units. */
export function reportingUnits({ plan }: PlanFile): Agency[] {
  const bodies = plan.agencies.filter(({ kind }) => kind === 'body' || kind === 'unit');
  const communes = bodies.filter(({ level }) => level === 'commune');
  return communes.length > 0 ? communes : bodies;
}

function sendingOf(sentOn: string | null, dueOn: string, today: string): Sending {
  if (sentOn !== null) return sentOn <= dueOn ? 'in-time' : 'late';
  return today <= dueOn ? 'waiting' : 'overdue';
}

/**
 * Which units have sent their report for which period. A report has come with the first entry that a unit has noted
 * for just that period; putting it right later does not make it late. @throws RangeError where a period does not exist.
 */
export function reportGrid(file: PlanFile, options: GridOptions): GridRow[] {
  const { periods, today, calendar = {} } = options;
  const units = options.units ?? reportingUnits(file).map(({ id }) => id);
  const first = new Map(units.map((unit) => [unit, new Map<string, number>()]));
  for (const { agency = '', period, at } of file.entries) {
    const ofUnit = periods.includes(period) ? first.get(agency) : undefined;
    ofUnit?.set(period, Math.min(Date.parse(at), ofUnit.get(period) ?? Number.POSITIVE_INFINITY));
  }
  const due = periods.map((period) => ({ period, dueOn: reportDueOn(knownPeriod(period), calendar) }));
  return units.map((agency) => ({
    agency,
    cells: due.map(({ period, dueOn }) => {
      const sent = first.get(agency)?.get(period);
      const sentOn = sent === undefined || Number.isNaN(sent) ? null : dayInVietnam(new Date(sent));
      return { period, sending: sendingOf(sentOn, dueOn, today), dueOn, sentOn };
    }),
  }));
}
