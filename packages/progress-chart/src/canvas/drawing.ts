import type { Standing } from '@phoihop/plan/progress';

/** What a picture that stands on its own says above itself; such a picture has its legend, too. */
export interface Caption {
  title: string;
  note: string;
}

/** Planned against done, month by month. */
export interface TimeDrawing {
  kind: 'time';
  caption?: Caption;
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
  caption?: Caption;
  parts: readonly { standing: Standing; name: string; count: number }[];
}

/** Bars with their names, for a picture that stands on its own. */
export interface BarDrawing {
  kind: 'bars';
  caption: Caption;
  standings: readonly { standing: Standing; name: string }[];
  rows: readonly { name: string; counts: Readonly<Record<Standing, number>> }[];
}

export type Drawing = TimeDrawing | StatusDrawing | BarDrawing;
