import type { Role } from '../model/item.js';
import { roleLetters, roles } from '../model/roles.js';
import { columnHeading } from './clipboard/copy.js';
import type { Grid } from './clipboard/grid-text.js';
import { roleText } from './clipboard/role-text.js';
import { cellOf } from './cell-of.js';
import type { Matrix, MatrixColumn, MatrixGroup, MatrixRow } from './matrix.js';
import { agencyTotals } from './totals.js';

/** The words of a printed table; roles are named by `roles`. */
export interface MatrixTableTexts {
  /** What stands above it: `Phụ lục phân công nhiệm vụ`. */
  title: string;
  /** The heads of the first columns: `TT`, `Nhiệm vụ`, `Thời hạn`. */
  number: string;
  task: string;
  time: string;
  /** The head above the columns of a group. */
  group: (group: MatrixGroup) => string;
  /** The head of a column; its short name, or its name, where this is left out. */
  agency?: (column: MatrixColumn) => string;
  /** In front of the last row: `Tổng số việc`. */
  total: string;
  roles: Readonly<Record<Role, string>>;
}

/** A cell of the head: it reaches over so many columns and rows; places that it covers have no cell, as in HTML. */
export interface TableHeadCell {
  text: string;
  columns: number;
  rows: number;
}

export interface TableRow {
  kind: 'section' | 'task' | 'total';
  /** How deep below other rows; 0 for the outermost and the total. */
  depth: number;
  /** As many as the table has columns: label, text, time, then one for each body. */
  cells: readonly string[];
}

/** The matrix as a table of texts, for print, sheets and documents alike. */
export interface MatrixTable {
  title: string;
  head: readonly (readonly TableHeadCell[])[];
  rows: readonly TableRow[];
  /** What is in each column. */
  columns: readonly ('number' | 'task' | 'time' | 'agency')[];
  /** The roles that stand in the table, in their order: letter and name. */
  legend: readonly { letter: string; name: string }[];
}

/** The groups with one head each: neighbours with the same one stand together. */
function headed(
  groups: readonly MatrixGroup[],
  texts: MatrixTableTexts,
): { text: string; columns: MatrixColumn[] }[] {
  const found: { text: string; columns: MatrixColumn[] }[] = [];
  for (const group of groups) {
    const text = texts.group(group);
    const last = found.at(-1);
    if (last?.text === text) last.columns.push(...group.columns);
    else found.push({ text, columns: [...group.columns] });
  }
  return found;
}

function headOf({ groups, columns }: Matrix, texts: MatrixTableTexts): TableHeadCell[][] {
  const parts = headed(groups, texts);
  const hasGroups = parts.some(({ text }) => text !== '');
  const first = [texts.number, texts.task, texts.time].map((text) => ({
    text,
    columns: 1,
    rows: hasGroups ? 2 : 1,
  }));
  const nameOf = texts.agency ?? columnHeading;
  const names = columns.map((column) => ({ text: nameOf(column), columns: 1, rows: 1 }));
  if (!hasGroups) return [[...first, ...names]];
  return [
    [...first, ...parts.map(({ text, columns: own }) => ({ text, columns: own.length, rows: 1 }))],
    names,
  ];
}

/** Roles that a heading only hands down are told where they hold: on its tasks. */
function rowOf(row: MatrixRow, columns: readonly MatrixColumn[]): TableRow {
  const { kind, depth, item, times, inherited } = row;
  const isTold = kind === 'task' || !inherited;
  const own = kind === 'task' ? times : (item.task?.times ?? []);
  return {
    kind,
    depth,
    cells: [
      item.label ?? '',
      item.text.replace(/\s+/gu, ' ').trim(),
      own.map(({ raw }) => raw).join('; '),
      ...columns.map(({ agency }) =>
        isTold ? roleText(cellOf(row, agency.id).roles.map(({ role }) => role)) : '',
      ),
    ],
  };
}

/** The matrix, or what a filter has left of it, as a table; its last row counts the tasks that are in it. */
export function matrixTable(matrix: Matrix, texts: MatrixTableTexts): MatrixTable {
  const { columns, rows } = matrix;
  const totals = agencyTotals(matrix);
  const counts = columns.map(({ agency }) => String(totals.get(agency.id)?.tasks ?? 0));
  const held = new Set<Role>();
  for (const { stated } of rows)
    for (const { assignments } of stated) for (const { role } of assignments) held.add(role);
  return {
    title: texts.title,
    head: headOf(matrix, texts),
    rows: [
      ...rows.map((row) => rowOf(row, columns)),
      ...(rows.length > 0
        ? [{ kind: 'total', depth: 0, cells: ['', texts.total, '', ...counts] } as const]
        : []),
    ],
    columns: ['number', 'task', 'time', ...columns.map(() => 'agency' as const)],
    legend: roles
      .filter((role) => held.has(role))
      .map((role) => ({ letter: roleLetters[role], name: texts.roles[role] })),
  };
}

/** The table as rows of texts alone: a head that reaches over several columns stands in each of them. */
export function gridOfTable({ head, rows, columns }: MatrixTable): Grid {
  const heads = head.map(() => columns.map(() => ''));
  const taken = head.map(() => columns.map(() => false));
  for (const [line, cells] of head.entries()) {
    let column = 0;
    for (const { text, columns: width, rows: height } of cells) {
      while (taken[line]?.[column] === true) column++;
      for (let down = line; down < Math.min(line + height, head.length); down++)
        for (let across = column; across < column + width; across++) {
          const texts = heads[down];
          const covered = taken[down];
          if (texts) texts[across] = text;
          if (covered) covered[across] = true;
        }
      column += width;
    }
  }
  return [...heads, ...rows.map(({ cells }) => cells)];
}
