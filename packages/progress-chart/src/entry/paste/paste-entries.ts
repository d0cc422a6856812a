import { showModal, type Language, type Notice } from '@phoihop/kit';
import { newId, type Actor, type PlanChange, type PlanFile, type Result } from '@phoihop/plan';
import type { Grid } from '@phoihop/plan/matrix';
import { notePasted, previewPaste, type PreviewRow } from '@phoihop/plan/progress';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProgressDetails } from '../../details/progress-details.js';
import { pasteMessages } from './paste.messages.js';
import type { Clip } from './clip.js';
import { gridOfClip } from './pasted-table.js';

/** The list that is pasted into. */
export interface PasteDesk extends ReactiveControllerHost {
  readonly language: Language;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Who pastes, and for whom. */
export interface PasteRights {
  perform: (change: PlanChange) => Result<PlanFile>;
  person: () => Actor | undefined;
  undo: () => void;
  /** Something is to be told at the end of the widget. */
  tell: (notice: Notice) => void;
  /** The body and the period that progress is noted for. */
  place: () => { agency: string; period: string };
}

/** A row tells nothing besides its task: it is neither noted nor wrong. */
export function isEmptyRow({ refusal }: PreviewRow): boolean {
  return refusal?.code === 'nothing-told';
}

/**
 * Notes progress from a table that was copied elsewhere: it is looked at first, rows without a task are given one, and
 * what can be noted is noted as one step. Rows that cannot be noted stay until another table is pasted.
 */
export class PasteEntries implements ReactiveController {
  /** Whether the dialog is open. */
  open = false;
  /** Whether something without a table was pasted. */
  noTable = false;
  readonly #desk: PasteDesk;
  readonly #details: ProgressDetails;
  readonly #rights: PasteRights;
  #table: Grid = [];
  #chosen: ReadonlyMap<number, string> = new Map();
  /** Rows that were noted already, by line. */
  #done: ReadonlySet<number> = new Set();

  constructor(desk: PasteDesk, details: ProgressDetails, rights: PasteRights) {
    this.#desk = desk;
    this.#details = details;
    this.#rights = rights;
    desk.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#desk.renderRoot.querySelector<HTMLDialogElement>('dialog.paste');
    if (dialog && this.open) showModal(dialog);
    if (dialog?.open && !this.open) dialog.close();
  }

  hostDisconnected(): void {
    this.open = false;
  }

  get place(): { agency: string; period: string } {
    return this.#rights.place();
  }

  get details(): ProgressDetails {
    return this.#details;
  }

  /** What the table would note now, without what was noted of it already. */
  get rows(): PreviewRow[] {
    const target = { ...this.place, chosen: this.#chosen };
    const rows = previewPaste(this.#details.rollup.file, this.#table, target);
    return rows.filter(({ row }) => !this.#done.has(row.line));
  }

  show(): void {
    this.open = true;
    this.#desk.requestUpdate();
  }

  close(): void {
    this.open = false;
    this.#desk.requestUpdate();
  }

  /** Takes a table from the clipboard in the place of the one before, and shows what it would note. */
  async take(clip: Clip): Promise<void> {
    this.#start(await gridOfClip(clip));
    this.noTable = this.rows.length === 0;
    this.show();
  }

  /** Lets go of the table, for another one. */
  clear(): void {
    this.#start([]);
    this.#desk.requestUpdate();
  }

  choose(line: number, item: string): void {
    const chosen = new Map(this.#chosen);
    if (item === '') chosen.delete(line);
    else chosen.set(line, item);
    this.#chosen = chosen;
    this.#desk.requestUpdate();
  }

  /** Notes what can be noted, as one step; where nothing is left, closes. */
  accept(): void {
    const { rows } = this;
    const at = new Date().toISOString();
    const by = this.#rights.person();
    const change = notePasted(this.#details.rollup.file, rows, by ? { at, by } : { at }, newId);
    if (!change || !this.#rights.perform(change).ok) return;
    const noted = rows.filter(({ noted: told, refusal }) => told && !refusal);
    this.#done = new Set([...this.#done, ...noted.map(({ row }) => row.line)]);
    const left = rows.filter((row) => row.refusal && !isEmptyRow(row)).length;
    const texts = pasteMessages[this.#desk.language];
    this.#rights.tell({
      tone: left > 0 ? 'watch' : 'plain',
      text: [texts.noted(noted.length), ...(left > 0 ? [texts.left(left)] : [])].join(' '),
      actions: [{ label: texts.undo, run: this.#undo }],
    });
    if (left === 0) this.#start([]);
    this.close();
  }

  readonly #undo = (): void => {
    this.#done = new Set();
    this.#rights.undo();
  };

  #start(table: Grid): void {
    this.#table = table;
    this.#chosen = new Map();
    this.#done = new Set();
    this.noTable = false;
  }
}
