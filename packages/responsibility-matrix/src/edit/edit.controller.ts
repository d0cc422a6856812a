import type { Notice } from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result, Role } from '@phoihop/plan';
import { cellOf, setCells, type CellEdit, type Matrix, type MatrixRow } from '@phoihop/plan/matrix';
import { BODIES } from '../grid/place.js';
import { bodiesIn, type Range } from '../grid/range.js';
import type { ToolsMessages } from '../tools/tools.messages.js';

/** What editing needs of the element. */
export interface EditHost {
  readonly texts: ToolsMessages;
  /** All of the plan, also what is not shown. */
  readonly matrix: Matrix | undefined;
  /** What is on the screen, in order. */
  readonly shown: { rows: readonly MatrixRow[]; columns: readonly { id: string; name: string }[] };
  readonly author: Actor | undefined;
  act: (change: PlanChange) => Result<PlanFile>;
  refused: (refusal: Refusal) => void;
  tell: (notice: Notice) => void;
  announce: (text: string) => void;
}

/** A cell of the plan. */
export interface CellAddress {
  item: string;
  agency: string;
}

/** Turns what is wanted of cells into one change of the plan. */
export class EditController {
  readonly #host: EditHost;

  constructor(host: EditHost) {
    this.#host = host;
  }

  /**
   * The cells of a range, row by row. A range over several rows means the tasks among them: sections are only
   * meant where there is nothing else.
   */
  cellsIn(range: Range): CellAddress[] {
    const bodies = bodiesIn(range);
    if (!bodies) return [];
    const { rows, columns } = this.#host.shown;
    const inRange = rows.slice(Math.max(bodies.top, 0), bodies.bottom + 1);
    const tasks = inRange.filter(({ kind }) => kind === 'task');
    const agencies = columns.slice(bodies.left - BODIES, bodies.right - BODIES + 1);
    return (tasks.length > 0 ? tasks : inRange).flatMap(({ item }) =>
      agencies.map(({ id }) => ({ item: item.id, agency: id })),
    );
  }

  /** Gives cells these roles and no others. @returns whether that was done */
  give(cells: readonly CellAddress[], roles: readonly Role[]): boolean {
    return this.make(cells.map((cell) => ({ ...cell, roles })));
  }

  /** The roles that a row gives to a body. */
  rolesAt({ item, agency }: CellAddress): readonly Role[] {
    const row = this.#host.matrix?.rows.find((each) => each.item.id === item);
    return row ? cellOf(row, agency).roles.map(({ role }) => role) : [];
  }

  /** Adds a role to a cell, or takes it out. */
  toggle(cell: CellAddress, role: Role): boolean {
    const now = this.rolesAt(cell);
    const roles = now.includes(role) ? now.filter((each) => each !== role) : [...now, role];
    return this.make([{ ...cell, roles }]);
  }

  /** Repeats the first row of a range, or what stands above a single row, in all rows of the range. */
  fillDown(range: Range): boolean {
    const bodies = bodiesIn(range);
    if (!bodies) return false;
    const from = bodies.top === bodies.bottom ? bodies.top - 1 : bodies.top;
    if (from < 0) return false;
    return this.fill({ ...bodies, top: from, bottom: from }, { ...bodies, top: from });
  }

  /** Repeats the rows of `from` over `to`, which holds it. */
  fill(from: Range, to: Range): boolean {
    const { rows, columns } = this.#host.shown;
    const height = from.bottom - from.top + 1;
    const edits: CellEdit[] = [];
    for (let row = to.top; row <= to.bottom; row++) {
      if (row >= from.top && row <= from.bottom) continue;
      const like = rows[from.top + ((((row - from.top) % height) + height) % height)];
      const item = rows[row];
      if (!like || item?.kind !== 'task') continue;
      for (const { id } of columns.slice(from.left - BODIES, from.right - BODIES + 1))
        edits.push({
          item: item.item.id,
          agency: id,
          roles: cellOf(like, id).roles.map(({ role }) => role),
        });
    }
    const done = this.make(edits);
    if (done) this.#host.announce(this.#host.texts.filled(edits.length));
    return done;
  }

  /** Makes edits as one step; what is refused is told. @returns whether it was done, also where nothing changes */
  make(edits: readonly CellEdit[]): boolean {
    const { matrix, author } = this.#host;
    if (!matrix || edits.length === 0) return false;
    const at = new Date().toISOString();
    const change = setCells(matrix, edits, author ? { by: author, at } : { at });
    if (!change.ok) {
      this.#host.refused(change);
      return false;
    }
    return change.value === null || this.#host.act(change.value).ok;
  }
}
