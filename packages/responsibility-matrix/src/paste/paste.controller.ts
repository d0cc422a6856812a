import {
  readingRefusalMessages,
  showModal,
  type CodeMessages,
  type Language,
  type Messages,
  type Notice,
} from '@phoihop/kit';
import type { Actor, PlanChange, PlanFile, Refusal, Result } from '@phoihop/plan';
import {
  gridOfHtml,
  gridOfTsv,
  pasteCells,
  type CellRange,
  type Matrix,
  type MatrixShape,
  type PastePreview,
} from '@phoihop/plan/matrix';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CopiedTable } from '../grid/gestures.js';
import { pasteMessages } from './paste.messages.js';

/** What pasting needs of the element. */
export interface PasteHost extends ReactiveControllerHost {
  readonly language: Language;
  readonly matrix: Matrix | undefined;
  readonly shape: MatrixShape;
  readonly author: Actor | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  act: (change: PlanChange) => Result<PlanFile>;
  refused: (refusal: Refusal, own: Messages<CodeMessages>) => void;
  tell: (notice: Notice) => void;
  undo: () => void;
  /** The focus goes back to the cell in hand. */
  menuClosed: () => void;
}

/** A paste of so many cells, in which nothing is odd, is done at once: it is seen, and can be undone. */
const AT_ONCE = 60;

/** Pastes a table of letters, at once or after it was looked at. */
export class PasteController implements ReactiveController {
  /** A paste that a person looks at before it is done. */
  preview: PastePreview | undefined;
  readonly #host: PasteHost;

  constructor(host: PasteHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.preview = undefined;
  }

  hostUpdated(): void {
    if (!this.preview) return;
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.paste');
    if (dialog) showModal(dialog);
  }

  /** What spreadsheets write as text says all that counts; some programs give HTML alone. */
  paste({ text, html }: CopiedTable, cells: CellRange): void {
    const { matrix, shape, author } = this.#host;
    if (!matrix) return;
    const at = new Date().toISOString();
    const grid = text === '' ? gridOfHtml(html) : gridOfTsv(text);
    const result = pasteCells(matrix, shape, cells, grid, author ? { by: author, at } : { at });
    if (!result.ok) {
      this.#host.refused(result, readingRefusalMessages);
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
