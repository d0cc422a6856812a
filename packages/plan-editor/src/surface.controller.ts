import type * as Copy from '@phoihop/document/copy';
import type { FieldEdits, Language } from '@phoihop/kit';
import type { Item, PlanChange, PlanFile, Result } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Caret, OutlineKey } from './outline-keys.js';
import { outlineKey } from './outline-keys.js';
import type { CaretPlace } from './item-in-hand.js';
import { readingMessages } from './reading.messages.js';
import {
  EarlyKeys,
  Surface,
  surfaceMessages,
  type Clipping,
  type SurfaceHost,
  type TableDrawer,
} from './surface/index.js';

/** The tables of items: drawn by others, and entered from the caption above them. */
export interface ItemTables extends TableDrawer {
  /** Puts the caret into the first cell; false where the item has no table. */
  enter: (item: string) => boolean;
}

/** What the surface needs of the element around it. */
export interface SurfaceOwner extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly isConnected: boolean;
  /** Whether the body may be edited now. */
  readonly writes: boolean;
  entered: (id: string) => void;
  undo: () => void;
  redo: () => void;
}

/** What else the surface works with: how its texts are handed over, and who follows what a person does in it. */
export interface SurfaceAccess {
  edits: FieldEdits;
  tables: ItemTables;
  /** What is copied is made of this. */
  copy: typeof Copy;
  /** What changes more than the words of one item, gestures with it; undefined while that is on its way. */
  changes: () => SurfaceHost['changes'];
  /** Puts the caret into the line above the body or below it; false where there is none. */
  leaveBody: (to: 'up' | 'down') => boolean;
  restructure: (change: PlanChange) => Result<PlanFile>;
  gesture: (meaning: Exclude<OutlineKey, 'release-tab'>, offset: number) => void;
  pasted: (clipboard: Clipping) => void;
}

/** The editing surface in the life of its element: made when the plan may be edited, taken away when it may not. */
export class SurfaceController implements ReactiveController {
  /** What stands in the page in the place of the body; undefined while there is no surface. */
  element: HTMLElement | undefined;
  /** After Esc, Tab leaves the text instead of indenting. */
  tabLeaves = false;
  readonly #owner: SurfaceOwner;
  readonly #access: SurfaceAccess;
  #surface: Surface | undefined;
  #waiting: CaretPlace | undefined;
  readonly #early = new EarlyKeys();

  constructor(owner: SurfaceOwner, access: SurfaceAccess) {
    this.#owner = owner;
    this.#access = access;
    owner.addController(this);
  }

  hostUpdate(): void {
    if (!this.#wanted) this.#drop();
    else if (!this.#surface) {
      this.element = document.createElement('div');
      this.element.className = 'body surface';
      this.#surface = new Surface(this.#host(), this.element);
    }
  }

  hostUpdated(): void {
    this.#show();
    if (this.#surface && this.#waiting) {
      this.#surface.place(this.#waiting);
      this.#waiting = undefined;
    }
    if (this.#access.changes() && !this.#surface?.composing) this.#doEarlier();
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

  /** Whether keys wait for what does them. */
  get keepsKeys(): boolean {
    return this.#early.keeps;
  }

  get #items(): readonly Item[] {
    return this.#owner.plan?.plan.items ?? [];
  }

  get #wanted(): boolean {
    return this.#owner.isConnected && this.#owner.writes && this.#items.length > 0;
  }

  #drop(): void {
    this.#surface?.destroy();
    this.#surface = undefined;
    this.element = undefined;
  }

  #show(): void {
    this.#surface?.show(this.#items, this.#access.edits.unsettled);
  }

  /** One key or word that was kept; the next one when what this one does stands in the page. */
  #doEarlier(): void {
    const done = this.#early.release((kept) => {
      this.#surface?.press(kept);
    });
    if (done) this.#owner.requestUpdate();
  }

  #key(event: KeyboardEvent, caret: Caret): boolean {
    if (this.#leaves(event, caret)) {
      event.preventDefault();
      return true;
    }
    const meaning = outlineKey(event, caret, this.tabLeaves);
    const isGesture = meaning !== null && meaning !== 'release-tab';
    if (this.#early.keep(event, isGesture && !this.#access.changes())) {
      event.preventDefault();
      return true;
    }
    if (meaning === null) return false;
    if (meaning === 'release-tab') {
      this.tabLeaves = true;
      return false;
    }
    event.preventDefault();
    this.#access.edits.flush();
    this.#access.gesture(meaning, this.offset);
    return true;
  }

  /** Arrows go on where the text of the body ends: into a table below its caption, into head and foot. */
  #leaves(event: KeyboardEvent, caret: Caret): boolean {
    const held = event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
    if (held || event.isComposing || !this.#surface) return false;
    const { item } = this.#surface.caret;
    if (event.key === 'ArrowDown' && caret.atEnd)
      return (
        this.#access.tables.enter(item) || (this.#items.at(-1)?.id === item && this.#access.leaveBody('down'))
      );
    return (
      event.key === 'ArrowUp' && caret.atStart && this.#items[0]?.id === item && this.#access.leaveBody('up')
    );
  }

  #host(): SurfaceHost {
    const owner = this.#owner;
    const early = this.#early;
    const { edits, tables, copy, changes, restructure, pasted } = this.#access;
    const { htmlOfItems, plainTextOfItems } = copy;
    const items = (): readonly Item[] => this.#items;
    return {
      get name() {
        return readingMessages[owner.language].body;
      },
      get placeholder() {
        return surfaceMessages[owner.language].blank;
      },
      get items() {
        return items();
      },
      get changes() {
        return changes();
      },
      tables,
      typed: (item, text) => {
        // A caret that was to be placed before is not torn away from what is being typed.
        this.#waiting = undefined;
        edits.edited(item.id, text, item.text);
      },
      flush: () => {
        edits.flush();
      },
      restructured: (change) => {
        this.#waiting = undefined;
        // Refused or not, the page follows the plan from here on.
        restructure(change);
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
      pasted,
      composing: (now) => {
        edits.composing(now);
      },
      get keepsKeys() {
        return early.keeps;
      },
      composed: (waits = '') => {
        early.keepWord(waits);
        owner.requestUpdate();
      },
      left: () => {
        this.tabLeaves = false;
        edits.flush();
      },
    };
  }
}
