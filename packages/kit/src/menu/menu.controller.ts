import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element whose menus they are. */
export type MenuHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Which of the menus and small dialogs on the paper is open; one at a time. */
export class MenuController implements ReactiveController {
  /** The key of the open one; undefined where none is. */
  open: string | undefined;
  readonly #host: MenuHost;
  /** Runs before something opens and takes the focus: what is being typed is handed over by then. */
  readonly #before: () => void;
  /** Where the focus goes once it is drawn. */
  #focus: 'first' | 'last' | undefined;

  constructor(host: MenuHost, before: () => void) {
    this.#host = host;
    this.#before = before;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#outside, { capture: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
    this.open = undefined;
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    const entries = this.#entries();
    entries.at(this.#focus === 'first' ? 0 : -1)?.focus();
    this.#focus = undefined;
  }

  /** Opens one, and closes it where it is open. */
  toggle(key: string, focus: 'first' | 'last' = 'first'): void {
    if (this.open === key) {
      this.close();
      return;
    }
    this.#before();
    this.open = key;
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  /** Puts the focus on the first entry once it is drawn. */
  focusFirst(): void {
    this.#focus = 'first';
    this.#host.requestUpdate();
  }

  /** Closes what is open; the focus goes back to its button where it is inside. */
  close(): void {
    if (this.open === undefined) return;
    const pop = this.#pop();
    const button = pop?.parentElement?.querySelector<HTMLElement>('[aria-expanded]');
    if (pop?.matches(':focus-within')) button?.focus();
    this.open = undefined;
    this.#host.requestUpdate();
  }

  /** The focus goes elsewhere: what is open closes behind it. */
  left(event: FocusEvent): void {
    const to = event.relatedTarget;
    const holder = (event.currentTarget as Element).parentElement;
    if (to instanceof Node && !holder?.contains(to)) {
      this.open = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Moves the focus among the entries of the open menu: round, to the first, to the last. */
  move(to: 1 | -1 | 'first' | 'last'): void {
    const entries = this.#entries();
    if (to === 'first' || to === 'last') {
      entries.at(to === 'first' ? 0 : -1)?.focus();
      return;
    }
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    entries[(at + to + entries.length) % entries.length]?.focus();
  }

  #pop(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.pop');
  }

  #entries(): HTMLElement[] {
    const pop = this.#pop();
    const first = pop?.querySelectorAll<HTMLElement>('[data-first]');
    const entries =
      first && first.length > 0 ? first : pop?.querySelectorAll<HTMLElement>('[role="menuitem"]');
    return Array.from(entries ?? []);
  }

  readonly #outside = (event: Event): void => {
    if (this.open === undefined) return;
    const holder = this.#pop()?.parentElement;
    if (!holder || event.composedPath().includes(holder)) return;
    this.open = undefined;
    this.#host.requestUpdate();
  };
}
