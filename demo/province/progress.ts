import type { Item, Plan, ReportEntry } from '@phoihop/plan';
import type { Draw } from '@phoihop/plan/round/examples';

const QUARTERS = [1, 2, 3, 4] as const;
const DONE = 'Đã hoàn thành theo kế hoạch.';
const UNDER_WAY = 'Đang triển khai, đã thống nhất nội dung với các đơn vị phối hợp.';
const LATE = 'Chậm do mưa lũ, đường vào bản bị chia cắt; đã lùi sang quý sau.';

/** The last day of a quarter. */
function endOf(year: number, quarter: number): string {
  const day = quarter === 1 || quarter === 4 ? '31' : '30';
  return `${String(year)}-${String(quarter * 3).padStart(2, '0')}-${day}`;
}

/** The quarter in which a task is due: its last day or period, the end of the year where it names none. */
function dueQuarter(item: Item): number {
  const days = (item.task?.times ?? []).flatMap((time) =>
    time.kind === 'day' ? [time.date] : time.kind === 'period' ? [time.to] : [],
  );
  const month = Number(days.at(-1)?.slice(5, 7) ?? 12);
  return Math.ceil(month / 3);
}

interface Noting {
  item: Item;
  agency: string;
  year: number;
  due: number;
  late: boolean;
}

/** What a body has noted of a task in a quarter; undefined where it had nothing to tell. */
function noted(draw: Draw, { item, agency, year, due, late }: Noting, quarter: number) {
  if (quarter < due - 1 || quarter > (late ? due + 1 : due)) return undefined;
  const done = quarter === (late ? due + 1 : due);
  const share = done ? 1 : (3 + draw.upTo(4)) / 10;
  const [target] = item.task?.targets ?? [];
  const figure = target && Math.floor(target.min * share);
  const entry: ReportEntry = {
    id: `${item.id}-${String(year)}-q${String(quarter)}`,
    item: item.id,
    period: `${String(year)}-Q${String(quarter)}`,
    status: done ? 'done' : 'in-progress',
    percent: Math.round(share * 100),
    note: done ? DONE : late && quarter === due ? LATE : UNDER_WAY,
    agency,
    by: { id: `can-bo-${agency}`, name: 'Cán bộ theo dõi', agency },
    at: `${endOf(year, quarter)}T0${String(1 + draw.upTo(8))}:30:00.000Z`,
    ...(figure !== undefined && figure > 0 && { figures: [{ value: figure, unit: target?.unit ?? '' }] }),
  };
  return entry;
}

/**
 * What was noted of a plan up to a day, quarter by quarter, by the bodies that lead. One task in eight is late and done
 * in the quarter behind, where there is one.
 */
export function progressOf(draw: Draw, plan: Plan, year: number, until: string): ReportEntry[] {
  return plan.items.flatMap((item) => {
    const agency = item.task?.assignments.find(({ role }) => role === 'lead')?.agency;
    if (agency === undefined) return [];
    const noting = { item, agency, year, due: dueQuarter(item), late: draw.upTo(8) === 0 };
    return QUARTERS.filter((quarter) => endOf(year, quarter) <= until).flatMap((quarter) => {
      const entry = noted(draw, noting, quarter);
      return entry ? [entry] : [];
    });
  });
}
