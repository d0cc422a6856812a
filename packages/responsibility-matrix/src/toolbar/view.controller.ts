import type { Role } from '@phoihop/plan';
import {
  filterMatrix,
  matrixOfAgency,
  sideOfMatrix,
  type Matrix,
  type MatrixFilter,
} from '@phoihop/plan/matrix';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { heldRows } from '../model/held-rows.js';

/** How the matrix is looked at: all tasks, the work of one body, or one side of a joint plan. */
export type ViewKind = 'tasks' | 'agency' | 'side';

/** A span of days, both included, ISO. */
export interface Span {
  from: string;
  to: string;
}

interface ShownPart {
  of: Matrix;
  key: string;
  faults: ReadonlySet<string>;
  matrix: Matrix;
  /** Rows stayed that may not pass the filter any more. */
  isHeld: boolean;
}

/** Which part of the matrix is shown. */
export class ViewController implements ReactiveController {
  kind: ViewKind = 'tasks';
  /** The body, or the issuer of the side, that is looked at. */
  subject: string | undefined;
  search = '';
  role: Role | undefined;
  section: string | undefined;
  span: Span | undefined;
  onlyFaults = false;
  readonly #host: ReactiveControllerHost;
  #shown: ShownPart | undefined;
  #heldOn: string | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#shown = undefined;
  }

  /** Whether anything is left out. */
  get narrows(): boolean {
    const { kind, search, role, section, span, onlyFaults } = this;
    return kind !== 'tasks' || search.trim() !== '' || (role ?? section ?? span) !== undefined || onlyFaults;
  }

  /** Two views of one key show the same. */
  get key(): string {
    const { kind, subject, search, role, section, span, onlyFaults } = this;
    return JSON.stringify([kind, subject, search, role, section, span, onlyFaults]);
  }

  /** Shows all again. */
  reset(): void {
    this.change({ kind: 'tasks', search: '', role: undefined, section: undefined, span: undefined });
    this.onlyFaults = false;
  }

  change(
    parts: Partial<
      Pick<ViewController, 'kind' | 'subject' | 'search' | 'role' | 'section' | 'span' | 'onlyFaults'>
    >,
  ): void {
    Object.assign(this, parts);
    this.#host.requestUpdate();
  }

  /**
   * Something was changed by a hand on the row of this item: until it goes elsewhere, no row comes or goes under it. Null
   * for a hand that is on none.
   */
  hold(item: string | null): void {
    this.#heldOn = item;
  }

  /** The hand is on the row of this item now, or on none. */
  letGo(item: string | null): void {
    if (item === this.#heldOn) return;
    this.#heldOn = null;
    if (this.#shown?.isHeld) this.#host.requestUpdate();
  }

  /** The part of a matrix that is shown; the same object as long as nothing in it changes. */
  apply(matrix: Matrix, faults: ReadonlySet<string>): Matrix {
    if (!this.narrows) return matrix;
    const { kind, subject, search, role, section, span, onlyFaults } = this;
    const { key } = this;
    const was = this.#shown;
    const holds = this.#heldOn !== null;
    if (was?.key === key) {
      const isSame = was.of === matrix && was.faults === faults;
      if (isSame && (holds || !was.isHeld)) return was.matrix;
      const held = holds ? heldRows(was.matrix, was.of, matrix) : null;
      if (held) {
        this.#shown = { of: matrix, key, faults, matrix: held, isHeld: true };
        return held;
      }
    }
    const filter: MatrixFilter = {
      search,
      ...(role === undefined ? {} : { roles: [role] }),
      ...(section === undefined ? {} : { section }),
      ...span,
      ...(onlyFaults ? { faults } : {}),
      ...(kind === 'agency' && subject !== undefined ? { agency: subject } : {}),
    };
    const filtered = filterMatrix(matrix, filter);
    const shown =
      kind === 'tasks' || subject === undefined
        ? filtered
        : kind === 'agency'
          ? matrixOfAgency(filtered, subject)
          : sideOfMatrix(filtered, subject);
    this.#shown = { of: matrix, key, faults, matrix: shown, isHeld: false };
    return shown;
  }
}
