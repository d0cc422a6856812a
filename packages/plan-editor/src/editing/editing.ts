// Loaded when a plan is edited: a page that only shows a plan does not pay for it.
import type { Item, Plan, PlanChange } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { BlanksController, type BlanksHost } from '../blanks/blanks.controller.js';
import { DialogsController, type DialogsOwner } from '../dialogs/dialogs.controller.js';
import { DragController, type DragHost } from '../drag/drag.controller.js';
import { HandleController } from '../drag/handle.controller.js';
import { editingHead } from '../head/editing-head.js';
import { HeadController, type HeadHost } from '../head/head.controller.js';
import { headKeysView } from '../head/head-keys.view.js';
import type { HeadTools } from '../head/head-tools.js';
import type { ItemInHand } from '../item-in-hand.js';
import type { MarginController } from '../margin/margin.controller.js';
import { TaskController, type TaskHost } from '../margin/task.controller.js';
import { OutlineController, type OutlineGesture, type OutlineHost } from '../outline.controller.js';
import { paneMoves } from '../outline-pane/pane-drag.js';
import type { PaneMoves } from '../outline-pane/pane-moves.js';
import { PasteController, type PasteHost } from '../paste.controller.js';
import type { ReadingTexts, ReadingTools } from '../reading-toolbar.view.js';
import type { SurfaceController } from '../surface.controller.js';
import { TableController, type TableHost } from '../table/table.controller.js';
import { toolbarView } from '../toolbar.view.js';

/** What editing needs of the element. */
export interface EditingHost
  extends OutlineHost, HeadHost, TableHost, TaskHost, PasteHost, BlanksHost, DragHost, DialogsOwner {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What stands in the element besides, whether the plan is edited or not. */
export interface EditingAccess {
  inHand: ItemInHand;
  surface: SurfaceController;
  margin: MarginController;
  /** Whether there is something to undo, to redo. */
  canUndo: () => boolean;
  canRedo: () => boolean;
}

/** An action that an empty plan offers. */
interface Offer {
  name: string;
  run: () => void;
}

/** All that a person edits a plan with, but for the surface itself. */
export class Editing {
  readonly head: HeadController;
  /** With what head and foot are drawn. */
  readonly headTools: HeadTools;
  readonly tables: TableController;
  /** How items are moved in the outline pane. */
  readonly moves: PaneMoves;
  readonly handle: HandleController;
  readonly blanks: BlanksController;
  readonly #host: EditingHost;
  readonly #access: EditingAccess;
  readonly #outline: OutlineController;
  readonly #paste: PasteController;
  readonly #tasks: TaskController;
  readonly #dialogs: DialogsController;

  constructor(host: EditingHost, access: EditingAccess) {
    const { inHand, surface, margin } = access;
    this.#host = host;
    this.#access = access;
    this.#outline = new OutlineController(host, inHand);
    this.#paste = new PasteController(host);
    this.#tasks = new TaskController(host, margin, () => surface.surface);
    this.#dialogs = new DialogsController(host);
    this.head = new HeadController(host);
    this.headTools = editingHead(this.head);
    this.tables = new TableController(host, this.head.menu);
    this.blanks = new BlanksController(host, surface);
    const drag = new DragController(host);
    this.moves = paneMoves(drag, this.#outline);
    this.handle = new HandleController(host, drag, {
      surface: () => surface.surface,
      current: () => inHand.item,
    });
  }

  /** What an empty body offers. */
  get offers(): Offer[] {
    const { texts } = this.#host;
    return [
      {
        name: texts.emptyAction,
        run: () => {
          this.#outline.add();
        },
      },
      {
        name: texts.fromTemplate,
        run: () => {
          this.#dialogs.openStart();
        },
      },
      {
        name: texts.importText,
        run: () => {
          this.#dialogs.openImport();
        },
      },
    ];
  }

  /** Resolves when a dialog that was asked for stands, or could not be loaded. */
  get ready(): Promise<void> {
    return this.#dialogs.ready;
  }

  gesture(meaning: OutlineGesture, offset: number): void {
    this.#outline.gesture(meaning, offset);
  }

  /** The change that an edit of a field makes; null where nothing changes, undefined where the key is that of an item. */
  changeOf(key: string, before: string, after: string): PlanChange | null | undefined {
    const cell = this.tables.changeOf(key, before, after);
    return cell === undefined ? this.head.changeOf(key, before, after) : cell;
  }

  /** Something was pasted into the body. */
  pasted(source: ParentNode | string): void {
    const { surface } = this.#access.surface;
    if (surface) void this.#paste.take(source, surface);
  }

  openImport(text: string): void {
    this.#dialogs.openImport(text);
  }

  toolbar(tools: ReadingTools, texts: ReadingTexts, panel: TemplateResult | typeof nothing): TemplateResult {
    const host = this.#host;
    const undo = (): void => {
      host.undo();
    };
    const redo = (): void => {
      host.redo();
    };
    return toolbarView(
      {
        ...tools,
        undo: this.#access.canUndo() ? undo : undefined,
        redo: this.#access.canRedo() ? redo : undefined,
        outline: this.#outline,
        more: this.blanks.tool(),
        newPlan: () => {
          this.#dialogs.openStart();
        },
        importText: () => {
          this.#dialogs.openImport();
        },
      },
      texts,
      panel,
    );
  }

  /** The card of the item in hand, which a person calls `name`. */
  card(plan: Plan, item: Item, name: string): TemplateResult {
    return this.#tasks.card(plan, item, name);
  }

  /** The bar that stands for the card where that has no room. */
  bar(plan: Plan, item: Item, name: string): TemplateResult {
    return this.#tasks.bar(plan, item, name);
  }

  /** What is not seen, or lies over the page: words about keys, dialogs. */
  around(): TemplateResult {
    const host = this.#host;
    return html`<p id="keys" class="visually-hidden">${host.texts.keys}</p>
      ${headKeysView(host.headTexts)} ${this.#dialogs.view()}`;
  }
}
