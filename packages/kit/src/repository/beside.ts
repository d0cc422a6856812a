import type { ChangeBase, Stamp } from '@phoihop/plan';

/** Something that a command names and does not hold, as the personal data of a round. */
export interface Beside {
  /** Below the address of the document: `records/KEY`. The same key is never used for something else. */
  place: string;
  content: unknown;
}

/** How a kind of document keeps apart what its commands name (`personalApart` of a round). */
export interface DataApart<Document, Change> {
  /** What a change names, as far as the document has it. */
  find: (document: Document, change: Change) => readonly Beside[];
  /** The document with that, where it is not there, and was not erased. */
  put: (document: Document, beside: readonly Beside[]) => Document;
}

/** What goes to the repository before pending commands, by their ids; what was made in another tab, only that one has. */
export class BesideCommands<Document, Change extends ChangeBase> {
  readonly #apart: DataApart<Document, Change> | undefined;
  readonly #known = new Map<string, readonly Beside[]>();

  /** @param apart left out, commands hold all that they name */
  constructor(apart: DataApart<Document, Change> | undefined) {
    this.#apart = apart;
  }

  /** Of a command that stands in `document`, or as it was noted before. */
  of(document: Document, command: Change & Stamp): readonly Beside[] {
    const known = this.#known.get(command.id) ?? this.#apart?.find(document, command) ?? [];
    if (known.length > 0) this.#known.set(command.id, known);
    return known;
  }

  /** A state of others, with what our pending commands name: they are made anew on it. */
  on(document: Document): Document {
    const all = Array.from(this.#known.values()).flat();
    return this.#apart && all.length > 0 ? this.#apart.put(document, all) : document;
  }

  /** Another tab has told it. */
  hear(told: Readonly<Record<string, readonly Beside[]>>): void {
    for (const [id, beside] of Object.entries(told)) if (beside.length > 0) this.#known.set(id, beside);
  }

  /** These are pending no longer. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) this.#known.delete(id);
  }

  /** What is noted of these commands, for another tab. */
  told(commands: readonly Stamp[]): Readonly<Record<string, readonly Beside[]>> {
    return Object.fromEntries(commands.map(({ id }) => [id, this.#known.get(id) ?? []]));
  }
}
