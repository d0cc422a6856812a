import type { Standing } from '@phoihop/plan/progress';

/** Planned against done, month by month. */
export interface TimeDrawing {
  kind: 'time';
  labels: readonly string[];
  /** All tasks: where the line of what is expected ends. */
  total: number;
  expected: readonly number[];
  /** Null from the month on that has not come yet. */
  done: readonly (number | null)[];
  names: { expected: string; done: string };
}

/** How many tasks stand where. */
export interface StatusDrawing {
  kind: 'status';
  parts: readonly { standing: Standing; name: string; count: number }[];
}

export type Drawing = TimeDrawing | StatusDrawing;
