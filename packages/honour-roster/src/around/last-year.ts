import type { RoundFile } from '@phoihop/plan/round';
import { balanceOf, rosterRows } from '@phoihop/plan/round/roster';
import type { FiguresSubject } from './figures.view.js';

/** How last year's list was made up, worked out once. */
export class LastYear {
  #file: RoundFile | undefined;
  #figures: FiguresSubject['lastYear'];

  figuresOf(file: RoundFile | undefined): FiguresSubject['lastYear'] {
    if (!file) return undefined;
    if (this.#file !== file) {
      const decided = rosterRows(file).filter(({ state }) => state === 'decided');
      this.#file = file;
      this.#figures = { year: file.round.year, balance: balanceOf(decided) };
    }
    return this.#figures;
  }
}
