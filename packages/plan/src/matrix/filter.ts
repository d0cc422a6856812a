import { searchKey } from '@phoihop/vietnamese/text';
import { keptFor } from '../kept-for.js';
import type { Agency } from '../model/agency.js';
import type { Item, Role, Time } from '../model/item.js';
import type { MatrixFilter } from './matrix-filter.js';
import type { Matrix, MatrixGroup, MatrixRow } from './matrix.js';

type Test = (row: MatrixRow) => boolean;

const itemKey = keptFor(({ label, text }: Item) => searchKey(`${label ?? ''} ${text}`));
const agencyNames = keptFor(({ name, shortName = '', aliases }: Agency) =>
  searchKey([name, shortName, ...aliases].join('\n')),
);

/** Whether something is to be done in a span of time; what recurs is done in any. */
function isWithin(time: Time, from: string, to: string): boolean {
  switch (time.kind) {
    case 'day':
      return from <= time.date && time.date <= to;
    case 'period':
    case 'about':
      return time.from <= to && from <= time.to;
    case 'recurring':
      return true;
    case 'event':
      return false;
  }
}

function hasRole({ stated }: MatrixRow, is: (agency: string, role: Role) => boolean): boolean {
  return stated.some(({ assignments }) => assignments.some(({ agency, role }) => is(agency, role)));
}

function searchTest({ columns, rows }: Matrix, search: string): Test | null {
  const query = searchKey(search);
  if (query === '') return null;
  const found = new Set(
    columns.map(({ agency }) => agency).filter((each) => agencyNames(each).includes(query)),
  );
  const agencies = new Set(Array.from(found, ({ id }) => id));
  const named = new Set<string | null>();
  for (const { item, parent } of rows)
    if (named.has(parent) || itemKey(item).includes(query)) named.add(item.id);
  return (row) => named.has(row.item.id) || hasRole(row, (agency) => agencies.has(agency));
}

function sectionTest({ rows }: Matrix, section: string): Test {
  const inside = new Set<string | null>([section]);
  for (const { item, parent } of rows) if (inside.has(parent)) inside.add(item.id);
  return ({ item }) => inside.has(item.id);
}

function testsOf(matrix: Matrix, filter: MatrixFilter): Test[] {
  const { search = '', roles: asked = [], agency, side, section, from, to, faults } = filter;
  const searched = searchTest(matrix, search);
  const tests: Test[] = searched ? [searched] : [];
  if (section !== undefined) tests.push(sectionTest(matrix, section));
  if (asked.length > 0 || agency !== undefined)
    tests.push((row) =>
      hasRole(row, (each, role) => each === (agency ?? each) && (asked.length === 0 || asked.includes(role))),
    );
  if (side !== undefined) {
    const ofSide = new Set(matrix.columns.filter((each) => each.side === side).map((each) => each.agency.id));
    tests.push((row) => hasRole(row, (each) => ofSide.has(each)));
  }
  if (from !== undefined || to !== undefined)
    tests.push(({ times }) => times.some((time) => isWithin(time, from ?? '', to ?? '9999-12-31')));
  if (faults) tests.push(({ item, lines }) => faults.has(item.id) || lines.some(({ id }) => faults.has(id)));
  return tests;
}

/** The rows given and the headings above them, which count only those below them that are there. */
function withHeadings({ rows }: Matrix, shown: ReadonlySet<MatrixRow>): MatrixRow[] {
  const kept: MatrixRow[] = [];
  // Backwards: what stands below a heading is known before the heading is met.
  const below = new Map<string | null, number>();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    const subtree = below.get(row?.item.id ?? null) ?? 0;
    if (!row || (subtree === 0 && !shown.has(row))) continue;
    kept.push(subtree === row.subtree ? row : { ...row, subtree });
    below.set(row.parent, (below.get(row.parent) ?? 0) + subtree + 1);
  }
  return kept.reverse();
}

/**
 * The matrix with the tasks that pass a filter and the headings above them; all columns stay. Tasks are the same
 * objects, and so is the whole where the filter leaves nothing out. A heading counts, in `subtree`, what is shown.
 */
export function filterMatrix(matrix: Matrix, filter: MatrixFilter): Matrix {
  const tests = testsOf(matrix, filter);
  if (tests.length === 0) return matrix;
  const shown = new Set(matrix.rows.filter((row) => row.counts && tests.every((test) => test(row))));
  const rows = withHeadings(matrix, shown);
  return rows.length === matrix.rows.length ? matrix : { ...matrix, rows };
}

/** The matrix with the columns of one side alone, and the tasks in which a body of that side has a part. */
export function sideOfMatrix(matrix: Matrix, side: string): Matrix {
  const groups = matrix.groups.filter((group) => group.side === side);
  const { rows } = filterMatrix(matrix, { side });
  return { groups, columns: groups.flatMap(({ columns }) => columns), rows };
}

/**
 * The matrix as one body looks at it: the tasks in which it has a part, its own column before all others, and of the
 * others those that have a part in these tasks, in their groups.
 */
export function matrixOfAgency(matrix: Matrix, agency: string): Matrix {
  const { rows } = filterMatrix(matrix, { agency });
  const partners = new Set<string>();
  for (const { stated } of rows)
    for (const { assignments } of stated) for (const { agency: each } of assignments) partners.add(each);
  partners.delete(agency);
  const groups: MatrixGroup[] = [];
  for (const group of matrix.groups) {
    const own = group.columns.filter((column) => column.agency.id === agency);
    if (own.length > 0) groups.unshift({ ...group, key: `of ${agency}`, columns: own, isSubject: true });
    const others = group.columns.filter((column) => partners.has(column.agency.id));
    if (others.length > 0) groups.push({ ...group, columns: others });
  }
  return { groups, columns: groups.flatMap(({ columns }) => columns), rows };
}
