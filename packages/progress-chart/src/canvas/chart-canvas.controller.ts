import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drawn, Size } from './draw.js';
import type { Drawing } from './drawing.js';
import { lookOf, paperLookOf, type Look } from './look.js';

type Parts = typeof import('./draw.js');

/** Loads the part that draws. Once for all charts of a page, as modules are. */
export type LoadParts = () => Promise<Parts>;

/** `waiting`: not in view yet, or on its way; `faulty`: the part that draws could not be loaded. */
export type CanvasStatus = 'waiting' | 'drawn' | 'faulty';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Changes of these change what a canvas looks like, and no style tells it so. */
const LOOKS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * One canvas of a widget, found by its name in `data-chart`. Chart.js is loaded when the canvas comes into view, and at
 * once where the browser cannot tell that. It is drawn anew when its drawing, its size, or the look of the page changes,
 * and for paper.
 */
export class ChartCanvas implements ReactiveController {
  readonly #host: Host;
  readonly #name: string;
  readonly #drawing: () => Drawing | null;
  readonly #load: LoadParts;
  #canvas: HTMLCanvasElement | null = null;
  #drawn: Drawn | null = null;
  #parts: Parts | null = null;
  #shown: Drawing | null = null;
  #status: CanvasStatus = 'waiting';
  #seen: IntersectionObserver | null = null;
  #sized: ResizeObserver | null = null;
  #looks: MediaQueryList[] = [];

  constructor(host: Host, name: string, drawing: () => Drawing | null, load: LoadParts) {
    this.#host = host;
    this.#name = name;
    this.#drawing = drawing;
    this.#load = load;
    host.addController(this);
  }

  get status(): CanvasStatus {
    return this.#status;
  }

  hostConnected(): void {
    // What was taken off the page comes back as it is; the canvas is looked for again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>(
      `canvas[data-chart="${this.#name}"]`,
    );
    if (canvas !== this.#canvas) this.#take(canvas);
    else if (this.#drawn && this.#drawing() !== this.#shown) this.#redraw();
  }

  /** The place among the drawing's parts of what was pressed; null where nothing is. */
  partAt(event: Event): number | null {
    return this.#drawn?.partAt(event) ?? null;
  }

  /** Loads and draws, whether the canvas is in view or not; again after a fault. */
  async start(): Promise<void> {
    const canvas = this.#canvas;
    this.#seen?.disconnect();
    this.#seen = null;
    if (!canvas || this.#drawn) return;
    this.#parts = await this.#load().catch(() => null);
    if (!this.#waits(canvas)) return;
    if (this.#parts) this.#draw(canvas, this.#parts);
    else this.#tell('faulty');
  }

  /** Meanwhile a canvas may have gone, or have been drawn for paper. */
  #waits(canvas: HTMLCanvasElement): boolean {
    return canvas === this.#canvas && this.#drawn === null;
  }

  #draw(canvas: HTMLCanvasElement, parts: Parts): void {
    const drawing = this.#drawing();
    if (!drawing) return;
    this.#shown = drawing;
    this.#drawn = parts.draw(canvas, drawing, lookOf(this.#host), this.#size(canvas), devicePixelRatio);
    this.#follow(canvas);
    this.#looks = LOOKS.map((query) => matchMedia(query));
    for (const look of this.#looks) look.addEventListener('change', this.#redraw);
    this.#tell('drawn');
  }

  #tell(status: CanvasStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#host.requestUpdate();
  }

  #take(canvas: HTMLCanvasElement | null): void {
    this.#leave();
    this.#canvas = canvas;
    if (!canvas) return;
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#redraw);
    if (typeof IntersectionObserver === 'undefined') {
      void this.start();
      return;
    }
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.start();
    });
    this.#seen.observe(canvas);
  }

  #leave(): void {
    for (const look of this.#looks) look.removeEventListener('change', this.#redraw);
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#redraw);
    this.#looks = [];
    this.#seen?.disconnect();
    this.#sized?.disconnect();
    this.#drawn?.end();
    this.#status = 'waiting';
    this.#seen = this.#sized = this.#drawn = this.#shown = this.#canvas = null;
  }

  /** The box that the canvas stands in; the canvas itself is as large as it is told. */
  #size(canvas: HTMLCanvasElement): Size {
    const box = canvas.parentElement ?? canvas;
    return { width: box.clientWidth, height: box.clientHeight };
  }

  #follow(canvas: HTMLCanvasElement): void {
    const box = canvas.parentElement;
    if (!box || typeof ResizeObserver === 'undefined') return;
    let { width, height } = this.#size(canvas);
    this.#sized = new ResizeObserver(() => {
      const next = this.#size(canvas);
      if ((next.width === width && next.height === height) || next.width === 0) return;
      ({ width, height } = next);
      this.#drawn?.resize(next, devicePixelRatio);
    });
    this.#sized.observe(box);
    // The kit of the page may change under the widget: the box takes its colour over with a short transition.
    box.addEventListener('transitionend', this.#redraw);
  }

  #show(look: Look): void {
    const drawing = this.#drawing();
    if (!drawing || !this.#drawn) return;
    this.#shown = drawing;
    this.#drawn.show(drawing, look);
  }

  readonly #redraw = (): void => {
    this.#show(lookOf(this.#host));
  };

  /** What was not seen yet is drawn now, if Chart.js is there; else paper has the table alone. */
  readonly #toPaper = (): void => {
    if (this.#canvas && this.#parts && !this.#drawn) this.#draw(this.#canvas, this.#parts);
    this.#show(paperLookOf(this.#host));
  };
}
