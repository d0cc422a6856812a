import type { ChangeBase, DocumentStore } from '@phoihop/plan';
import { withTheirs, type Where } from './newest.js';
import type { SetAside } from './outbox.js';
import type { Versioned } from './repository.js';

/** What was set aside of a document, until a person has decided on it. */
export class SetAsideList<Document, Change extends ChangeBase> {
  #all: readonly SetAside<Change>[];
  /** How many conflicts of the store have been looked at. */
  #seen = 0;

  constructor(all: readonly SetAside<Change>[]) {
    this.#all = all;
  }

  get all(): readonly SetAside<Change>[] {
    return this.#all;
  }

  /** Conflicts of a store that were not looked at yet. */
  fresh(store: DocumentStore<Document, Change>): SetAside<Change>[] {
    const conflicts = store.conflicts.slice(this.#seen);
    this.#seen = store.conflicts.length;
    return conflicts.map((each): SetAside<Change> => ({ ...each, why: 'conflict' }));
  }

  /** Adds those that are not there yet. */
  add(more: readonly SetAside<Change>[]): void {
    const known = new Set(this.#all.map(({ command }) => command.id));
    this.#all = [...this.#all, ...more.filter(({ command }) => !known.has(command.id))];
  }

  /** Another tab has decided what it is. */
  follow(all: readonly SetAside<Change>[]): void {
    this.#all = [...all];
  }

  dismiss(id: string): void {
    this.#all = this.#all.filter(({ command }) => command.id !== id);
  }

  /** Asks a repository who has made it impossible. @param told called with the entry and that, where it is known */
  async askWho(
    where: Where<Document, Change>,
    base: Versioned<Document>,
    setAside: SetAside<Change>,
    told: (known: SetAside<Change>) => void,
  ): Promise<void> {
    const known = await withTheirs(where, base, setAside);
    if (!known || !this.#all.includes(setAside)) return;
    this.#all = this.#all.map((each) => (each === setAside ? known : each));
    told(known);
  }
}
