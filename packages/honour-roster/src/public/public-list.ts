import { publicView, type PublicRound, type RoundFile } from '@phoihop/plan/round';
import { publicRows, type ListedRow } from '@phoihop/plan/round/roster';

/** The list as everybody may see it, worked out once for each change. */
export class PublicList {
  #file: RoundFile | undefined;
  #view: PublicRound | undefined;
  #round: PublicRound | undefined;
  #rows: readonly ListedRow[] = [];

  /** What everybody may see of a round. */
  viewOf(file: RoundFile): PublicRound {
    if (this.#view && this.#file === file) return this.#view;
    this.#file = file;
    this.#view = publicView(file);
    return this.#view;
  }

  rowsOf(round: PublicRound): readonly ListedRow[] {
    if (this.#round !== round) {
      this.#round = round;
      this.#rows = publicRows(round);
    }
    return this.#rows;
  }
}
