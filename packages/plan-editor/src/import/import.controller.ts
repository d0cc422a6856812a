import { decodeText, showModal } from '@phoihop/kit';
import type { DocxNotes } from '@phoihop/document/docx-read';
import type { PlanFile, ReadResult, Repair, RepairChoice } from '@phoihop/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isWordFile, LARGEST_FILE } from './word-file.js';
import { loadWordReader, readWord, type OwnFile } from './word-reader.js';

/** So many lines are drawn at a time: a long text does not hold up the page. */
const LINES_AT_ONCE = 50;

/** The element whose dialog it is. */
export type ImportHost = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly plan: PlanFile | undefined;
};

/**
 * How far an import is: closed, waiting for a text, reading it, showing what was understood of it, or (`own`) of a file
 * that was made here. A Word file has notes: changes that were tracked in it, and comments.
 */
export type ImportStage =
  | { name: 'closed' }
  | { name: 'text' }
  | { name: 'reading'; share: number }
  | { name: 'read'; result: ReadResult; citations: number; notes: DocxNotes }
  | { name: 'own'; file: OwnFile };

/** A Word file that a person has chosen. */
interface WordFile {
  name: string;
  bytes: Uint8Array;
}

const NO_NOTES: DocxNotes = { changes: [], comments: [] };

/** What tells that a text holds no plan. */
const EMPTY = new Set(['not-text', 'nothing-read']);

function isSame(first: RepairChoice, second: RepairChoice): boolean {
  return first.line === second.line && first.rule === second.rule;
}

/** Reads a text for import, slice by slice, and keeps what a person decides about it. The text stays when it is closed. */
export class ImportController implements ReactiveController {
  stage: ImportStage = { name: 'closed' };
  text = '';
  /** The code of what is wrong with the text; null where nothing is. */
  fault: string | null = null;
  /** So many lines of the text are drawn by now. */
  drawn = 0;

  /** Whether the comments of a Word file come along. */
  takesComments = true;

  #file: WordFile | undefined;
  /** The tracked changes that a person leaves out, by their ids. */
  #rejected: string[] = [];
  #refused: RepairChoice[] = [];
  #accepted: RepairChoice[] = [];
  #kept: number[] = [];
  #reading: { aborted: boolean } | undefined;
  /** The stage whose first field or region has had the focus. */
  #focused: ImportStage['name'] = 'closed';
  readonly #host: ImportHost;

