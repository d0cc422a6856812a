import { nothing, type TemplateResult } from 'lit';
import { dress } from '../dress.js';
import type { Dialogs, DialogsHost } from './index.js';

/** The element whose dialogs they are. */
export interface DialogsOwner extends DialogsHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** A part of the editor could not be loaded; `retry` tries again. */
  notLoaded: (retry: () => void) => void;
}

/** The dialogs in the life of their element: loaded when one is opened. */
export class DialogsController {
  readonly #host: DialogsOwner;
  readonly #toFirstBlank: () => void;
  #dialogs: Dialogs | undefined;
  #loading: Promise<Dialogs | undefined> | undefined;
  #opening: Promise<void> = Promise.resolve();

  constructor(host: DialogsOwner, toFirstBlank: () => void) {
    this.#host = host;
    this.#toFirstBlank = toFirstBlank;
  }

  /** Resolves when the dialog that was asked for stands, or could not be loaded. */
  get ready(): Promise<void> {
    return this.#opening;
  }

  openImport(text?: string): void {
    this.#open((dialogs) => {
      dialogs.openImport(text);
    });
  }

  openStart(): void {
    this.#open((dialogs) => dialogs.openStart());
  }

  view(): TemplateResult | typeof nothing {
    return this.#dialogs?.view() ?? nothing;
  }

  #open(run: (dialogs: Dialogs) => void | Promise<void>): void {
    this.#opening = this.#load().then((dialogs) => {
      if (dialogs) return run(dialogs);
      this.#host.notLoaded(() => {
        this.#open(run);
      });
      return undefined;
    });
  }

  #load(): Promise<Dialogs | undefined> {
    this.#loading ??= import('./index.js')
      .then(({ Dialogs, dialogsStyles }) => {
        dress(this.#host.renderRoot, dialogsStyles);
        this.#dialogs = new Dialogs(this.#host, this.#toFirstBlank);
        return this.#dialogs;
      })
      .catch(() => {
        this.#loading = undefined;
        return undefined;
      });
    return this.#loading;
  }
}
