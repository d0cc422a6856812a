import type { MenuController } from '@phoihop/kit';
import type { TableSize } from '@phoihop/plan';
import type { ReactiveControllerHost } from 'lit';

/** The largest table that is chosen at once; more rows and columns are added in it. */
export const LARGEST: TableSize = { rows: 6, columns: 7 };

/** The size that a new table begins with: what most tables of plans have, STT and two columns. */
const FIRST: TableSize = { rows: 2, columns: 3 };

const within = (value: number, most: number): number => Math.min(Math.max(value, 1), most);

/** The size on which a person stands while they choose how large a new table is. */
export class SizeInHand {
  size: TableSize = FIRST;
  readonly #host: ReactiveControllerHost;
  readonly #menu: MenuController;

  constructor(host: ReactiveControllerHost, menu: MenuController) {
    this.#host = host;
    this.#menu = menu;
  }

  start(): void {
    this.size = FIRST;
  }

  /** The pointer is on a size. */
  point(size: TableSize): void {
    if (size.rows === this.size.rows && size.columns === this.size.columns) return;
    this.size = size;
    this.#host.requestUpdate();
  }

  /** Moves on by arrows; the focus goes along. */
  move({ rows, columns }: TableSize): void {
    this.size = {
      rows: within(this.size.rows + rows, LARGEST.rows),
      columns: within(this.size.columns + columns, LARGEST.columns),
    };
    this.#menu.focusFirst();
  }
}
