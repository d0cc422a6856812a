import type { Params } from '@phoihop/plan';

/** What became of a command: it is in the document since a version, or it is not, and why. */
export type Outcome =
  | { id: string; accepted: true; version: number }
  | { id: string; accepted: false; code: string; params: Params };
