import type { Category, RoundFile } from '@phoihop/plan/round';
import type { Answers } from '@phoihop/plan/round/validation';

/** Where the round comes from, and what a host says of a nomination beforehand. */
export interface Settling {
  readonly round: RoundFile | undefined;
  /** A category by its id. */
  readonly category: string | undefined;
  /** A unit by its id. */
  readonly unit: string | undefined;
}

/** What the host, or the round itself, has settled of a nomination, and what is left to ask. */
export class Settled {
  readonly #host: Settling;
  readonly #answers: () => Answers;

  /** @param answers what the person has said */
  constructor(host: Settling, answers: () => Answers) {
    this.#host = host;
    this.#answers = answers;
  }

  /** The category of the host, or the one that the person has chosen, or the first. */
  get category(): Category | undefined {
    const categories = this.#host.round?.round.categories ?? [];
    const wanted = this.#host.category ?? this.#answers().category;
    return categories.find(({ id }) => id === wanted) ?? categories[0];
  }

  /** The answers that nobody is asked for. */
  get answers(): Answers {
    const category = this.category?.id;
    const { unit } = this.#host;
    return {
      ...(category !== undefined && { category }),
      ...(unit !== undefined && { unit }),
    };
  }

  /** What the person is asked before all else. */
  get asks(): { category: boolean; unit: boolean } {
    const { round, category, unit } = this.#host;
    return {
      category: (round?.round.categories.length ?? 0) > 1 && category === undefined,
      unit: unit === undefined,
    };
  }
}
