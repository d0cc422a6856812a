import type * as Copy from '@phoihop/document/copy';
import {
  FieldEdits,
  LaterPart,
  type CodeMessages,
  type DocumentSource,
  type Messages,
  type Notice,
} from '@phoihop/kit';
import type { Item, Plan, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { BlanksController, BlanksHost } from '../blanks/blanks.controller.js';
import type { CompanyPart } from '../company/index.js';
import type { DragPart } from '../drag/drag-part.js';
import type { HandleHost } from '../drag/handle.controller.js';
import { hoveredItem } from '../drag/hovered-item.js';
import { CHUNK } from '../chunk-size.js';
import { dress } from '../dress.js';
import type { HeadTools } from '../head/head-tools.js';
import type { ItemInHand } from '../item-in-hand.js';
import type { ReadViews } from '../item.view.js';
import type { TaskController, TaskHost } from '../margin/task-part.js';
import type { PasteController, PasteHost } from '../paste.controller.js';
import type { ReadingTools } from '../reading-toolbar.view.js';
import { SurfaceController, type SurfaceOwner } from '../surface.controller.js';
import type { Clipping, Surface } from '../surface/index.js';
import { LaterTables } from '../table/later-tables.js';
import type { Tools, ToolsHost } from '../tools/index.js';
import type { WhenDrawn } from '../when-drawn/index.js';
import type { Fields, FieldsHost } from './fields.js';

/** What editing needs of the element. */
export interface EditingHost
  extends ToolsHost, FieldsHost, TaskHost, PasteHost, BlanksHost, HandleHost, SurfaceOwner {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Tells why something was not done; `own` are sentences that its part has. */
  refused: (refusal: Refusal, own?: Messages<CodeMessages>) => void;
  /** A part of the editor could not be loaded; `retry` tries again. */
  notLoaded: (retry: () => void) => void;
}

/** What stands in the element besides, whether the plan is edited or not. */
export interface EditingAccess {
  inHand: ItemInHand;
  /** What stands beside the text once it is drawn; null where it could not be loaded. */
  drawn: () => Promise<WhenDrawn | null>;
  views: ReadViews;
  /** Makes a change, and says nothing of it. */
  perform: (change: PlanChange) => Result<PlanFile>;
  /** Where the plan comes from: what can be undone, what is only proposed, who else has it open. */
  source: () => DocumentSource<PlanFile, PlanChange> | undefined;
  sentenceFor: (refusal: Refusal) => string;
  /** What was said before of what was typed holds no more. */
  settled: () => void;
}

/** A plan of more items is long. */
const LONG = 4 * CHUNK;

/** All that a person edits a plan with. */
export class Editing {
  /** What is being typed and not handed over yet. */
  readonly edits: FieldEdits;
  readonly surface: SurfaceController;
  readonly #host: EditingHost;
  readonly #access: EditingAccess;
  readonly #tools: LaterPart<Tools>;
  readonly #fields: LaterPart<Fields>;
  readonly #paste: LaterPart<PasteController>;
  readonly #blanks: LaterPart<BlanksController>;
  readonly #tasks: LaterPart<TaskController>;
  readonly #drag: LaterPart<DragPart>;
  readonly #company: LaterPart<CompanyPart>;
  readonly #laterParts: LaterPart<unknown>[] = [];
  #hovered: string | undefined;

  constructor(host: EditingHost, access: EditingAccess, copy: typeof Copy) {
    const { inHand, drawn, views } = access;
    this.#host = host;
    this.#access = access;
    // First of all: what was typed is handed over before anything is taken away.
    this.edits = new FieldEdits(
      host,
      (key, before, after) => this.#handOver(key, before, after),
      (key) => this.#isHeld(key),
    );
    const tables = new LaterTables(views);
    // Then the surface: others have something to do in it once it is drawn.
    this.surface = new SurfaceController(host, {
      edits: this.edits,
      tables,
      copy,
      leaveBody: (to) => this.#fields.part?.enter(to) ?? false,
      changes: () => this.#tools.part?.changes,
      restructure: (change) => this.#restructure(change),
      gesture: (meaning, offset) => this.#tools.part?.gesture(meaning, offset),
      pasted: (clipboard) => {
        void this.#pasted(clipboard);
      },
    });
    const surface = (): Surface | undefined => this.surface.surface;
    this.#tools = this.#later(
      async () => {
        const { Tools, toolsStyles } = await import('../tools/index.js');
        dress(host.renderRoot, toolsStyles);
        return new Tools(host, {
          ...access,
          edits: this.edits,
          toFirstBlank: () => {
            void this.#blanks.load().then((blanks) => blanks?.first());
          },
        });
      },
      () => 'now',
    );
    this.#paste = this.#later(
      async () => {
        const { PasteController } = await import('../paste.controller.js');
        return new PasteController(host, (text) => {
          this.#tools.part?.openImport(text);
        });
      },
      () => 'in-a-pause',
    );
    this.#tasks = this.#later(
      async () => {
        const [{ TaskController, taskStyles }, standing] = await Promise.all([
          import('../margin/task-part.js'),
          drawn(),
        ]);
        if (!standing) throw new Error();
        dress(host.renderRoot, taskStyles);
        return new TaskController(host, standing.margin, surface);
      },
      () => (inHand.item ? this.#wholeAtOnce : 'in-a-pause'),
    );
    this.#fields = this.#later(
      async () => {
        const { Fields, fieldsStyles } = await import('./fields-part.js');
        dress(host.renderRoot, fieldsStyles);
        return new Fields(host, this.edits, tables, views);
      },
      () => this.#wholeAtOnce,
    );
    this.#blanks = this.#later(
      async () => {
        const { BlanksController } = await import('../blanks/blanks.controller.js');
        return new BlanksController(host, this.edits, this.surface);
      },
      () => this.#wholeAtOnce,
    );
    this.#drag = this.#later(
      async () => {
        const [{ DragPart, dragStyles }, tools] = await Promise.all([
          import('../drag/drag-part.js'),
          this.#tools.load(),
        ]);
        if (!tools) throw new Error();
        dress(host.renderRoot, [dragStyles]);
        const place = { surface, current: () => inHand.item };
        return new DragPart(host, place, tools.outline, (change) => tools.restructure(change));
      },
      () => (inHand.item ? this.#wholeAtOnce : 'in-a-pause'),
    );
    this.#company = this.#later(
      async () => {
        const { CompanyPart, companyStyles } = await import('../company/index.js');
        dress(host.renderRoot, [companyStyles]);
        return new CompanyPart(host, { surface, inHand, saving: () => access.source()?.saving });
      },
      () => access.source()?.saving?.company && 'in-a-pause',
    );
  }

  /** What lies over the paper, drawn apart from it. */
  get layers(): readonly (HTMLElement | undefined)[] {
    return [this.#drag.part?.handle.layer, this.#company.part?.layer];
  }

  /** With what head and foot are drawn, once that is there. */
  get headTools(): HeadTools | undefined {
    return this.#fields.part?.headTools;
  }

  /** How items are moved by hand, once that is there. */
  get drag(): DragPart | undefined {
    return this.#drag.part;
  }

  /** A key that goes to a blank, wherever in the widget it is pressed. */
  key(event: KeyboardEvent): void {
    const { part } = this.#blanks;
    if (part) part.key(event);
    else if (event.key === 'F8') void this.#blanks.load().then((blanks) => blanks?.key(event));
  }

  /** A pointer moves over the desk: what it is over may be moved. */
  hover(event: PointerEvent): void {
    const item = hoveredItem(event);
    if (item !== false) this.#hoverOver(item);
    if (!this.#fields.broken) void this.#fields.load();
  }

  /** The pointer has left the desk. */
  leave(): void {
    this.#hoverOver(undefined);
  }

  /** Begins to load the tools. Resolves when they are there, or could not be loaded. */
  async prepare(): Promise<void> {
    await this.#tools.load();
  }

  /** What was typed and could not be handed over, until the person has decided. */
  get undecided(): Notice | undefined {
    return this.#tools.part?.undecided;
  }

  /** What an empty body offers, once that is there. */
  offers(): TemplateResult | typeof nothing {
    return this.#tools.part?.offers() ?? nothing;
  }

  /** Resolves when what was asked for stands, or could not be loaded. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#tools.part?.ready, ...this.#laterParts.map(({ ready }) => ready)]);
  }

  /** The toolbar, which is called `name`, once it is there. */
  toolbar(reading: ReadingTools, compare: () => void, name: string): TemplateResult | undefined {
    const table = this.#fields.part?.tool(this.#access.inHand.item) ?? nothing;
    const more = this.#blanks.part?.tool() ?? nothing;
    return this.#tools.part?.toolbar(reading, compare, { table, more }, name);
  }

  /** The card of the item in hand, once it is there. */
  card(plan: Plan, item: Item): TemplateResult | typeof nothing {
    return this.#tasks.part?.card(plan, item) ?? nothing;
  }

  /** The bar that stands for the card where that has no room. */
  bar(plan: Plan, item: Item): TemplateResult | typeof nothing {
    return this.#tasks.part?.bar(plan, item) ?? nothing;
  }

  /** What is not seen, or lies over the page: words about keys, dialogs. */
  around(): TemplateResult {
    return html`${this.#fields.part?.keys() ?? nothing} ${this.#tools.part?.around() ?? nothing}`;
  }

  #hoverOver(item: string | undefined): void {
    this.#hovered = item;
    if (this.#drag.part) this.#drag.part.handle.hover(item);
    else if (!this.#drag.broken)
      void this.#drag.load().then((drag) => {
        drag?.handle.hover(this.#hovered);
      });
  }

  /** What a short plan shows comes at once; of a long one the text stands first. */
  get #wholeAtOnce(): 'now' | 'in-a-pause' {
    return (this.#host.plan?.plan.items.length ?? 0) > LONG ? 'in-a-pause' : 'now';
  }

  /** A part that nobody needs to type the first letter. */
  #later<Part>(load: () => Promise<Part>, due: () => 'now' | 'in-a-pause' | undefined): LaterPart<Part> {
    const host = this.#host;
    const part = new LaterPart<Part>(host, {
      load,
      due: () => (host.writes ? due() : undefined),
      failed: () => {
        host.notLoaded(() => void part.load());
      },
    });
    this.#laterParts.push(part);
    return part;
  }

  /** Asked for by the surface alone, which has what changes several items from the tools. */
  #restructure(change: PlanChange): Result<PlanFile> {
    return this.#tools.part?.restructure(change) ?? { ok: false, code: 'part-not-loaded', params: {} };
  }

  /** What was done before is done when it is read: the plan is as the page is. */
  async #pasted(clipboard: Clipping): Promise<void> {
    this.edits.flush();
    const isEarly = !this.#tools.part;
    const [paste, tools] = await Promise.all([this.#paste.load(), this.#tools.load()]);
    if (!paste || !tools) return;
    if (isEarly)
      do await this.#host.updateComplete;
      while (this.surface.keepsKeys);
    const { surface } = this.surface;
    if (surface) await paste.take(clipboard, surface);
  }

  /** What was typed becomes a change; where that is refused, the text is kept and told of until it is decided. */
  #handOver(key: string, before: string, after: string): Result<PlanFile> {
    const file = this.#host.plan;
    const change = this.#fields.part?.changeOf(key, before, after);
    if (change === null && file) return { ok: true, value: file };
    const text = { type: 'item/text', part: 'text', item: key, before, after } as const;
    const result = this.#access.perform(change ?? { ...text, ...this.#marksOf(key) });
    if (result.ok) this.#access.settled();
    if (result.ok && result.value.plan === file?.plan)
      void this.#tools.load().then((tools) => tools?.tellProposed());
    return result;
  }

  /** Whether the words of an item are proposed once its field is left: meanwhile they stay there as they are typed. */
  #isHeld(item: string): boolean {
    const text = this.#host.plan?.plan.items.find(({ id }) => id === item)?.text;
    const edit = { type: 'item/text', part: 'text', item } as const;
    if (text === undefined) return false;
    return this.#access.source()?.proposes?.({ ...edit, before: text, after: `${text}.` }) === true;
  }

  /** A text without marks carries none along. */
  #marksOf(id: string): { marks?: NonNullable<Item['marks']> } {
    const marks = this.surface.marksIn(id);
    const had = this.#host.plan?.plan.items.find((item) => item.id === id)?.marks;
    return marks && (marks.length > 0 || had) ? { marks } : {};
  }
}
