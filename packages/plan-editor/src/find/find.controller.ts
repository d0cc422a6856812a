import { numberIn, type FieldEdits, type Language, type Notice } from '@phoihop/kit';
import type { HeadLine, PlanChange, PlanFile, Result } from '@phoihop/plan';
import { textFinder, toNfc, type FindOptions, type TextFinder } from '@phoihop/vietnamese/text';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { headFieldOf } from '../head/head-text.js';
import { lineKey, type RecipientLine } from '../head/line-key.js';
import type { Surface } from '../surface/index.js';
import type { FindField } from './find-field.view.js';
import { findMessages } from './find.messages.js';
import {
  aroundChosen,
  findInTexts,
  foundFrom,
  searchedTexts,
  type DrawnRange,
  type Found,
  type Place,
  type SearchedText,
} from './found.js';
import { undoAction } from '../undo-action.js';
import { replacement } from './replace.js';

/** So many places are drawn at a time, around the chosen one: a letter that stands everywhere costs no more. */
const DRAWN_AT_ONCE = 1000;

/** The channel of the surface in which places are drawn. */
const CHANNEL = 'find';

/** What finding needs of the element. */
export interface FindHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  readonly edits: FieldEdits | undefined;
  readonly renderRoot: ParentNode;
  /** Whether the plan may be edited now. */
  readonly writes: boolean;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
}

/** What a person has done while this part was on its way: where they were, and what they have typed. */
export interface BeforeOpen {
  opener: Element | null;
  typed: string;
}

/** Where the surface is found while it is there. */
export interface SurfaceHolder {
  readonly surface: Surface | undefined;
}

function same(first: readonly Found[], second: readonly Found[]): boolean {
  return (
    first.length === second.length &&
    first.every((each, index) => {
      const other = second[index];
      return each.key === other?.key && each.from === other.from && each.to === other.to;
    })
  );
}

/** Finding and replacing in the whole plan: what is sought, what was found, which place is chosen. */
export class FindController implements ReactiveController {
  isOpen = false;
  query = '';
  words = '';
  options: FindOptions = { marks: true };
  /** All places, in reading order; they follow the plan. */
  found: readonly Found[] = [];
  /** The index of the chosen place; -1 where there is none. */
  chosen = -1;
  readonly #host: FindHost;
  readonly #holder: SurfaceHolder;
  #finder: TextFinder = () => [];
  /** Where a person stood: the first place found is sought from here on. */
  #origin: Place = { key: '', offset: 0 };
  #opener: Element | null = null;
  /** The field that is to get the focus once it is drawn. */
  #focus: FindField | undefined;
  /** Whether the chosen place is to be brought into view once it is drawn. */
  #reveals = false;
  /** What is drawn, by text. */
  readonly #ranges = new Map<string, DrawnRange[]>();
  #drawn: { surface: Surface; found: readonly Found[]; chosen: number } | undefined;