  constructor(host: ImportHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The dialog stands in the page as soon as the host has drawn it: then it becomes modal. */
  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.import');
    if (dialog) showModal(dialog);
    if (!dialog || this.#focused === this.stage.name) return;
    this.#focused = this.stage.name;
    dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }

  /** Brings a line of the text into view and puts the focus on it. */
  async jump(line: number): Promise<void> {
    if (this.drawn < line) {
      this.drawn = Math.ceil(line / LINES_AT_ONCE + 1) * LINES_AT_ONCE;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    const row = this.#host.renderRoot.querySelector<HTMLElement>(`[data-line='${String(line)}']`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }

  open(): void {
    this.#to({ name: 'text' });
  }

  close(): void {
    this.#giveUp();
    if (this.stage.name !== 'closed') this.#to({ name: 'closed' });
  }

  /** Takes a text as it was typed, pasted or chosen; what was decided about the lines of another no longer holds. */
  change(text: string): void {
    if (text === this.text) return;
    this.#begin(text, undefined);
  }

  /** Takes a file that was chosen: the words of a text into the field; a Word file is read at once. */
  async take(file: File): Promise<void> {
    const { name, size } = file;
    if (size > LARGEST_FILE) {
      this.#begin('', undefined);
      this.#failed('docx-too-large');
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWordFile(name, bytes)) {
      this.change(decodeText(bytes));
      return;
    }
    this.#begin('', { name, bytes });
    await this.read();
  }

  /** The name of the Word file that is read; undefined for a text. */
  get fileName(): string | undefined {
    return this.#file?.name;
  }

  /** From reading, or from what was understood, back to the text. */
  back(): void {
    this.#giveUp();
    this.#to({ name: 'text' });
  }

  /** Reads the text or the file and shows what was understood, or what is wrong with it. */
  async read(): Promise<void> {
    this.fault = null;
    if (!this.#file && this.text.trim() === '') {
      this.#failed('empty-text');
      return;
    }
    this.#giveUp();
    const signal = (this.#reading = { aborted: false });
    if (this.stage.name === 'text') this.#to({ name: 'reading', share: 0 });
    const parts = await Promise.all([import('./reader.js'), this.#file && loadWordReader()]).catch(
      () => null,
    );
    if (this.#reading !== signal) return;
    if (!parts) {
      this.#giveUp();
      this.#failed('part-not-loaded');
      return;
    }
    const [reader, word] = parts;
    const options = {
      signal,
      refused: this.#refused,
      accepted: this.#accepted,
      kept: this.#kept,
      // What was understood stays in view while it is read anew.
      progress: (share: number) => {
        if (this.#isReading()) this.#to({ name: 'reading', share });
      },
    };
    const read =
      word && this.#file
        ? await readWord(word, this.#file.bytes, this.#host.plan?.plan, {
            ...options,
            rejected: this.#rejected,
          })
        : await reader.readPlanInSlices(this.text, options);
    if (!read || this.#reading !== signal) return;
    this.#reading = undefined;
    if (!('ok' in read)) this.#understood(read, reader.planCitations(read.plan).length, NO_NOTES);
    else if (!read.ok) this.#failed(read.code);
    else if (read.value.as === 'own') this.#to({ name: 'own', file: read.value });
    else {
      const { text, result, ...notes } = read.value;
      this.text = text;
      this.#understood(result, reader.planCitations(result.plan).length, notes);
    }
  }

  #understood(result: ReadResult, citations: number, notes: DocxNotes): void {
    const empty = result.notes.find(({ code }) => EMPTY.has(code));
    if (empty) {
      this.#failed(empty.code);
      return;
    }
    this.#to({ name: 'read', result, citations, notes });
    this.#draw(result);
  }

  /** Says what is wrong, beside the text. */
  #failed(code: string): void {
    this.fault = code;
    this.#to({ name: 'text' });
  }

  /** Begins with another text or file: nothing is decided about it. */
  #begin(text: string, file: WordFile | undefined): void {
    this.text = text;
    this.fault = null;
    this.takesComments = true;
    this.#file = file;
    this.#rejected = [];
    this.#refused = [];
    this.#accepted = [];
    this.#kept = [];
    this.drawn = 0;
    this.#host.requestUpdate();
  }

  /** Draws the lines of a reading little by little. */
  #draw(result: ReadResult): void {
    if (this.stage.name !== 'read' || this.stage.result !== result) return;
    if (this.drawn < result.lines.length) {
      this.drawn += LINES_AT_ONCE;
      this.#host.requestUpdate();
      setTimeout(() => {
        this.#draw(result);
      });
    }
  }

  /** Whether a repair is made in what is shown. */
  isMade(repair: Repair): boolean {
    return repair.offered !== true && !this.#refused.some((each) => isSame(each, repair));
  }

  /** Makes repairs, or keeps the text as it came, and reads anew. */
  decide(repairs: readonly Repair[], made: boolean): void {
    const others = (choices: RepairChoice[]): RepairChoice[] =>
      choices.filter((choice) => !repairs.some((repair) => isSame(choice, repair)));
    const chosen = repairs.map(({ line, rule }) => ({ line, rule }));
    this.#accepted = [...others(this.#accepted), ...(made ? chosen : [])];
    this.#refused = [...others(this.#refused), ...(made ? [] : chosen)];
    void this.read();
  }

  /** The repairs that a person has refused: the reading no longer lists them. */
  get refused(): readonly RepairChoice[] {
    return this.#refused;
  }

  /** Whether a tracked change is taken as made. */
  takes(change: string): boolean {
    return !this.#rejected.includes(change);
  }

  /** Takes a tracked change, or leaves it out, and reads the file anew. */
  takeChange(change: string, taken: boolean): void {
    this.#rejected = [...this.#rejected.filter((each) => each !== change), ...(taken ? [] : [change])];
    void this.read();
  }

  takeComments(taken: boolean): void {
    this.takesComments = taken;
    this.#host.requestUpdate();
  }

  isKept(line: number): boolean {
    return this.#kept.includes(line);
  }

  /** Puts a line that was set aside back as text, or sets it aside again. */
  keep(line: number, kept: boolean): void {
    this.#kept = kept ? [...this.#kept, line] : this.#kept.filter((each) => each !== line);
    // The button that was pressed is gone by then: the line keeps the place of the keyboard.
    void this.read().then(() => this.jump(line));
  }

  #giveUp(): void {
    if (this.#reading) this.#reading.aborted = true;
    this.#reading = undefined;
  }

  #isReading(): boolean {
    return this.stage.name === 'reading';
  }

  #to(stage: ImportStage): void {
    this.stage = stage;
    if (stage.name === 'closed') this.#focused = 'closed';
    this.#host.requestUpdate();
  }
}
