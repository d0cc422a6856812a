import type { Notice } from '@phoihop/kit';
import {
  childrenOf,
  insertBehind,
  newId,
  withNumbers,
  type Generated,
  type Item,
  type PlanChange,
  type PlanFile,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import { removeLine, removePiece, restoreSentence } from '@phoihop/plan/report';
import { lineName } from '../paper/line-name.js';
import type { PaperActions } from '../paper/paper.view.js';
import { shownLines, type ShownLine } from '../paper/shown-lines.js';
import type { DeskTexts } from '../desk/desk-texts.js';
import type { Hand, SentencePlace } from './hand.controller.js';

export interface GestureHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly report: PlanFile | undefined;
  readonly mayEdit: boolean;
  readonly texts: DeskTexts;
  readonly hand: Hand;
  changeReport: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  redo: () => void;
  tell: (notice: Notice | undefined) => void;
  sentence: (refusal: Refusal) => string;
}

/** Where a click has put the caret in a text, as far as the browser tells. */
function caretIn(element: Element): number | 'end' {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? null;
  const node = selection?.anchorNode ?? null;
  return node?.nodeType === Node.TEXT_NODE && element.contains(node)
    ? (selection?.anchorOffset ?? 'end')
    : 'end';
}

function isSelecting(element: Element): boolean {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.()?.isCollapsed === false;
}

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};

/** What a person does with the sentences of the paper, by pointer and by key. */
export class Gestures implements PaperActions {
  readonly #host: GestureHost;
  #touched = false;

  constructor(host: GestureHost) {
    this.#host = host;
  }

  /** A finger looks at a sentence first: the keyboard of a phone would cover where it comes from. */
  readonly pointed = (event: PointerEvent): void => {
    this.#touched = event.pointerType === 'touch';
  };

  readonly focused = (place: SentencePlace): void => {
    const { hand } = this.#host;
    if (!hand.isAt(place.item, place.index)) hand.choose(place);
  };

