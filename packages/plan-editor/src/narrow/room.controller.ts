import type { NarrowTools } from '../reading-toolbar.view.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RoomHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * What has room beside the paper. The style sheet decides, by the width of the widget's place: it says so in
 * `--_outline` and `--_task` of the desk (`room.styles.ts`), and this reads it whenever that width changes.
 */
export class RoomController implements ReactiveController {
  /** Whether the outline stands beside the paper; else it opens over the desk. */
  outline = true;
  /** Whether the task of the item in hand stands beside the paper; else a bar below tells of it. */
  task = true;
  /** Whether tools that have no room in the first row are open below it. */
  #toolsOpen = false;
  readonly #host: RoomHost;
  readonly #observer = new ResizeObserver(() => {
    // Not while sizes are being told: what is drawn for the new width would change them again.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#read();
    });
  });
  #frame = 0;
  #desk: Element | undefined;
  /** How high the tools are now: what stays below them begins there. */
  readonly #tools = new ResizeObserver(([entry]) => {
    const tools = entry?.target;
    cancelAnimationFrame(this.#toolsFrame);
    this.#toolsFrame = requestAnimationFrame(() => {
      if (tools instanceof HTMLElement)
        tools.parentElement?.style.setProperty('--_tools-block', `${String(tools.offsetHeight)}px`);
    });
  });
  #toolsFrame = 0;

  constructor(host: RoomHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#toolPressed);
    this.#observer.observe(this.#host);
    this.#watchTools();
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#toolPressed);
    this.#observer.disconnect();
    this.#tools.disconnect();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#toolsFrame);
  }

  hostUpdated(): void {
    const desk = this.#host.renderRoot.querySelector('.desk') ?? undefined;
    if (desk === this.#desk) return;
    this.#desk = desk;
    this.#watchTools();
    // Not within the update that has drawn the desk: what is read here may ask for another.
    void this.#host.updateComplete.then(() => {
      this.#read();
    });
  }

  /** How the tools go with little room. */
  tools(pane: { rows: readonly unknown[]; openOver: () => void }): NarrowTools {
    const over = !this.outline && pane.rows.length > 0;
    return {
      outline: over
        ? () => {
            pane.openOver();
          }
        : undefined,
      open: this.#toolsOpen,
      toggle: () => {
        this.#toolsOpen = !this.#toolsOpen;
        this.#host.requestUpdate();
      },
    };
  }

  /** A tool that opens something makes room for it; what moves items stays at hand. */
  readonly #toolPressed = (event: Event): void => {
    const [target] = event.composedPath();
    const tool = target instanceof Element ? target.closest('.toolbar .tool.named:not(.first)') : null;
    if (!tool || !this.#toolsOpen) return;
    this.#toolsOpen = false;
    this.#host.requestUpdate();
  };

  #watchTools(): void {
    this.#tools.disconnect();
    // An element that has gone may still be drawn once more.
    if (!this.#host.isConnected) return;
    const tools = this.#host.renderRoot.querySelector('.tools-region');
    if (tools) this.#tools.observe(tools);
  }

  #read(): void {
    if (!this.#desk?.isConnected) return;
    const style = getComputedStyle(this.#desk);
    const beside = (name: string): boolean => style.getPropertyValue(name).trim() === 'beside';
    const outline = beside('--_outline');
    const task = beside('--_task');
    if (outline === this.outline && task === this.task) return;
    this.outline = outline;
    this.task = task;
    this.#host.requestUpdate();
  }
}
