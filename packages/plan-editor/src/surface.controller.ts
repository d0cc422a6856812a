import type * as Copy from '@phoihop/document/copy';
import type { FieldEdits } from '@phoihop/kit';
import type { Item, PlanChange, PlanFile, Result } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SCREEN } from './chunk-size.js';
import type { Caret, OutlineKey } from './outline-keys.js';
import { outlineKey } from './outline-keys.js';
import type { CaretPlace } from './item-in-hand.js';
import type { PlanEditorMessages } from './plan-editor.messages.js';
import type { Surface, SurfaceHost, TableDrawer } from './surface/index.js';

/** The tables of items: drawn by others, and entered from the caption above them. */
export interface ItemTables extends TableDrawer {
  /** Puts the caret into the first cell; false where the item has no table. */
  enter: (item: string) => boolean;
}

/** What the surface needs of the element around it. */
export interface SurfaceOwner extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly texts: PlanEditorMessages;
  readonly edits: FieldEdits;
  readonly isConnected: boolean;
  /** Whether the body may be edited now. */
  readonly writes: boolean;
  /** What draws the tables of items; undefined where the part that edits could not be loaded. */
  tablesForEditing: () => Promise<ItemTables | undefined>;
  /** Puts the caret into the line above the body or below it; false where there is none. */
  leaveBody: (to: 'up' | 'down') => boolean;
  restructure: (change: PlanChange) => Result<PlanFile>;
  entered: (id: string) => void;
  gesture: (meaning: Exclude<OutlineKey, 'release-tab'>, offset: number) => void;
  undo: () => void;
  redo: () => void;
  /** Something was pasted: markup as an inert document, or plain text. */
  pasted: (source: ParentNode | string) => void;
}

/** So many items are shown to read while the surface is on its way. */
const FIRST_SCREEN = 2 * SCREEN;
/** So long the beginning of a plan is shown alone while the surface is on its way (milliseconds). */
const PATIENCE_MS = 200;

