import { newId } from '../../model/id.js';
import type { ReportEntry } from '../../model/plan-file.js';
import { pick, pickPlace, type Drawer } from './draw.js';

const at = '2026-03-09T02:00:00Z';
const statuses: readonly ReportEntry['status'][] = ['not-started', 'in-progress', 'nil', 'done'];
const periods = ['2026-Q1', '2026-H1', '2026-M9', '2026-11', '2026'] as const;

const drawEntry: Drawer = ({ plan: { items, agencies }, entries }, { a, b, level, text }) => {
  const item = pick(items, a);
  const agency = pick(agencies, b)?.id;
  return item
    ? {
        type: 'entry/insert',
        part: 'progress',
        after: pickPlace(entries, b),
        entry: {
          id: newId(),
          item: item.id,
          period: pick(periods, level) ?? '2026',
          status: pick(statuses, a) ?? 'done',
          percent: b,
          note: text,
          ...(agency === undefined || a % 3 === 0 ? {} : { agency }),
          at,
        },
      }
    : null;
};

const drawEntryEdit: Drawer = ({ entries }, { a, b, level, text }) => {
  const before = pick(entries, a);
  if (!before) return null;
  const { percent: _percent, ...rest } = before;
  const edits: ReportEntry[] = [
    { ...before, note: text, corrected: { at } },
    { ...before, percent: b },
    rest,
    { ...before, figures: [{ value: b, unit: 'lớp' }], status: 'done' },
    { ...before, period: pick(periods, b) ?? '2026' },
  ];
  return { type: 'entry/edit', part: 'progress', before, after: pick(edits, level) ?? before };
};

const drawEntryRemoval: Drawer = ({ entries }, { a }) => {
  const entry = pick(entries, a)?.id;
  return entry === undefined ? null : { type: 'entry/remove', part: 'progress', entry };
};

export const entryDrawers: readonly Drawer[] = [drawEntry, drawEntryEdit, drawEntryRemoval];
