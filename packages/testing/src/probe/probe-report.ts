/** What a host page tells of a widget that was shown, edited and undone in it. */
export interface ProbeReport {
  secure: boolean;
  /** What the page misses on plain http. */
  missing: string[];
  shown: boolean;
  edited: boolean;
  undone: boolean;
  draftKept: boolean;
  /** Violations of the page's policy. */
  violations: string[];
  /** Whatever was thrown and not caught. */
  errors: string[];
}
