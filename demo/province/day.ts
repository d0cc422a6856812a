/** The day on which the demo plays: what is late and due is told from it, so that it is the same in every year. */
export const DEMO_DAY = '2026-11-25';
