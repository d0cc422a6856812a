import type { Plan, Role } from '@phoihop/plan';
import {
  columnHeading,
  matrixOf,
  matrixTable,
  type MatrixGroup,
  type MatrixTable,
} from '@phoihop/plan/matrix';
import type { AppendedTable } from './appended-table.js';
import type { TableCell } from './blocks.js';

/** Roles as the appendix names them below its table. */
const ROLES: Readonly<Record<Role, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  advise: 'tham mưu',
  focal: 'đầu mối',
  direct: 'chỉ đạo',
  guide: 'hướng dẫn',
  supervise: 'giám sát',
  monitor: 'theo dõi – đôn đốc',
  consolidate: 'tổng hợp',
  inform: 'cung cấp thông tin',
  issue: 'ban hành',
  implement: 'triển khai',
};

/** The words of the plan’s own matrix. Documents are in Vietnamese, whatever language a person works in. */
function tableOf(plan: Plan): MatrixTable {
  const matrix = matrixOf(plan);
  const byId = new Map(matrix.columns.map((column) => [column.agency.id, column]));
  const sides = new Set(matrix.groups.map(({ side }) => side));
  const group = ({ side }: MatrixGroup): string => {
    const head = side === null ? undefined : byId.get(side);
    return sides.size < 2 ? '' : head ? `Bên ${columnHeading(head)}` : 'Cơ quan khác';
  };
  return matrixTable(matrix, {
    title: 'Phụ lục phân công nhiệm vụ',
    number: 'TT',
    task: 'Nhiệm vụ',
    time: 'Thời hạn',
    group,
    total: 'Tổng số việc',
    roles: ROLES,
  });
}

/** The word that the form prints in front of a title by itself. */
const APPENDIX = /^phụ lục\s+(?=\p{L}{3})/iu;

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Columns at the beginning that no body has: number, task, time. */
function openingOf({ columns }: MatrixTable): number {
  return columns.filter((kind) => kind !== 'agency').length;
}

/** Without the column of times where none is known. */
function withoutEmptyTimes(table: MatrixTable): MatrixTable {
  const time = table.columns.indexOf('time');
  if (time < 0 || table.rows.some(({ cells }) => (cells[time] ?? '') !== '')) return table;
  const without = <T>(all: readonly T[]): T[] => all.filter((_, column) => column !== time);
  return {
    ...table,
    columns: without(table.columns),
    // The opening columns have heads of their own in the first row.
    head: table.head.map((row, line) => (line === 0 ? without(row) : row)),
    rows: table.rows.map((row) => ({ ...row, cells: without(row.cells) })),
  };
}

function noteOf({ legend }: MatrixTable): string {
  if (legend.length === 0) return '';
  return `Ghi chú: ${legend.map(({ letter, name }) => `${letter}: ${name}`).join('; ')}.`;
}

/**
 * Who does what in a plan, as an appendix across (Phụ lục phân công nhiệm vụ): the plan's own matrix, or `table`, such
 * as a part of it that somebody is shown. Its heads are repeated on every page; bodies that have no room side by
 * side are shared out among several tables. Null where the plan gives nobody a role.
 */
export function matrixAppendix(plan: Plan, table: MatrixTable = tableOf(plan)): AppendedTable | null {
  if (table.legend.length === 0 || !table.columns.includes('agency')) return null;
  const shown = withoutEmptyTimes(table);
  const { title, head, rows, columns } = shown;
  return {
    title: capitalised(title.replace(APPENDIX, '')),
    head: head.map((row) =>
      row.map(({ text, columns: across, rows: down }) => ({ text, columns: across, rows: down })),
    ),
    rows: rows.map(({ kind, cells }) =>
      cells.map((text, column): TableCell => ({
        text,
        ...(columns[column] === 'agency' || columns[column] === 'number' ? { align: 'centre' } : {}),
        ...(kind === 'task' ? {} : { bold: true }),
      })),
    ),
    opening: openingOf(shown),
    note: noteOf(shown),
  };
}
