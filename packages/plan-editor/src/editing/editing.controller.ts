import { LaterPart, type FieldEdits } from '@phoihop/kit';
import type { Item } from '@phoihop/plan';
import { SCREEN } from '../chunk-size.js';
import { dress } from '../dress.js';
import type { CaretPlace } from '../item-in-hand.js';
import { editingParts } from '../load-editing.js';
import type { Editing, EditingAccess, EditingHost } from './index.js';

/** So many items are shown to read while what edits them is on its way. */
const FIRST_SCREEN = 2 * SCREEN;
/**
 * So long the beginning of a plan is shown alone while what edits it is on its way (milliseconds). A long plan that is
 * drawn to read and thrown away costs a slow machine more than waiting does.
 */
const PATIENCE_MS = 1000;

/** What a plan is edited with, in the life of its element: loaded as soon as the plan may be edited. */
export class EditingController {
  readonly #host: EditingHost;
  readonly #later: LaterPart<Editing>;
  #waiting: CaretPlace | undefined;
  /** Whether the whole plan is shown to read meanwhile: what edits it is slow to come, or does not. */
  #isLate = false;

  constructor(host: EditingHost, access: EditingAccess) {
    this.#host = host;
    this.#later = new LaterPart(host, {
      load: async () => {
        setTimeout(() => {
          this.#isLate = true;
          if (this.isComing) host.requestUpdate();
        }, PATIENCE_MS);
        const { editing: loaded, copy } = await editingParts();
        dress(host.renderRoot, loaded.editingStyles);
        const editing = new loaded.Editing(host, access, copy);
        if (this.#waiting) editing.surface.place(this.#waiting);
        return editing;
      },
      due: () => (this.#isWanted ? 'now' : undefined),
      failed: () => {
        this.#isLate = true;
        host.notLoaded(() => void this.#later.load());
      },
    });
  }

  /** What the plan is edited with; undefined while it is only read, or the part is on its way. */
  get part(): Editing | undefined {
    return this.#host.writes ? this.#later.part : undefined;
  }

  /** What is typed and not handed over yet; kept where the plan may be edited no more. */
  get edits(): FieldEdits | undefined {
    return this.#later.part?.edits;
  }

  /** Resolves when the part that is wanted stands, or could not be loaded. */
  get ready(): Promise<unknown> {
    return this.part?.ready ?? this.#later.ready;
  }

  /** Whether the plan may be edited, and what edits it is on its way. */
  get isComing(): boolean {
    return this.#isWanted && !this.#later.part;
  }

  /** Begins to load what is wanted, with its tools. Resolves when it is there, or nothing is wanted. */
  async prepare(): Promise<void> {
    if (!this.#isWanted || this.#later.part) return;
    const editing = await this.#later.load();
    await editing?.prepare();
  }

  /** What is shown to read of a body: its first screen alone, if it can be edited in a moment. */
  toRead(items: readonly Item[]): readonly Item[] {
    return this.isComing && !this.#isLate ? items.slice(0, FIRST_SCREEN) : items;
  }

  /** Puts the caret into an item, at once or as soon as it can be edited. */
  place(place: CaretPlace): void {
    this.#waiting = place;
    this.#later.part?.surface.place(place);
  }

  get #isWanted(): boolean {
    return this.#host.isConnected && this.#host.writes;
  }
}
