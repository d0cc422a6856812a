/** The day from which the progress of a plan is looked at, and the period. */
export const TODAY = '2026-12-31';
export const PERIOD = '2026';
