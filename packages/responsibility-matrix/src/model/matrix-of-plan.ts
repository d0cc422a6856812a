import type { Plan } from '@phoihop/plan';
import { matrixOf, type Matrix, type MatrixRow } from '@phoihop/plan/matrix';
import type { GridColumn, GridModel, OtherName } from '../grid/grid-model.js';
import { inOrder } from './column-order.js';
import { columnsOf, gridModelOf, type Subject } from './grid-model-of.js';

/** What is shown of the matrix besides the plan itself. */
export interface Shown extends Pick<
  Subject,
  'folded' | 'rolledUp' | 'faults' | 'editable' | 'texts' | 'roleNames'
> {
  order: readonly string[];
  /** What bodies are called besides, by id. */
  otherNames: ReadonlyMap<string, OtherName>;
  /** The part that is looked at. */
  part: (matrix: Matrix) => Matrix;
  /** The rows that folded sections leave. */
  visible: (rows: readonly MatrixRow[]) => readonly MatrixRow[];
}

type Ordered = Pick<Matrix, 'groups' | 'columns'> & { of: readonly unknown[] };

/** Makes of a plan what the grid draws, anew only where something has changed. */
export class MatrixOfPlan {
  /** All of the plan. */
  matrix: Matrix | undefined;
  /** The part that is shown, in the person's order. */
  shown: Matrix | undefined;
  rows: readonly MatrixRow[] = [];
  columns: readonly GridColumn[] = [];
  /** Makes the matrix after a change from the one before, once that has been loaded (`matrixAfter`). */
  after: ((before: Matrix, was: Plan, plan: Plan) => Matrix) | undefined;
  #plan: Plan | undefined;
  #ordered: Ordered | undefined;
  #drawnFor: readonly unknown[] | undefined;
  #version = 0;

  /** @returns what the grid is to draw; undefined without a plan */
  update(plan: Plan | undefined, subject: Shown): GridModel | undefined {
    if (plan !== this.#plan) {
      const was = this.#plan;
      const { matrix, after } = this;
      if (after && matrix && was && plan?.id === was.id) this.matrix = after(matrix, was, plan);
      else this.matrix = plan && matrixOf(plan);
      this.#plan = plan;
    }
    const { matrix } = this;
    this.shown = matrix && this.#inOrder(subject.part(matrix), subject);
    if (!this.shown) return undefined;
    this.rows = subject.visible(this.shown.rows);
    const { folded, faults, editable, texts } = subject;
    const drawn = [folded, faults, editable, texts];
    if (this.#drawnFor?.every((each, at) => each === drawn[at]) !== true) this.#version++;
    this.#drawnFor = drawn;
    const { rows, columns } = this;
    return gridModelOf({
      ...subject,
      matrix: this.shown,
      rows,
      columns,
      version: this.#version,
    });
  }

  /** The matrix with its columns in the person's order; the same columns as long as neither changes. */
  #inOrder(matrix: Matrix, { order, otherNames }: Shown): Matrix {
    const of = [matrix.groups, order, otherNames];
    let ordered = this.#ordered;
    if (!ordered || of.some((each, at) => each !== ordered?.of[at])) {
      const groups = inOrder(matrix.groups, order);
      ordered = this.#ordered = { of, groups, columns: groups.flatMap((group) => group.columns) };
      this.columns = columnsOf({ groups }, otherNames);
    }
    const { groups, columns } = ordered;
    return { ...matrix, groups, columns };
  }
}
