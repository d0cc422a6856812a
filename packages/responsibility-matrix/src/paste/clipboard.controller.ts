import type { Language, Notice } from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import {
  clipboardTexts,
  copyCells,
  gridOfTsv,
  pasteCells,
  type CellRange,
  type Matrix,
  type MatrixShape,
  type PastePreview,
} from '@phoihop/plan/matrix';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BODIES } from '../grid/place.js';
import { bodiesIn, type Range } from '../grid/range.js';
import { pasteMessages } from './paste.messages.js';

/** What the clipboard needs of the element. */
export interface ClipboardHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly matrix: Matrix | undefined;
  readonly shape: MatrixShape;
  readonly author: Actor | undefined;
  readonly writes: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  act: (change: PlanChange) => Result<PlanFile>;
  refused: (refusal: Refusal) => void;
  tell: (notice: Notice) => void;
  announce: (text: string) => void;
  undo: () => void;
  clear: (range: Range) => void;
  /** The focus goes back to the cell in hand. */
  menuClosed: () => void;
}

/** A paste of so many cells, in which nothing is odd, is done at once: it is seen, and can be undone. */
const AT_ONCE = 60;

/** Copying and pasting by the events of the clipboard, which every browser has on plain http, too. */
export class ClipboardController implements ReactiveController {
  /** A paste that a person looks at before it is done. */
  preview: PastePreview | undefined;
  readonly #host: ClipboardHost;

  constructor(host: ClipboardHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.preview = undefined;
  }

  hostUpdated(): void {
    if (!this.preview) return;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.paste');
    if (dialog && !dialog.open) dialog.showModal();
  }

  copy(event: ClipboardEvent, range: Range): boolean {
    const cells = rangeOfBodies(range);
    if (!cells || !event.clipboardData) return false;
    const { text, html } = clipboardTexts(copyCells(this.#host.shape, cells));
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    const count = (cells.bottom - cells.top + 1) * (cells.right - cells.left + 1);
    this.#host.announce(this.#texts.copied(count));
    return true;
  }

  cut(event: ClipboardEvent, range: Range): void {
    if (this.#host.writes && this.copy(event, range)) this.#host.clear(range);
  }

  paste(event: ClipboardEvent, range: Range): void {
    const cells = rangeOfBodies(range);
    const { matrix, shape, author, writes } = this.#host;
    event.preventDefault();
    if (!cells || !matrix || !writes) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const at = new Date().toISOString();
    const result = pasteCells(matrix, shape, cells, gridOfTsv(text), author ? { by: author, at } : { at });
    if (!result.ok) {
      this.#host.refused(result);
      return;
    }
    const { value } = result;
    if (isPlain(value) && value.changes.length <= AT_ONCE) this.#do(value);
    else {
      this.preview = value;
      this.#host.requestUpdate();
    }
  }

  /** Does what was looked at. */
  accept(): void {
    const { preview } = this;
    this.cancel();
    if (preview) this.#do(preview);
  }

  cancel(): void {
    if (!this.preview) return;
    this.preview = undefined;
    this.#host.requestUpdate();
    this.#host.menuClosed();
  }

  get #texts() {
    return pasteMessages[this.#host.language];
  }

  #do({ change, changes }: PastePreview): void {
    if (!change) {
      this.#host.tell({ tone: 'plain', text: this.#texts.same });
      return;
    }
    if (!this.#host.act(change).ok) return;
    const undo = (): void => {
      this.#host.undo();
    };
    const text = this.#texts.pasted(changes.length);
    this.#host.tell({ tone: 'plain', text, actions: [{ label: this.#texts.undo, run: undo }] });
  }
}

/** Whether all that was pasted has found its place. */
function isPlain({ unknown, unmatched, outside, inherited }: PastePreview): boolean {
  return unknown.length + unmatched.length + outside + inherited.length === 0;
}

/** A range as the plan counts its bodies: from the first one on. */
function rangeOfBodies(range: Range): CellRange | null {
  const bodies = bodiesIn(range);
  if (!bodies || bodies.top < 0) return null;
  return { ...bodies, left: bodies.left - BODIES, right: bodies.right - BODIES };
}
