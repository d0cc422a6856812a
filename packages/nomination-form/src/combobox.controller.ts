import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something to choose from a list. */
export interface Option {
  value: string;
  /** A second line below it. */
  detail?: string;
}

/** Which list of choices is open, and where the person stands in it (combobox of WAI-ARIA 1.2, list autocomplete). */
export class Combobox implements ReactiveController {
  /** The name of the control whose list is open. */
  open = '';
  /** The place of the option in hand; -1: the text itself. */
  active = -1;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  show(name: string): void {
    this.open = name;
    this.active = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    if (this.open === '') return;
    this.open = '';
    this.active = -1;
    // A field that goes while it has the focus says so in the middle of an update.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Answers a key; what it does not know goes on as usual. */
  key(event: KeyboardEvent, name: string, options: readonly Option[], pick: (value: string) => void): void {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isOpen = this.open === name;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) this.show(name);
      const places = options.length + 1;
      this.active = ((this.active + 1 + step + places) % places) - 1;
      this.#host.requestUpdate();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const chosen = options[this.active] ?? (options.length === 1 ? options[0] : undefined);
      if (chosen) pick(chosen.value);
      this.close();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }
}
