import type { PlanFile } from '@phoihop/plan';

const STATUSES = ['done', 'in-progress', 'not-started', 'cancelled'] as const;

/** What a host would hand to a chart: the units, and for each status a number by unit. */
export interface StatusCounts {
  units: readonly string[];
  series: readonly { name: string; color: string; counts: number[] }[];
}

const looks: Readonly<Record<(typeof STATUSES)[number], { name: string; color: string }>> = {
  done: { name: 'Hoàn thành', color: '#17565f' },
  'in-progress': { name: 'Đang thực hiện', color: '#5f9aa3' },
  'not-started': { name: 'Chưa thực hiện', color: '#c9d2cf' },
  cancelled: { name: 'Không thực hiện', color: '#b4472f' },
};

/** The plan's entries counted by unit and status. */
export function countsOf({ plan, entries }: PlanFile): StatusCounts {
  const unitOf = new Map<string, number>();
  const units = plan.agencies.map(({ name }) => name);
  const places = new Map(plan.agencies.map(({ id }, place) => [id, place]));
  for (const { id, task } of plan.items) {
    const place = places.get(task?.assignments[0]?.agency ?? '');
    if (place !== undefined) unitOf.set(id, place);
  }
  const series = STATUSES.map((status) => {
    const counts = units.map(() => 0);
    for (const entry of entries) {
      const place = unitOf.get(entry.item);
      if (entry.status === status && place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return { ...looks[status], counts };
  });
  return { units, series };
}
