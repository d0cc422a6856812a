import {
  conflictNotice,
  refusedNotice,
  type DocumentSource,
  type FieldEdits,
  type Language,
  type Notice,
} from '@phoihop/kit';
import { withNumbers, type PlanChange, type PlanFile, type Refusal, type Result } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { DialogsController, type DialogsOwner } from '../dialogs/dialogs.controller.js';
import type { ItemInHand } from '../item-in-hand.js';
import { MoreToolsController, type MoreToolsHost } from '../narrow/more-tools.controller.js';
import { narrowMessages } from '../narrow/narrow.messages.js';
import { OutlineController, type OutlineHost } from '../outline.controller.js';
import type { OutlineKey } from '../outline-keys.js';
import { planEditorMessages, type PlanEditorMessages } from '../plan-editor.messages.js';
import type { ReadingTools } from '../reading-toolbar.view.js';
import { bringTo, pressed, restructured } from '../surface/body-changes.js';
import { toolbarView } from '../toolbar.view.js';

/** What the tools need of the element. */
export interface ToolsHost extends OutlineHost, MoreToolsHost, DialogsOwner {
  readonly language: Language;
  redo: () => void;
}

/** What else the tools work with. */
export interface ToolsAccess {
  inHand: ItemInHand;
  edits: FieldEdits;
  source: () => DocumentSource<PlanFile, PlanChange> | undefined;
  sentenceFor: (refusal: Refusal) => string;
  /** Goes to the first blank of a new plan. */
  toFirstBlank: () => void;
}

/** What stands in the toolbar besides; nothing until it has come. */
export interface ComingTools {
  /** The tool that inserts a table. */
  table: TemplateResult | typeof nothing;
  more: TemplateResult | typeof nothing;
}

/** What is done to a plan beyond typing, and the toolbar for it: gestures of the outline, undo, dialogs. */
export class Tools {
  readonly outline: OutlineController;
  /** What changes more than the words of one item: the surface has it as soon as these tools can be asked, and no earlier. */
  readonly changes = { bringTo, pressed, restructured };
  readonly #host: ToolsHost;
  readonly #access: ToolsAccess;
  readonly #dialogs: DialogsController;
  readonly #narrow: MoreToolsController;

  constructor(host: ToolsHost, access: ToolsAccess) {
    this.#host = host;
    this.#access = access;
    this.outline = new OutlineController(host, access.inHand);
    this.#dialogs = new DialogsController(host, access.toFirstBlank);
    this.#narrow = new MoreToolsController(host);
  }

  /** Resolves when the dialog that was asked for stands, or could not be loaded. */
  get ready(): Promise<void> {
    return this.#dialogs.ready;
  }

  /** What was typed and could not be handed over, until the person has decided. */
  get undecided(): Notice | undefined {
    const { edits, sentenceFor } = this.#access;
    return conflictNotice(edits, this.#texts) ?? refusedNotice(edits, this.#host.language, sentenceFor);
  }

  /** The toolbar, which is called `name`. */
  toolbar(reading: ReadingTools, compare: () => void, coming: ComingTools, name: string): TemplateResult {
    const host = this.#host;
    const source = this.#access.source();
    const undo = (): void => {
      host.undo();
    };
    const redo = (): void => {
      host.redo();
    };
    return toolbarView(
      {
        ...coming,
        reading,
        compare,
        undo: source?.canUndo ? undo : undefined,
        redo: source?.canRedo ? redo : undefined,
        outline: this.outline,
        narrow: this.#narrow,
        newPlan: this.#newPlan,
        importText: this.#importText,
      },
      { ...this.#texts, ...narrowMessages[host.language], tools: name },
    );
  }

  /** What an empty body offers. */
  offers(): TemplateResult {
    const { emptyAction, fromTemplate, importText } = this.#texts;
    const offer = (name: string, run: () => void, kind = ''): TemplateResult =>
      html`<button type="button" class=${kind} @click=${run}>${name}</button>`;
    const add = (): void => {
      this.outline.add();
    };
    return html`${offer(emptyAction, add, 'filled')} ${offer(fromTemplate, this.#newPlan)}
    ${offer(importText, this.#importText)}`;
  }

  /** What is not seen, or lies over the page: words about keys, dialogs. */
  around(): TemplateResult {
    return html`<p id="keys" class="visually-hidden">${this.#texts.keys}</p>
      ${this.#dialogs.view()}`;
  }

  /** Opens the dialog in which a text is imported. */
  openImport(text?: string): void {
    this.#dialogs.openImport(text);
  }

  /** What a key asks for; `offset` is that of the caret in its item (UTF-16). */
  gesture(meaning: Exclude<OutlineKey, 'release-tab'>, offset: number): void {
    if (meaning === 'undo' || meaning === 'redo') this.#host[meaning]();
    else this.outline.gesture(meaning, offset);
  }

  /** What was done to several items at once, with the numbers that it brings. */
  restructure(change: PlanChange): Result<PlanFile> {
    const file = this.#host.plan;
    return file ? this.#host.act(withNumbers(file, change)) : { ok: false, code: 'no-document', params: {} };
  }

  /** Says that what was typed is a proposal now. */
  tellProposed(): void {
    this.#host.tell({ tone: 'plain', text: this.#texts.proposed });
  }

  readonly #newPlan = (): void => {
    this.#dialogs.openStart();
  };

  readonly #importText = (): void => {
    this.#dialogs.openImport();
  };

  get #texts(): PlanEditorMessages {
    return planEditorMessages[this.#host.language];
  }
}