  readonly pressed = (event: MouseEvent, place: SentencePlace): void => {
    const { hand, mayEdit } = this.#host;
    const sentence = event.currentTarget as HTMLElement;
    if (isSelecting(sentence)) return;
    const caret = caretIn(sentence);
    const again = hand.isAt(place.item, place.index) && sentence.dataset.seen === 'true';
    if (!mayEdit || (this.#touched && !again)) {
      hand.choose(place, true);
      sentence.dataset.seen = 'true';
      return;
    }
    hand.edit(place, caret);
  };

  readonly key = (event: KeyboardEvent, place: SentencePlace): void => {
    if (event.isComposing || event.altKey) return;
    const { mayEdit, hand } = this.#host;
    const step = STEPS[event.key];
    const command = event.ctrlKey || event.metaKey;
    if (step !== undefined && !command) this.#step(event.currentTarget as HTMLElement, step);
    else if (command && event.key.toLowerCase() === 'z' && mayEdit) {
      if (event.shiftKey) this.#host.redo();
      else this.#host.undo();
    } else if (command && event.key.toLowerCase() === 'y' && mayEdit) this.#host.redo();
    else if (command) return;
    else if ((event.key === 'Enter' || event.key === 'F2' || event.key === ' ') && mayEdit) hand.edit(place);
    else if (event.key === 'Delete' && mayEdit) this.remove(place);
    else return;
    event.preventDefault();
  };

  readonly fieldKey = (event: KeyboardEvent, field: HTMLTextAreaElement): void => {
    // While an input method composes, its keys are its own (229 where it does not say so).
    if (event.isComposing || event.key === 'Process' || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { selectionStart, selectionEnd, value } = field;
    const collapsed = selectionStart === selectionEnd;
    if (event.key === 'Escape' || event.key === 'Enter') this.done();
    else if (event.key === 'ArrowDown' && collapsed && selectionEnd === value.length && !event.shiftKey)
      this.#onTo(1);
    else if (event.key === 'ArrowUp' && collapsed && selectionStart === 0 && !event.shiftKey) this.#onTo(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly done = (): void => {
    this.#host.hand.close();
  };

  readonly addBehind = (place: SentencePlace): void => {
    this.#host.hand.addBehind(place);
  };

  readonly addLine = (item: string): void => {
    const { report, hand } = this.#host;
    if (!report) return;
    hand.edits.flush();
    const now = this.#host.report ?? report;
    const id = newId();
    if (this.#act(withNumbers(now, insertBehind(now.plan.items, item, id))))
      hand.edit({ item: id, index: 0 });
  };

  readonly remove = (place: SentencePlace): void => {
    const { hand, texts } = this.#host;
    hand.edits.flush();
    const { report } = this.#host;
    const item = report?.plan.items.find(({ id }) => id === place.item);
    if (!report || !item) return;
    if (childrenOf(report.plan.items, item.id).length > 0) {
      const line = shownLines(report).find((each) => each.item === item);
      if (line) this.removeLine(line);
      return;
    }
    const pieces = hand.piecesOf(item);
    const next = this.#neighbour(place);
    if (!this.#act(removePiece(report, place.item, pieces, place.index))) return;
    this.#tellWithUndo(texts.removed);
    hand.choose(next ?? place, true);
  };

  readonly removeLine = (line: ShownLine): void => {
    const { report, texts, hand } = this.#host;
    if (!report) return;
    hand.drop();
    if (this.#act(removeLine(report, line.item.id)))
      this.#tellWithUndo(texts.removedLine(lineName(line, shownLines(report), texts.emptyLine)));
  };

  /** A line that was left without words goes, unless something stands below it. */
  removeEmpty(item: Item): void {
    const { report } = this.#host;
    if (!report || childrenOf(report.plan.items, item.id).length > 0) return;
    const wasMade = item.generated !== undefined;
    if (this.#act(removeLine(report, item.id)) && wasMade) this.#tellWithUndo(this.#host.texts.removed);
  }

  readonly restore = (item: string, sentence: Generated): void => {
    const { hand, texts } = this.#host;
    hand.edits.flush();
    const { report } = this.#host;
    if (!report || !this.#act(restoreSentence(report, item, sentence))) return;
    this.#tellWithUndo(texts.restored);
    hand.choose(hand.place ?? { item, index: 0 }, true);
  };

  #act(change: PlanChange | null): boolean {
    if (!change) return false;
    const result = this.#host.changeReport(change);
    if (!result.ok) this.#host.tell({ tone: 'late', text: this.#host.sentence(result) });
    return result.ok;
  }

  #tellWithUndo(text: string): void {
    const { texts, undo } = this.#host;
    this.#host.tell({ tone: 'plain', text, actions: [{ label: texts.undo, run: undo }] });
  }

  #sentences(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('.sentence, .field textarea'));
  }

  #step(from: HTMLElement, step: 1 | -1 | 'first' | 'last'): void {
    const all = this.#sentences();
    const at = step === 'first' ? 0 : step === 'last' ? all.length - 1 : all.indexOf(from) + step;
    all[at]?.focus();
  }

  /** From the end of a field on into the next one, as in a text. */
  #onTo(step: 1 | -1): void {
    const { place } = this.#host.hand;
    const next = place && this.#neighbour(place, step);
    if (next) this.#host.hand.edit(next, step === 1 ? 0 : 'end');
  }

  #neighbour(place: SentencePlace, step: 1 | -1 = -1): SentencePlace | undefined {
    const all = this.#sentences();
    const key = `${place.item}/${String(place.index)}`;
    const at = all.findIndex((each) => each.dataset.key === key || each instanceof HTMLTextAreaElement);
    const found = all[at + step]?.dataset.key;
    if (found === undefined) return undefined;
    const cut = found.lastIndexOf('/');
    return { item: found.slice(0, cut), index: Number(found.slice(cut + 1)) };
  }
}
