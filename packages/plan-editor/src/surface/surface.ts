import type { Item, PlanChange } from '@phoihop/plan';
import { newId } from '@phoihop/plan';
import { toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { SCREEN } from '../chunk-size.js';
import type { Caret } from '../outline-keys.js';
import type { CaretPlace } from '../item-in-hand.js';
import type * as BodyChanges from './body-changes.js';
import { clipboardProps, type ClipboardHost } from './clipboard.js';
import { highlighted, highlights, type Channel, type Highlight } from './highlights.js';
import {
  blockAround,
  blocksOf,
  bodyOf,
  chunksAround,
  findBlock,
  positionOf,
  type ChunkPlace,
} from './body.js';
import { ChunkView } from './chunk-view.js';
import { intoBlank, selectAll } from './commands.js';
import { adopt, attributesOf, blockOf, blocksFor, marksOf } from './item-node.js';
import { ItemView, type TableDrawer } from './item-view.js';
import { schema } from './schema.js';
import { editedItem, FROM_PLAN, stretchBetween } from './user-change.js';
import { WordBehindKeys } from './word-behind-keys.js';

/** What the surface asks of the editor around it. */
export interface SurfaceHost extends ClipboardHost {
  /** The texts of the surface itself, in the language of the page. */
  readonly name: string;
  readonly placeholder: string;
  /** The body as the plan has it now. */
  readonly items: readonly Item[];
  /** What changes more than the words of one item; undefined while that is on its way. */
  readonly changes: typeof BodyChanges | undefined;
  /** What draws the tables of items. */
  readonly tables: TableDrawer;
  /** A person types in an item; `text` is what stands there now. */
  typed: (item: Item, text: string) => void;
  /** What was typed before is handed over now, since something else follows. */
  flush: () => void;
  /** A person has changed several blocks at once. */
  restructured: (change: PlanChange) => void;
  /** The caret has come into another item. */
  entered: (id: string) => void;
  /** A key that may mean a gesture; true where it did. */
  key: (event: KeyboardEvent, caret: Caret) => boolean;
  undo: () => void;
  redo: () => void;
  composing: (now: boolean) => void;
  /** Whether keys wait for what does them; what is composed meanwhile waits behind them. */
  readonly keepsKeys: boolean;
  /** A word is composed: what the plan has said meanwhile can be shown. `waits`: a word that waits behind keys. */
  composed: (waits?: string) => void;
  left: () => void;
}

/** The texts of items that are shown otherwise than the plan says, by id: being typed, or in conflict. */
export type Unsettled = ReadonlyMap<string, string>;

/** What the page was brought to, and what it was then. */
interface Drawn {
  items: readonly Item[];
  unsettled: Unsettled;
  doc: Node;
}

function sameTexts(first: Unsettled, second: Unsettled): boolean {
  return first.size === second.size && [...first].every(([id, text]) => second.get(id) === text);
}

const MARK_KEYS: Readonly<Record<string, Command>> = {
  b: toggleMark(schema.marks.bold),
  i: toggleMark(schema.marks.italic),
  u: toggleMark(schema.marks.underline),
};

/** What stays at the edges of the window covers so much of it: tools above, the task in hand below (CSS pixels). */
const EDGES = { top: 72, right: 0, bottom: 80, left: 0 };

/** The one editing surface of a plan's body: ProseMirror's view, with the plan as its model. */
export class Surface {
  readonly element: HTMLElement;
  readonly #host: SurfaceHost;
  readonly #view: EditorView;
  /** The id of the item in which the caret stands. */
  #current = '';
  #drawn: Drawn;
  /** Runs from the end of a composition until the view has taken over what the page holds of it. */
  #taking: ReturnType<typeof setTimeout> | undefined;
  /** The body as the page had it before a person changed more in it than can be handed over yet. */
  #before: readonly Item[] | undefined;
  readonly #behindKeys = new WordBehindKeys();
  /** Set while a change of the person is being handed over: the plan then follows the page, not the reverse. */
  #handing = false;

  constructor(host: SurfaceHost, element: HTMLElement) {
    this.#host = host;
    this.element = element;
    const { items } = host;
    const doc = bodyOf(blocksFor(items));
    this.#drawn = { items, unsettled: new Map(), doc };
    this.#view = new EditorView(
      { mount: element },
      {
        state: EditorState.create({ doc, plugins: highlights() }),
        nodeViews: { chunk: () => new ChunkView(), item: (block) => new ItemView(block, host.tables) },
        attributes: () => ({
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': host.name,
          'aria-describedby': 'keys',
          spellcheck: 'false',
          lang: 'vi',
        }),
        scrollThreshold: EDGES,
        scrollMargin: EDGES,
        decorations: (state) => this.#decorations(state),
        dispatchTransaction: (tr) => {
          this.#dispatch(tr);
        },
        handleKeyDown: (view, event) => this.#key(view, event),
        ...clipboardProps(host, () => this.#view.state),
        handleDOMEvents: {
          compositionstart: ({ state }) => {
            clearTimeout(this.#taking);
            this.#taking = undefined;
            if (host.keepsKeys) this.#behindKeys.begin(state);
            host.composing(true);
          },
          compositionend: () => {
            host.composing(false);
            // The view takes over what was composed a moment later.
            clearTimeout(this.#taking);
            this.#taking = setTimeout(() => {
              this.#taking = undefined;
              this.#composed();
            }, 60);
          },
          focus: () => {
            // The caret may stand where it stood before the person went elsewhere: nothing else tells of it then.
            requestAnimationFrame(() => {
              if (this.focused) host.entered(this.caret.item);
            });
          },
          blur: () => {
            host.left();
          },
          beforeinput: (view, event) => this.#history(event) || intoBlank(view, event),
        },
      },
    );
  }

  /** Whether a word is being composed, or was just now and the view has yet to take it over from the page. */
  get composing(): boolean {
    return this.#view.composing || this.#taking !== undefined;
  }

  /** The item in hand and the offset of the caret in its text (UTF-16). */
  get caret(): { item: string; offset: number } {
    const { $head } = this.#view.state.selection;
    const block = blockAround($head);
    return block ? { item: attributesOf(block).id, offset: $head.parentOffset } : { item: '', offset: 0 };
  }

  /** Whether the person works here now. */
  get focused(): boolean {
    return this.#view.hasFocus();
  }

  /** The words that are selected within one item; empty where nothing is, or more than that. */
  get selectedText(): string {
    const { doc, selection } = this.#view.state;
    const { from, to, $from, $to } = selection;
    return $from.sameParent($to) ? doc.textBetween(from, to) : '';
  }

  /** The marks of an item as they stand in the page. */
  marksIn(id: string): ReturnType<typeof marksOf> {
    const found = findBlock(this.#view.state.doc, id);
    return found ? marksOf(found.block) : [];
  }

  /** Brings the page to what the plan says; an item that is being typed in keeps what stands there. */
  show(items: readonly Item[], unsettled: Unsettled): void {
    const { changes } = this.#host;
    if (this.#handing || items.length === 0 || this.composing || !changes) return;
    if (this.#before && this.#restructure(changes, this.#before)) return;
    const { doc } = this.#view.state;
    const drawn = this.#drawn;
    if (drawn.items === items && drawn.doc === doc && sameTexts(drawn.unsettled, unsettled)) return;
    const standing = new Set(blocksOf(doc));
    const wanted = blocksFor(items);
    const tr = changes.bringTo(
      this.#view.state,
      items.map((item, index) =>
        this.#target(item, wanted[index] ?? blockOf(item), standing, unsettled.get(item.id)),
      ),
    );
    if (tr) this.#view.dispatch(tr);
    this.#drawn = { items, unsettled, doc: this.#view.state.doc };
  }

  /** Does what a key does that was kept, whoever would have done it; a word that was kept goes in as it is. */
  press(kept: KeyboardEvent | string): void {
    const { changes } = this.#host;
    const isDone = typeof kept !== 'string' && this.#key(this.#view, kept);
    if (changes && !isDone) this.#view.dispatch(changes.pressed(this.#view.state, kept));
  }

  place({ item, offset }: CaretPlace): void {
    const { doc } = this.#view.state;
    const position = positionOf(doc, {
      id: item,
      offset: offset === 'end' ? Number.POSITIVE_INFINITY : offset,
    });
    if (position === null) return;
    this.#view.focus();
    this.#view.dispatch(
      this.#view.state.tr.setSelection(TextSelection.create(doc, position)).scrollIntoView(),
    );
  }

  /** Selects a stretch of an item's text; the focus stays where it is, and so does the view unless it is here. */
  select({ item, from, to }: Pick<Highlight, 'item' | 'from' | 'to'>): void {
    const { doc, tr } = this.#view.state;
    const start = positionOf(doc, { id: item, offset: from });
    const end = positionOf(doc, { id: item, offset: to });
    if (start === null || end === null) return;
    this.#view.dispatch(tr.setSelection(TextSelection.create(doc, start, end)).scrollIntoView());
  }

  /** Puts words in the place of the selection. */
  insert(content: Item): void {
    const { state } = this.#view;
    const pasted = blockOf(content).slice(0);
    this.#view.dispatch(state.tr.replaceSelection(pasted).scrollIntoView());
  }

  /** Takes out what is selected; what then stands at the caret is where something else may go. */
  clearSelection(): void {
    const { state } = this.#view;
    if (!state.selection.empty) this.#view.dispatch(state.tr.deleteSelection());
  }

  /** Draws stretches of text otherwise, in the place of what this channel drew before. */
  highlight(channel: Channel, spans: readonly Highlight[]): void {
    const tr = highlighted(this.#view.state, channel, spans);
    if (tr) this.#view.dispatch(tr);
  }

  /** The element of an item in the page; undefined where the body does not hold it. */
  elementOf(id: string): HTMLElement | undefined {
    const found = findBlock(this.#view.state.doc, id);
    const element = found ? this.#view.nodeDOM(found.at) : null;
    return element instanceof HTMLElement ? element : undefined;
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    clearTimeout(this.#taking);
    this.#view.destroy();
  }

  #target(item: Item, block: Node, standing: ReadonlySet<Node>, shown: string | undefined): Node {
    if (standing.has(block)) return block;
    const found = findBlock(this.#view.state.doc, item.id)?.block;
    if (!found) return block;
    if (shown === found.textContent && shown !== item.text)
      return schema.nodes.item.create(block.attrs, found.content);
    if (!found.eq(block)) return block;
    adopt(item, found);
    return found;
  }

  #dispatch(tr: Transaction): void {
    const before = this.#view.state.doc;
    this.#view.updateState(this.#view.state.apply(tr));
    if (tr.docChanged && tr.getMeta(FROM_PLAN) === undefined) this.#handOver(before);
    const { item } = this.caret;
    if (item !== '' && item !== this.#current) {
      this.#current = item;
      this.#host.entered(item);
    }
  }

  #handOver(before: Node): void {
    const after = this.#view.state.doc;
    const stretch = stretchBetween(before, after);
    // What waits is handed over with all that is done to the page meanwhile.
    if (!stretch || this.#before) return;
    const { changes, items } = this.#host;
    const id = editedItem(stretch);
    const [was] = stretch.before;
    const is = stretch.after[0]?.textContent ?? '';
    if (was && id !== null && is !== was.textContent) {
      const item = changes ? items.find((each) => each.id === id) : this.#shown(was);
      if (item) {
        this.#host.typed(item, is);
        return;
      }
    }
    this.#handing = true;
    this.#host.flush();
    this.#handing = false;
    if (changes) this.#restructure(changes, this.#host.items);
    else this.#before = blocksOf(before).flatMap((block) => this.#shown(block) ?? []);
  }

  /** An item as the page shows it, which cannot follow the plan yet. */
  #shown(block: Node): Item | undefined {
    const { id, level, label } = attributesOf(block);
    const [now, drawn] = [this.#host.items, this.#drawn.items].map((items) =>
      items.find((item) => item.id === id),
    );
    const item = now ?? drawn;
    return item && { ...item, level, label, text: block.textContent, marks: marksOf(block) };
  }

  /** @returns whether there is a change to hand over. */
  #restructure({ restructured }: typeof BodyChanges, before: readonly Item[]): boolean {
    this.#before = undefined;
    const change = restructured(before, this.#view.state.doc, newId);
    if (change) this.#host.restructured(change);
    return change !== null;
  }

  /** A key behind a composition finds the plan as the page is: it does not wait for the moment after. */
  #takeOver(): void {
    if (this.#taking === undefined || this.#view.composing) return;
    clearTimeout(this.#taking);
    this.#taking = undefined;
    this.#composed();
  }

  #composed(): void {
    const waiting = this.#behindKeys.take(this.#view.state);
    if (waiting) this.#view.dispatch(waiting.without);
    const { item } = this.caret;
    const found = this.#host.items.find(({ id }) => id === item);
    const block = blockAround(this.#view.state.selection.$head);
    if (found && block && !this.#before) this.#host.typed(found, block.textContent);
    this.#host.composed(waiting?.word);
  }

  #key(view: EditorView, event: KeyboardEvent): boolean {
    this.#takeOver();
    const { selection } = view.state;
    const { $from, $to, empty } = selection;
    const control = (event.ctrlKey || event.metaKey) && !event.altKey;
    const mark = control && !event.shiftKey ? MARK_KEYS[event.key.toLowerCase()] : undefined;
    if (mark) return mark(view.state, view.dispatch);
    if (control && !event.shiftKey && event.key.toLowerCase() === 'a') return selectAll(view);
    const spans = !empty && !$from.sameParent($to);
    if ((event.key === 'Backspace' || event.key === 'Delete') && spans && !event.isComposing) {
      view.dispatch(view.state.tr.deleteSelection().scrollIntoView());
      return true;
    }
    return this.#host.key(event, {
      atStart: empty && $from.parentOffset === 0,
      atEnd: empty && $to.parentOffset === $to.parent.content.size,
    });
  }

  /** The undo of a menu or a phone goes to the plan's own steps. */
  #history(event: InputEvent): boolean {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
    event.preventDefault();
    this.#host[event.inputType === 'historyUndo' ? 'undo' : 'redo']();
    return true;
  }

  /** The item in hand, and the chunks a screen around it: the caret goes into these without waiting for a frame. */
  #decorations({ doc, selection: { $head } }: EditorState): DecorationSet {
    const block = blockAround($head);
    if (!block) return DecorationSet.empty;
    const from = $head.before(2);
    const blank = block.content.size === 0 ? { 'data-placeholder': this.#host.placeholder } : {};
    const item = Decoration.node(from, from + block.nodeSize, { class: 'current', ...blank });
    return DecorationSet.create(doc, [...chunksAround($head, SCREEN).map(nearby), item]);
  }
}

function nearby({ chunk, at }: ChunkPlace): Decoration {
  return Decoration.node(at, at + chunk.nodeSize, { class: 'near' });
}
