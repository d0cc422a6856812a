import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the height alone has changed, the room is read once that has ended (milliseconds). */
const QUIET_MS = 200;

export interface RoomFollowerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Has the room read anew when the width of the widget changes, and tells the style sheet how high the tools are. */
export class RoomFollower implements ReactiveController {
  readonly #host: RoomFollowerHost;
  readonly #observer: ResizeObserver;
  /** How wide the widget was when the room was read (CSS pixels). */
  #width = 0;
  #frame = 0;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #watched: Element | undefined;
  /** What stays below the tools begins where they end. */
  readonly #tools = new ResizeObserver(([entry]) => {
    const tools = entry?.target;
    cancelAnimationFrame(this.#toolsFrame);
    this.#toolsFrame = requestAnimationFrame(() => {
      if (tools instanceof HTMLElement)
        tools.parentElement?.style.setProperty('--_tools-block', `${String(tools.offsetHeight)}px`);
    });
  });
  #toolsFrame = 0;

  constructor(host: RoomFollowerHost, read: () => void) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      clearTimeout(this.#quiet);
      if (width === this.#width) {
        // It grows with its text, and while what is out of view is laid out; or its letters have another size.
        this.#quiet = setTimeout(read, QUIET_MS);
        return;
      }
      this.#width = width;
      // Not while sizes are being told: what is drawn for the new width would change them again.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(read);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#watchTools();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#tools.disconnect();
    this.#watched = undefined;
    clearTimeout(this.#quiet);
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#toolsFrame);
  }

  hostUpdated(): void {
    this.#watchTools();
  }

  #watchTools(): void {
    const tools = this.#host.renderRoot.querySelector('.tools-region') ?? undefined;
    // An element that has gone may still be drawn once more.
    if (tools === this.#watched || !this.#host.isConnected) return;
    this.#tools.disconnect();
    this.#watched = tools;
    if (tools) this.#tools.observe(tools);
  }
}
