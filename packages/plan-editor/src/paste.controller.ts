import type { Pasted } from '@phoihop/document/paste';
import {
  inertMarkup,
  readingRefusalMessages,
  type CodeMessages,
  type Language,
  type Messages,
  type Notice,
} from '@phoihop/kit';
import {
  pasteItems,
  withNumbers,
  type PlanChange,
  type PlanFile,
  type Refusal,
  type Result,
} from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaretPlace } from './item-in-hand.js';
import { planEditorMessages } from './plan-editor.messages.js';
import type { Clipping, Surface } from './surface/index.js';
import { undoAction } from './undo-action.js';

/** What pasting needs of the element. */
export interface PasteHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly language: Language;
  act: (change: PlanChange) => Result<PlanFile>;
  undo: () => void;
  tell: (notice: Notice) => void;
  refused: (refusal: Refusal, own?: Messages<CodeMessages>) => void;
  placeCaret: (place: CaretPlace) => void;
}

/** A person waits this long before being told that a paste is being read (milliseconds). */
const PATIENCE_MS = 300;

/** Reads what was pasted, in slices, and puts it in at the caret. The part that reads is loaded when it is used. */
export class PasteController implements ReactiveController {
  readonly #host: PasteHost;
  readonly #openImport: (text: string) => void;
  #reading: AbortController | undefined;

  /** `openImport` opens the import dialog with a text that is a whole document. */
  constructor(host: PasteHost, openImport: (text: string) => void) {
    this.#host = host;
    this.#openImport = openImport;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  async take({ html, text }: Clipping, surface: Surface): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const texts = planEditorMessages[this.#host.language];
    const told = setTimeout(() => {
      const stop = (): void => {
        reading.abort();
        this.#host.tell({ tone: 'plain', text: texts.pasteStopped });
      };
      this.#host.tell({
        tone: 'plain',
        text: texts.pasteReading,
        actions: [{ label: texts.stop, run: stop }],
      });
    }, PATIENCE_MS);
    try {
      const { readPasteInSlices } = await import('@phoihop/document/paste');
      const source = (html === '' ? null : inertMarkup(html)) ?? text;
      const result = await readPasteInSlices(source, { as: 'items', signal: reading.signal });
      if (reading.signal.aborted || result === null) return;
      if (result.ok) this.#put(result.value, surface);
      else this.#host.refused(result, readingRefusalMessages);
    } catch {
      this.#host.refused({ ok: false, code: 'part-not-loaded', params: {} });
    } finally {
      clearTimeout(told);
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  #put(pasted: Pasted, surface: Surface): void {
    if (pasted.as !== 'items') return;
    const [first, ...more] = pasted.items;
    if (!first) return;
    if (more.length === 0 && first.label === null && !first.table && !first.task) {
      surface.insert(first);
      return;
    }
    surface.clearSelection();
    const file = this.#host.plan;
    if (!file) return;
    const { change, inserted } = pasteItems(file.plan, surface.caret, pasted.items, pasted.agencies);
    if (!change || !this.#host.act(withNumbers(file, change, new Set(inserted))).ok) return;
    const last = inserted[pasted.items.length - 1];
    if (last !== undefined) this.#host.placeCaret({ item: last, offset: 'end' });
    this.#tell(pasted);
  }

  #tell({ items, text, repairs }: Extract<Pasted, { as: 'items' }>): void {
    const texts = planEditorMessages[this.#host.language];
    const undo = undoAction(texts.undo, this.#host);
    const open = { label: texts.pasteAsDocument, run: () => this.#openImport(text) };
    const made = repairs.filter(({ offered }) => !offered).length;
    this.#host.tell({ tone: 'plain', text: texts.pasted(items.length, made), actions: [undo, open] });
  }
}
