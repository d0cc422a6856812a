import { FieldEdits } from '@phoihop/kit';
import { accept, mergeText, refuse, type Item, type PlanFile, type Result } from '@phoihop/plan';
import { textOfPieces, type LinePiece } from '@phoihop/plan/report';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shownPieces } from '../paper/shown-lines.js';

/** A sentence by its line and its place in it. */
export interface SentencePlace {
  item: string;
  index: number;
}

export interface HandHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly report: PlanFile | undefined;
  /** The text of a line is another. */
  retext: (item: Item, after: string) => Result<unknown>;
  /** A line was left without words. */
  leftEmpty: (item: Item) => void;
}

export function sentenceKey({ item, index }: SentencePlace): string {
  return `${item}/${String(index)}`;
}

function placeOf(key: string): SentencePlace {
  const at = key.lastIndexOf('/');
  return { item: key.slice(0, at), index: Number(key.slice(at + 1)) };
}

/**
 * The sentence that a person looks at, and the field in which they edit it. While they do, the line stays parted as it
 * was when they began: a full stop in the middle of a field does not part it.
 */
export class Hand implements ReactiveController {
  place: SentencePlace | undefined;
  editing = false;
  readonly edits: FieldEdits;
  readonly #host: HandHost;
  #held: { item: string; pieces: LinePiece[] } | undefined;
  /** Where the focus goes once it is drawn: to the field with the caret there, to the sentence, or nowhere. */
  #focus: { caret: number | 'end' } | 'sentence' | undefined;

  constructor(host: HandHost) {
    this.#host = host;
    this.edits = new FieldEdits(host, (key, before, after) => this.#handOver(placeOf(key), before, after));
    host.addController(this);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    if (focus === undefined || !this.place) return;
    if (focus === 'sentence') {
      const sentence = this.#sentence(this.place);
      if (!sentence) return;
      this.#focus = undefined;
      sentence.focus();
      return;
    }
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.field textarea');
    if (!field) return;
    this.#focus = undefined;
    field.focus();
    const caret = focus.caret === 'end' ? field.value.length : focus.caret;
    field.setSelectionRange(caret, caret);
  }

  /** The pieces of a line as they are shown: parted as when its field was opened. */
  piecesOf(item: Item): readonly LinePiece[] {
    const held = this.editing && this.#held?.item === item.id ? this.#held.pieces : undefined;
    if (!held) return shownPieces(item).pieces;
    if (textOfPieces(held) === item.text) return held;
    // Somebody else has changed the line: it is parted anew.
    const pieces = [...shownPieces(item).pieces];
    this.#held = { item: item.id, pieces };
    return pieces;
  }

  isAt(item: string, index: number): boolean {
    return this.place?.item === item && this.place.index === index;
  }

  /** Looks at a sentence; `focus` brings the focus there. */
  choose(place: SentencePlace, focus = false): void {
    this.#leaveField();
    this.place = place;
    if (focus) this.#focus = 'sentence';
    this.#host.requestUpdate();
  }

  /** Opens the field of a sentence. */
  edit(place: SentencePlace, caret: number | 'end' = 'end'): void {
    const item = this.#item(place.item);
    if (!item) return;
    if (!this.editing || this.#held?.item !== place.item) {
      this.#leaveField();
      this.#held = { item: place.item, pieces: [...shownPieces(item).pieces] };
    } else this.edits.flush();
    this.place = place;
    this.editing = true;
    this.#focus = { caret };
    this.#host.requestUpdate();
  }

  /** Closes the field; the sentence stays in hand. */
  close(): void {
    this.#leaveField();
    this.#focus = 'sentence';
    this.#host.requestUpdate();
  }

  /** The focus has left the field: what was typed is handed over, and the line is parted anew. */
  left(): void {
    this.edits.flush();
  }

  /** Nothing is in hand any more. */
  drop(): void {
    this.#leaveField();
    this.place = undefined;
    this.#host.requestUpdate();
  }

  /** A field for a new sentence behind one of a line. */
  addBehind({ item: id, index }: SentencePlace): void {
    const item = this.#item(id);
    if (!item) return;
    this.#leaveField();
    const pieces = [...shownPieces(item).pieces];
    pieces.splice(index + 1, 0, { lead: ' ', text: '', generated: null });
    this.#held = { item: id, pieces };
    this.place = { item: id, index: index + 1 };
    this.editing = true;
    this.#focus = { caret: 'end' };
    this.#host.requestUpdate();
  }

  #leaveField(): void {
    this.edits.flush();
    const held = this.#held;
    this.editing = false;
    this.#held = undefined;
    if (!held) return;
    const item = this.#item(held.item);
    const { place } = this;
    if (!item) return;
    // The sentence may stand elsewhere in its line now that the line is parted anew.
    if (place?.item === item.id) {
      const text = held.pieces[place.index]?.text ?? '';
      const { pieces } = shownPieces(item);
      const same = pieces.findIndex((piece) => piece.text === text);
      this.place = { item: item.id, index: same < 0 ? Math.min(place.index, pieces.length - 1) : same };
    }
    if (item.text === '') this.#host.leftEmpty(item);
  }

  #handOver(place: SentencePlace, before: string, after: string): Result<unknown> {
    const item = this.#item(place.item);
    if (!item) return refuse('item-gone', { item: place.item });
    const pieces = [...this.piecesOf(item)];
    const piece = pieces[place.index];
    if (!piece) return refuse('text-conflict', { mine: after, theirs: '' });
    const merged = piece.text === before ? accept(after) : mergeText(before, after, piece.text);
    if (!merged.ok) return refuse('text-conflict', { mine: after, theirs: piece.text });
    pieces[place.index] = { ...piece, text: merged.value };
    const text = textOfPieces(pieces);
    const result = text === item.text ? accept(undefined) : this.#host.retext(item, text);
    if (result.ok && this.#held?.item === item.id) this.#held = { item: item.id, pieces };
    return result;
  }

  #item(id: string): Item | undefined {
    return this.#host.report?.plan.items.find((item) => item.id === id);
  }

  #sentence(place: SentencePlace): HTMLElement | undefined {
    const key = sentenceKey(place);
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('.sentence')).find(
      (each) => each.dataset.key === key,
    );
  }
}
