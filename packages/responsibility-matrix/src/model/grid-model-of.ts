import type { RoleNames } from '@phoihop/kit';
import type { Agency, Role } from '@phoihop/plan';
import { rowsBelow, taskCount, type Matrix, type MatrixGroup, type MatrixRow } from '@phoihop/plan/matrix';
import type {
  CellContent,
  GridColumn,
  GridGroup,
  GridModel,
  OtherName,
  RowHead,
} from '../grid/grid-model.js';
import { shortName } from '../names/short-name.js';
import type { ResponsibilityMatrixMessages } from '../responsibility-matrix.messages.js';
import type { RowFaults } from './no-faults.js';

/** What the cells of a row show. */
export type CellsOfRow = (column: GridColumn) => CellContent;

/** What the grid shows of a plan, and how. */
export interface Subject {
  /** The matrix as it is shown: filtered, in the person's order. */
  matrix: Matrix;
  rows: readonly MatrixRow[];
  columns: readonly GridColumn[];
  folded: ReadonlySet<string>;
  /** What a folded section shows of the tasks below it. */
  rolledUp?: ((row: MatrixRow) => CellsOfRow) | undefined;
  faults: RowFaults;
  editable: boolean;
  version: number;
  texts: ResponsibilityMatrixMessages;
  roleNames: RoleNames;
}

const EMPTY: CellContent = { key: '', name: '', roles: [] };

/** Columns as headers show them; made anew only when the bodies are others. */
export function columnsOf(
  { groups }: Pick<Matrix, 'groups'>,
  others: ReadonlyMap<string, OtherName>,
): GridColumn[] {
  return groups.flatMap((group, at) =>
    group.columns.map(({ agency: { id, name, shortName: own } }, place) => ({
      id,
      name,
      short: shortName(name, own),
      other: others.get(id),
      begins: at > 0 && place === 0,
    })),
  );
}

/** What stands above columns: their side in a joint plan, else their level. */
export function groupLabel(
  { side, level, isSubject }: MatrixGroup,
  hasSides: boolean,
  agencies: ReadonlyMap<string, Agency>,
  texts: ResponsibilityMatrixMessages,
): string {
  if (isSubject) return texts.subject;
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

/** What the grid draws. */
export function gridModelOf(subject: Subject): GridModel {
  const { matrix, rows, columns, folded, rolledUp, faults, editable, version, texts, roleNames } = subject;

  const cells = (row: MatrixRow): CellsOfRow => {
    if (rolledUp && row.kind === 'section' && folded.has(row.item.id)) return rolledUp(row);
    const byBody = rolesByBody(row);
    const { inherited } = row;
    return ({ id }) => {
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

  return {
    version,
    label: texts.heading,
    taskLabel: texts.task,
    timeLabel: texts.time,
    // Asked for only where the head is drawn anew.
    get corner() {
      return texts.corner(taskCount(matrix.rows), columns.length);
    },
    get groups() {
      return groupsOf(matrix, texts);
    },
    columns,
    rows,
    hasTimes: matrix.rows.some(({ times }) => times.length > 0),
    editable,
    isFolded: ({ item }) => folded.has(item.id),
    head,
    cells,
  };
}
