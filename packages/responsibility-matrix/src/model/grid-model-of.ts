import { roles, type RoleNames } from '@phoihop/kit';
import type { Agency, Role } from '@phoihop/plan';
import {
  rollUp,
  taskCount,
  rowsBelow,
  type Matrix,
  type MatrixGroup,
  type MatrixRow,
  type RoleTotals,
} from '@phoihop/plan/matrix';
import type { CellContent, GridColumn, GridGroup, GridModel, RowHead, Total } from '../grid/grid-model.js';
import { shortName } from '../names/short-name.js';
import type { ResponsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import type { RowFaults } from './row-faults.js';
import type { RunningTotals } from './running-totals.js';

/** What the grid shows of a plan, and how. */
export interface Subject {
  /** The matrix as it is shown: filtered, in the person's order. */
  matrix: Matrix;
  rows: readonly MatrixRow[];
  columns: readonly GridColumn[];
  folded: ReadonlySet<string>;
  faults: RowFaults;
  /** Has counted the rows of the matrix. */
  totals: RunningTotals;
  editable: boolean;
  version: number;
  texts: ResponsibilityMatrixMessages;
  roleNames: RoleNames;
}

const EMPTY: CellContent = { key: '', name: '', roles: [] };

/** Columns as headers show them; made anew only when the bodies are others. */
export function columnsOf({ groups }: Pick<Matrix, 'groups'>): GridColumn[] {
  return groups.flatMap((group, at) =>
    group.columns.map(({ agency: { id, name, shortName: own } }, place) => ({
      id,
      name,
      short: shortName(name, own),
      begins: at > 0 && place === 0,
    })),
  );
}

/** What stands above columns: their side in a joint plan, else their level. */
export function groupLabel(
  { side, level }: MatrixGroup,
  hasSides: boolean,
  agencies: ReadonlyMap<string, Agency>,
  texts: ResponsibilityMatrixMessages,
): string {
  const issuer = agencies.get(side ?? '');
  if (issuer) return texts.side(shortName(issuer.name, issuer.shortName));
  if (hasSides) return texts.otherBodies;
  return level === null ? texts.bodies : texts[level];
}

function groupsOf({ groups, columns }: Matrix, texts: ResponsibilityMatrixMessages): GridGroup[] {
  const agencies = new Map(columns.map(({ agency }) => [agency.id, agency]));
  const hasSides = groups.some(({ side }) => side !== null);
  let first = 0;
  return groups.map((group) => {
    const { length: count } = group.columns;
    const heading = { label: groupLabel(group, hasSides, agencies, texts), first, count };
    first += count;
    return heading;
  });
}

/** Lead, coordinate, and all others together. */
function parted([lead = 0, coordinate = 0, ...others]: readonly number[]): [number, number, number] {
  return [lead, coordinate, others.reduce((sum, count) => sum + count, 0)];
}

/** `2 chủ trì, 1 phối hợp`, for a screen reader. */
function partsName(counts: readonly number[], names: RoleNames): string {
  return roles
    .map((role, place) => ({ name: names[role], count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${String(count)} ${name}`)
    .join(', ');
}

/** What the bodies of a row do. Made when the row is drawn, and not kept: there are many rows. */
function rolesByBody({ stated }: MatrixRow): ReadonlyMap<string, readonly Role[]> {
  const byBody = new Map<string, Role[]>();
  for (const { assignments } of stated)
    for (const { agency, role } of assignments) {
      const held = byBody.get(agency);
      if (!held) byBody.set(agency, [role]);
      else if (!held.includes(role)) held.push(role);
    }
  return byBody;
}

/** What the grid draws. Sums are worked out when they are first asked for. */
export function gridModelOf(subject: Subject): GridModel {
  const { matrix, rows, columns, folded, faults, totals, editable, version, texts, roleNames } = subject;
  let most: number | undefined;
  const rolledUp = new Map<string, ReadonlyMap<string, RoleTotals>>();

  const rolled = (row: MatrixRow, column: GridColumn): CellContent => {
    const { id } = row.item;
    const sums = rolledUp.get(id) ?? rollUp(matrix, id);
    rolledUp.set(id, sums);
    const sum = sums.get(column.id);
    if (!sum) return EMPTY;
    const counted = roles.map((role) => sum.roles[role] ?? 0);
    const [lead, coordinate, other] = parted(counted);
    const counts = (
      [
        { role: 'lead', count: lead },
        { role: 'coordinate', count: coordinate },
        { role: 'implement', count: other },
      ] as const
    ).filter(({ count }) => count > 0);
    return {
      key: `+${String(lead)},${String(coordinate)},${String(other)}`,
      name: texts.rolledUp(partsName(counted, roleNames)),
      roles: [],
      counts,
    };
  };

  const cells = (row: MatrixRow) => {
    if (row.kind === 'section' && folded.has(row.item.id))
      return (column: GridColumn): CellContent => rolled(row, column);
    const byBody = rolesByBody(row);
    const { inherited } = row;
    return ({ id }: GridColumn): CellContent => {
      const held = byBody.get(id);
      if (!held) return EMPTY;
      const faulty = !inherited && faults.isFaulty(row, id, held);
      const names = held.map((role) => roleNames[role]).join(', ');
      return {
        key: `${held.join(' ')}${inherited ? '^' : ''}${faulty ? '!' : ''}`,
        name: inherited ? texts.inherited(names) : faulty ? texts.faultyCell(names) : names,
        roles: held,
        inherited,
        faulty,
      };
    };
  };

  const head = (row: MatrixRow): RowHead => {
    const { item, kind } = row;
    const isSection = kind === 'section';
    const tasks = isSection ? taskCount(rowsBelow(matrix, item.id)) : 0;
    return {
      label: item.label ?? '',
      text: item.text,
      note: isSection ? texts.tasksBelow(tasks) : item.task?.joint === true ? texts.joint : '',
      fault: faults.shortOf(row),
      time: row.times.map(({ raw }) => raw).join('; '),
    };
  };

  const total = (column: GridColumn): Total => {
    most ??= Math.max(1, totals.most);
    const sum = totals.of(column.id);
    const parts = parted(sum.roles);
    const whole = Math.max(1, parts[0] + parts[1] + parts[2]);
    const length = sum.tasks / most;
    return {
      count: sum.tasks,
      note: sum.tasks === 0 ? texts.noWork : '',
      name: texts.totalOf(column.name, sum.tasks, partsName(sum.roles, roleNames)),
      shares: [(parts[0] / whole) * length, (parts[1] / whole) * length, (parts[2] / whole) * length],
    };
  };

  const foldedNow = matrix.rows.filter(({ item, kind }) => kind === 'section' && folded.has(item.id)).length;
  return {
    version,
    label: texts.heading,
    taskLabel: texts.task,
    timeLabel: texts.time,
    corner: texts.corner(taskCount(matrix.rows), columns.length),
    emptyCell: texts.emptyCell,
    totalLabel: texts.total,
    totalNote: texts.totalFolded(foldedNow),
    groups: groupsOf(matrix, texts),
    columns,
    rows,
    hasTimes: matrix.rows.some(({ times }) => times.length > 0),
    editable,
    isFolded: ({ item }) => folded.has(item.id),
    head,
    cells,
    total,
  };
}
