import { html, type TemplateResult } from 'lit';
import { ImportController, type ImportHost } from '../import/import.controller.js';
import { importPart, type ImportPartHost } from '../import/import-part.js';
import { StartController, type StartHost } from '../start/start.controller.js';
import { startPart, type StartPartHost } from '../start/start-part.js';

/** What the dialogs need of the element around them. */
export interface DialogsHost extends ImportHost, StartHost, ImportPartHost, StartPartHost {}

/** The dialogs in which a plan comes into being: one is imported from a text, or a new one begun. */
export class Dialogs {
  readonly #host: DialogsHost;
  readonly #toFirstBlank: () => void;
  readonly #import: ImportController;
  readonly #start: StartController;

  /** `toFirstBlank` leads to the first blank of the plan. */
  constructor(host: DialogsHost, toFirstBlank: () => void) {
    this.#host = host;
    this.#toFirstBlank = toFirstBlank;
    this.#import = new ImportController(host);
    this.#start = new StartController(host);
  }

  /** Opens the dialog in which a text is imported; a text that is given is read at once. */
  openImport(text?: string): void {
    if (text !== undefined) this.#import.change(text);
    this.#import.open();
    if (text !== undefined) void this.#import.read();
  }

  openStart(): Promise<void> {
    return this.#start.open();
  }

  view(): TemplateResult {
    return html`${importPart(this.#import, this.#host)}
    ${startPart(this.#start, this.#host, this.#toFirstBlank)}`;
  }
}