  constructor(host: FindHost, holder: SurfaceHolder) {
    this.#host = host;
    this.#holder = holder;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#ranges.clear();
    if (!this.isOpen) return;
    this.#look();
    for (const place of this.#toDraw()) {
      const { key, from, to } = place;
      const own = this.#ranges.get(key) ?? [];
      own.push({ from, to, kind: this.#kindOf(place) });
      this.#ranges.set(key, own);
    }
  }

  hostUpdated(): void {
    this.#draw();
    if (this.#reveals) {
      this.#reveals = false;
      this.#host.renderRoot
        .querySelector('.found.chosen')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const query = this.#fieldOf('query');
    if (query && query.value !== this.query) query.value = this.query;
    if (!this.#focus) return;
    const field = this.#fieldOf(this.#focus);
    this.#focus = undefined;
    field?.focus();
    field?.select();
  }

  /**
   * Opens the bar, or goes back to its field. What is selected in the text is what is sought. `before` tells what a
   * person has done while this part was on its way.
   */
  open(field: FindField = 'query', before?: BeforeOpen): void {
    this.#host.edits?.flush();
    const { surface } = this.#holder;
    const entered = field === 'words' && this.#host.writes ? field : 'query';
    // What was typed already is gone on with, and not selected.
    this.#focus = before?.typed && entered === 'query' ? undefined : entered;
    if (!this.isOpen || surface?.focused) {
      this.#opener = before ? before.opener : (this.#host.renderRoot as ShadowRoot).activeElement;
      const selected = surface?.selectedText ?? '';
      if (surface) {
        const { item, offset } = surface.caret;
        this.#origin = { key: item, offset: offset - selected.length };
      }
      if (before?.typed) this.query = before.typed;
      else if (selected !== '') this.query = selected;
      this.isOpen = true;
      this.#seek();
    }
    this.#host.requestUpdate();
  }

  /** Closes the bar; the caret is where it was, or at the chosen place. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.found = [];
    const { surface } = this.#holder;
    const opener = this.#opener;
    if (opener instanceof HTMLElement && opener.isConnected && opener !== surface?.element) opener.focus();
    else surface?.focus();
    this.#host.requestUpdate();
  }

  /** A person types what is sought: the first place from where they stood is shown. */
  seek(query: string): void {
    this.query = query;
    this.#seek();
  }

  choose(options: FindOptions): void {
    this.options = options;
    this.#seek();
  }

  next(): void {
    this.#step(1);
  }

  previous(): void {
    this.#step(-1);
  }

  /** F3 goes to the next place, with Shift to the one before; false where the key is another. */
  stepKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (!this.isOpen || key !== 'F3' || ctrlKey || metaKey) return false;
    this.#step(shiftKey ? -1 : 1);
    return true;
  }

  /** How many places there were if marks were passed over; 0 where they are, or something was found. */
  get withoutMarks(): number {
    if (!this.options.marks || this.found.length > 0 || this.query === '') return 0;
    const finder = textFinder(this.query, { ...this.options, marks: false });
    return findInTexts(this.#texts(), finder).length;
  }

  /** The label of the item of the chosen place; null where it has none, or lies in the head. */
  get chosenLabel(): string | null {
    const place = this.found[this.chosen];
    return this.#host.plan?.plan.items.find(({ id }) => id === place?.key)?.label ?? null;
  }

  /** What of a text is drawn as found, where no surface draws it. */
  rangesIn(key: string): readonly DrawnRange[] {
    return this.#ranges.get(key) ?? [];
  }

  /** The same of a line of the head. */
  rangesInLine(place: HeadLine | RecipientLine): readonly DrawnRange[] {
    return this.rangesIn(lineKey(place));
  }

  /** Replaces the chosen place, and goes to the next. */
  replaceOne(): void {
    this.#host.edits?.flush();
    this.#look();
    const place = this.found[this.chosen];
    const words = toNfc(this.words);
    if (!place || this.#replace([place], words) === null) {
      this.next();
      return;
    }
    this.#origin = { key: place.key, offset: place.from + words.length };
    this.#seek();
  }

  /** Replaces all places by one change, and says how many. */
  replaceAll(): void {
    this.#host.edits?.flush();
    this.#look();
    const done = this.#replace(this.found, toNfc(this.words));
    if (!done) return;
    const texts = findMessages[this.#host.language];
    this.#host.tell({
      tone: 'plain',
      text: texts.replaced(
        numberIn(this.#host.language, done.places),
        done.items === 0 ? null : numberIn(this.#host.language, done.items),
        done.head,
      ),
      actions: [undoAction(texts.undo, this.#host)],
    });
  }

  #replace(found: readonly Found[], words: string): { places: number; items: number; head: boolean } | null {
    const plan = this.#host.plan?.plan;
    // A text in conflict waits for the person's decision.
    const settled = found.filter(({ key }) => key !== this.#host.edits?.conflict?.key);
    const done = plan ? replacement(plan, settled, words) : null;
    return done && this.#host.act(done.change).ok ? done : null;
  }

  #texts(): SearchedText[] {
    const plan = this.#host.plan?.plan;
    return plan
      ? searchedTexts(plan).map(({ key, text }) => ({
          key,
          text: this.#host.edits?.shown(key, text) ?? text,
        }))
      : [];
  }

  /** Looks for all places as the plan is now; the chosen one stays, or the next from there is. */
  #look(): void {
    const texts = this.#texts();
    const found = findInTexts(texts, this.#finder);
    if (same(found, this.found)) return;
    const was = this.found[this.chosen];
    const place = was ? { key: was.key, offset: was.from } : this.#origin;
    this.found = found;
    this.chosen = foundFrom(
      found,
      texts.map(({ key }) => key),
      place,
    );
  }

  #seek(): void {
    this.#finder = textFinder(this.query, this.options);
    const texts = this.#texts();
    this.found = findInTexts(texts, this.#finder);
    this.chosen = foundFrom(
      this.found,
      texts.map(({ key }) => key),
      this.#origin,
    );
    this.#show();
  }

  #step(by: 1 | -1): void {
    const count = this.found.length;
    if (count === 0) return;
    const from = this.#fromCaret();
    this.chosen =
      from === null ? (this.chosen + by + count) % count : (from + (by < 0 ? count - 1 : 0)) % count;
    const place = this.found[this.chosen];
    if (place) this.#origin = { key: place.key, offset: place.from };
    this.#show();
  }

  /** Where the person has set the caret elsewhere: the first place behind it; null where the chosen one counts. */
  #fromCaret(): number | null {
    const caret = this.#holder.surface?.caret;
    const place = this.found[this.chosen];
    if (!caret || !place || headFieldOf(place.key)) return null;
    if (caret.item === place.key && caret.offset === place.to) return null;
    const keys = this.#texts().map(({ key }) => key);
    return foundFrom(this.found, keys, { key: caret.item, offset: caret.offset });
  }

  /** Brings the chosen place into view, and the caret with it where the body is edited. */
  #show(): void {
    const place = this.found[this.chosen];
    const { surface } = this.#holder;
    if (place && surface && !headFieldOf(place.key))
      surface.select({ item: place.key, from: place.from, to: place.to });
    this.#reveals = place !== undefined;
    this.#host.requestUpdate();
  }

  #fieldOf(name: FindField): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`.find input[name='${name}']`);
  }

  #kindOf(place: Found): string {
    return place === this.found[this.chosen] ? 'found chosen' : 'found';
  }

  #toDraw(): readonly Found[] {
    return aroundChosen(this.found, this.chosen, DRAWN_AT_ONCE);
  }

  /** Draws the places in the surface, where it does not show them already. */
  #draw(): void {
    const { surface } = this.#holder;
    const was = this.#drawn;
    if (!surface || (!this.isOpen && !was)) return;
    if (was?.surface === surface && was.found === this.found && was.chosen === this.chosen && this.isOpen)
      return;
    this.#drawn = this.isOpen ? { surface, found: this.found, chosen: this.chosen } : undefined;
    const spans = Array.from(this.#ranges).flatMap(([item, ranges]) =>
      headFieldOf(item) ? [] : ranges.map((range) => ({ item, ...range })),
    );
    surface.highlight(CHANNEL, spans);
  }
}
