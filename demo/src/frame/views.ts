/** The views of a page, one of which the address names behind its “#”. */
export interface Views<Name extends string> {
  readonly shown: Name;
}

/**
 * Shows one view of a page at a time: the one that the address names, else the first. A link to an item of the plan
 * (`#ph-ITEM`) leads to where it is written, the first view.
 */
export class HashViews<Name extends string> implements Views<Name> {
  readonly #names: readonly Name[];
  #shown: Name;

  constructor(names: readonly [Name, ...Name[]], changed: () => void) {
    this.#names = names;
    this.#shown = names[0];
    this.#look();
    window.addEventListener('hashchange', () => {
      this.#look();
      changed();
    });
  }

  get shown(): Name {
    return this.#shown;
  }

  #look(): void {
    const [first] = this.#names;
    const wanted = location.hash.slice(1);
    const named = this.#names.find((name) => name === wanted);
    this.#shown = named ?? (wanted.startsWith('ph-') && first !== undefined ? first : this.#shown);
  }
}
