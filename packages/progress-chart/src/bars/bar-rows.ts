import type { Agency, Item } from '@phoihop/plan';
import type { ProgressOutline, StandingCounts, StandingRollup } from '@phoihop/plan/progress';

/** What the bars of a plan stand for: its sections (phần), its bodies (cơ quan), or its communes (xã, phường). */
export type Grouping = 'section' | 'agency' | 'unit';

export const groupings: readonly Grouping[] = ['section', 'agency', 'unit'];

/** One bar: what it stands for, and how far its tasks have come. */
export interface BarRow {
  id: string;
  /** The number of a section, with those above it: `II.1`; empty for bodies. */
  label: string;
  name: string;
  tally: StandingCounts;
}

/** A heading or task with its number. */
interface Numbered {
  item: Item;
  label: string;
}

/** `1.` below `II.` is `II.1`; a label that names those above it already (`1.1.`) stands as it is. */
export function joinedLabel(above: string, label: string | null): string {
  const own = (label ?? '').replace(/[\s.):]+$/u, '');
  return above === '' || own === '' || /\d\.\d/u.test(own) ? own : `${above}.${own}`;
}

function numbered(outline: ProgressOutline, ids: readonly string[], above: string): Numbered[] {
  return ids.flatMap((id) => {
    const item = (outline.sections.get(id) ?? outline.tasks.get(id))?.item;
    return item ? [{ item, label: joinedLabel(above, item.label) }] : [];
  });
}

/**
 * The headings that a plan is looked at by. One heading above all others is opened, and so is each that holds nothing
 * but headings: what is left tells the work apart, and each task stands in exactly one row.
 */
function sectionsOf(outline: ProgressOutline): Numbered[] {
  const within = ({ item, label }: Numbered): Numbered[] =>
    numbered(outline, outline.sections.get(item.id)?.below ?? [], label);
  const isSection = ({ item }: Numbered): boolean => outline.sections.has(item.id);
  let rows = numbered(outline, outline.top, '');
  const [only] = rows;
  if (only && rows.length === 1 && isSection(only)) rows = within(only);
  return rows.flatMap((row) => {
    const inner = within(row);
    return inner.length > 0 && inner.every(isSection) ? inner : [row];
  });
}

/** Communes and villages, each on its own; a group such as “các xã, phường” is no unit. */
export function isUnit({ kind, level }: Agency): boolean {
  return kind !== 'group' && (level === 'commune' || level === 'village');
}

/** Whether a body has a bar of its own. */
function hasBar(rollup: StandingRollup, by: 'agency' | 'unit', period: string): (agency: Agency) => boolean {
  if (by === 'unit') return isUnit;
  return (agency) => !(isUnit(agency) && agency.partOf !== undefined) && rollup.hasTasks(agency.id, period);
}

/** Which groupings have anything to show in this plan. */
export function groupingsOf(rollup: StandingRollup, period: string): Grouping[] {
  return groupings.filter(
    (by) => by === 'section' || rollup.file.plan.agencies.some(hasBar(rollup, by, period)),
  );
}

/**
 * The bars of a plan in a period, in the plan's order. Where only some tasks are looked at (`within`), each bar stands for
 * those of its own, and bars without any are left out.
 */
export function barRows(
  rollup: StandingRollup,
  by: Grouping,
  period: string,
  within: ReadonlySet<string> | null = null,
): BarRow[] {
  const narrowed = (tally: StandingCounts, agency: string | null): StandingCounts =>
    within === null
      ? tally
      : rollup.counts(
          tally.tasks.filter((task) => within.has(task)),
          period,
          agency,
        );
  const rows =
    by === 'section'
      ? sectionsOf(rollup.outline).map(({ item, label }) => ({
          id: item.id,
          label,
          name: item.text,
          tally: narrowed(rollup.countsOfSection(item.id, period), null),
        }))
      : rollup.file.plan.agencies.filter(hasBar(rollup, by, period)).map(({ id, name }) => ({
          id,
          label: '',
          name,
          tally: narrowed(rollup.countsOfAgency(id, period), id),
        }));
  return within === null ? rows : rows.filter(({ tally }) => tally.total > 0);
}
