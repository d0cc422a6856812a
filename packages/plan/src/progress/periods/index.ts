export {
  daysLater,
  daysOfPeriod,
  monthsOf,
  periodOn,
  reportDueOn,
  stateCalendar,
  type Days,
  type ReportingCalendar,
} from './calendar.js';
export { coveringPeriods } from './covering-periods.js';
export { periodsIn, reportPeriods } from './list-periods.js';
export { currentPeriod, offeredPeriods, usualKinds } from './offered-periods.js';
export {
  comparePeriods,
  contains,
  knownPeriod,
  overlaps,
  parsePeriod,
  partOfYear,
  periodBehind,
  periodOf,
  stageOf,
  type Period,
  type PeriodKind,
} from './period.js';
export { periodHeading, periodName, periodNamed } from './period-names.js';
