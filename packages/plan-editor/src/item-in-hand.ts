import type { Item, PlanFile } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the caret goes after a gesture: an item and an offset into its text (UTF-16), or its end. */
export interface CaretPlace {
  item: string;
  offset: number | 'end';
}

export interface ItemInHandHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
}

/** The item with which a person works; the first one until they have chosen another. */
export class ItemInHand implements ReactiveController {
  #id: string | undefined;
  readonly #host: ItemInHandHost;

  constructor(host: ItemInHandHost) {
    this.#host = host;
    host.addController(this);
  }

  get id(): string | undefined {
    return this.#id;
  }

  get item(): Item | undefined {
    return this.#items.find((item) => item.id === this.#id);
  }

  hostUpdate(): void {
    if (!this.#items.some((item) => item.id === this.#id)) this.#id = this.#items[0]?.id;
  }

  choose(id: string): void {
    if (this.#id === id) return;
    this.#id = id;
    this.#host.requestUpdate();
  }

  get #items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }
}
