import type { RoleNames } from '@phoihop/kit';
import type { Matrix } from '@phoihop/plan/matrix';
import type { FootModel } from '../grid/grid-foot.js';
import type { ToolsMessages } from '../tools/tools.messages.js';
import { parted, partsName } from './rolled-up.js';
import type { RunningTotals } from './running-totals.js';

/** What stands below the rows of a matrix. @param totals have counted its rows */
export function footModelOf(
  { rows }: Matrix,
  totals: RunningTotals,
  folded: ReadonlySet<string>,
  roleNames: RoleNames,
  texts: ToolsMessages,
): FootModel {
  const most = Math.max(1, totals.most);
  const foldedNow =
    folded.size === 0 ? 0 : rows.filter(({ item, kind }) => kind === 'section' && folded.has(item.id)).length;
  return {
    label: texts.total,
    note: texts.totalFolded(foldedNow),
    keyOf: ({ id, name }) => [totals.of(id).stamp, most, name, texts.noWork].join('/'),
    total: ({ id, name }) => {
      const sum = totals.of(id);
      const parts = parted(sum.roles);
      const whole = Math.max(1, parts[0] + parts[1] + parts[2]);
      const share = (part: number): number => (part / whole) * (sum.tasks / most);
      return {
        count: sum.tasks,
        note: sum.tasks === 0 ? texts.noWork : '',
        name: texts.totalOf(name, sum.tasks, partsName(sum.roles, roleNames)),
        shares: [share(parts[0]), share(parts[1]), share(parts[2])],
      };
    },
  };
}