/** The editing surface in the life of its element: loaded when the plan is edited, taken away when it is not. */
export class SurfaceController implements ReactiveController {
  /** What stands in the page in the place of the body; undefined while there is no surface. */
  element: HTMLElement | undefined;
  /** After Esc, Tab leaves the text instead of indenting. */
  tabLeaves = false;
  readonly #owner: SurfaceOwner;
  #surface: Surface | undefined;
  #tables: ItemTables | undefined;
  #loading: Promise<void> | undefined;
  #waiting: CaretPlace | undefined;
  #late = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: SurfaceOwner) {
    this.#owner = owner;
    owner.addController(this);
  }

  /** Resolves when a surface that is wanted stands. */
  get ready(): Promise<void> {
    return this.#loading ?? Promise.resolve();
  }

  /** Begins to load a surface that is wanted. Resolves when it is made, or none is wanted. */
  async prepare(): Promise<void> {
    if (this.#wanted && !this.#surface) await this.#begin();
  }

  /** What is shown to read where no surface stands: the first screen alone, if one will stand in a moment. */
  get toRead(): readonly Item[] {
    return this.#loading && !this.#late ? this.#items.slice(0, FIRST_SCREEN) : this.#items;
  }

  hostUpdate(): void {
    if (!this.#wanted) this.#drop();
    else if (!this.#surface) void this.#begin();
  }

  hostUpdated(): void {
    this.#show();
    if (this.#surface && this.#waiting) {
      this.#surface.place(this.#waiting);
      this.#waiting = undefined;
    }
  }

  hostDisconnected(): void {
    this.#drop();
  }

  /** Puts the caret into an item, at once or as soon as the item is drawn. */
  place(place: CaretPlace): void {
    this.#waiting = place;
    this.#owner.requestUpdate();
  }

  /** The surface itself; undefined while it is not there. */
  get surface(): Surface | undefined {
    return this.#surface;
  }

  /** The offset of the caret in the text of its item (UTF-16). */
  get offset(): number {
    return this.#surface?.caret.offset ?? 0;
  }

  /** The marks of an item as they stand in the page; undefined where there is no surface. */
  marksIn(id: string): Item['marks'] {
    return this.#surface?.marksIn(id);
  }

  get #items(): readonly Item[] {
    return this.#owner.plan?.plan.items ?? [];
  }

  get #wanted(): boolean {
    return this.#owner.isConnected && this.#owner.writes && this.#items.length > 0;
  }

  #begin(): Promise<void> {
    if (this.#loading) return this.#loading;
    this.#late = false;
    this.#patience = setTimeout(() => {
      this.#late = true;
      if (this.#loading) this.#owner.requestUpdate();
    }, PATIENCE_MS);
    return (this.#loading = this.#load());
  }

  async #load(): Promise<void> {
    const [{ Surface }, copy, tables] = await Promise.all([
      import('./surface/index.js'),
      import('@phoihop/document/copy'),
      this.#owner.tablesForEditing(),
    ]);
    this.#loading = undefined;
    if (!this.#wanted || this.#surface || !tables) return;
    this.#tables = tables;
    this.element = document.createElement('div');
    this.element.className = 'body surface';
    this.#surface = new Surface(this.#host(copy, tables), this.element);
    this.#owner.requestUpdate();
  }

  #drop(): void {
    clearTimeout(this.#patience);
    this.#surface?.destroy();
    this.#surface = undefined;
    this.element = undefined;
    this.#loading = undefined;
  }

  #show(): void {
    this.#surface?.show(this.#items, this.#owner.edits.unsettled);
  }

  #key(event: KeyboardEvent, caret: Caret): boolean {
    if (this.#leaves(event, caret)) {
      event.preventDefault();
      return true;
    }
    const meaning = outlineKey(event, caret, this.tabLeaves);
    if (meaning === null) return false;
    if (meaning === 'release-tab') {
      this.tabLeaves = true;
      return false;
    }
    event.preventDefault();
    this.#owner.edits.flush();
    this.#owner.gesture(meaning, this.offset);
    return true;
  }

  /** Arrows go on where the text of the body ends: into a table below its caption, into head and foot. */
  #leaves(event: KeyboardEvent, caret: Caret): boolean {
    const held = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    if (held || event.isComposing || !this.#surface) return false;
    const { item } = this.#surface.caret;
    if (event.key === 'ArrowDown' && caret.atEnd)
      return (
        (this.#tables?.enter(item) ?? false) ||
        (this.#items.at(-1)?.id === item && this.#owner.leaveBody('down'))
      );
    return (
      event.key === 'ArrowUp' && caret.atStart && this.#items[0]?.id === item && this.#owner.leaveBody('up')
    );
  }

  #host({ htmlOfItems, plainTextOfItems }: typeof Copy, tables: ItemTables): SurfaceHost {
    const owner = this.#owner;
    const items = (): readonly Item[] => this.#items;
    return {
      get name() {
        return owner.texts.body;
      },
      get placeholder() {
        return owner.texts.blank;
      },
      get items() {
        return items();
      },
      tables,
      typed: (item, text) => {
        // A caret that was to be placed before is not torn away from what is being typed.
        this.#waiting = undefined;
        owner.edits.edited(item.id, text, item.text);
      },
      flush: () => {
        owner.edits.flush();
      },
      restructured: (change) => {
        this.#waiting = undefined;
        // Refused or not, the page follows the plan from here on.
        owner.restructure(change);
        owner.requestUpdate();
      },
      entered: (id) => {
        // The caret may move while the element is being drawn: its toolbar is drawn anew after that.
        queueMicrotask(() => {
          owner.entered(id);
        });
      },
      key: (event, caret) => this.#key(event, caret),
      undo: () => {
        owner.undo();
      },
      redo: () => {
        owner.redo();
      },
      htmlOfItems,
      plainTextOfItems,
      pasted: (source) => {
        owner.pasted(source);
      },
      composing: (now) => {
        owner.edits.composing(now);
      },
      composed: () => {
        owner.requestUpdate();
      },
      left: () => {
        this.tabLeaves = false;
        owner.edits.flush();
      },
    };
  }
}
