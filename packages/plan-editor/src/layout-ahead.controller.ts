import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { firstInView } from './margin/in-view.js';

/** What is needed of the element whose body is laid out. */
export interface LaidOutHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** What has changed is laid out once nothing more has changed for so long (milliseconds). */
const QUIET_MS = 700;
/** Browsers without idle callbacks work for so long at once, and rest as long in between (milliseconds). */
const SLICE_MS = 10;

/** What may change the height of a chunk. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['data-label', 'data-level', 'data-weight'],
};

/**
 * Lays out the chunks that are out of view while the page has nothing else to do, and keeps for each the height that it
 * has. One that comes into view is then drawn without being laid out first, and the bar for scrolling is exact.
 */
export class LayoutAheadController implements ReactiveController {
  readonly #host: LaidOutHost;
  #body: HTMLElement | undefined;
  /** The chunks that have changed since they were laid out. */
  readonly #due = new Set<Element>();
  /** How wide the body was when all were due last (CSS pixels). */
  #width = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  /** How long a chunk took lately (milliseconds). */
  #took = 0;
  readonly #changes = new MutationObserver((records) => {
    this.#changed(records);
  });
  readonly #size = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === this.#width) return;
    this.#width = width;
    for (const chunk of this.#body?.children ?? []) this.#due.add(chunk);
    this.#later();
  });

  constructor(host: LaidOutHost) {
    this.#host = host;
    // Elsewhere all is laid out at once.
    if (CSS.supports('content-visibility', 'auto')) host.addController(this);
  }

  hostUpdated(): void {
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body') ?? undefined;
    if (body !== this.#body) this.#watch(body);
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  #watch(body: HTMLElement | undefined): void {
    this.#cancel();
    this.#changes.disconnect();
    this.#size.disconnect();
    this.#due.clear();
    this.#width = 0;
    this.#body = body;
    if (!body) return;
    this.#changes.observe(body, CHANGES);
    this.#size.observe(body);
  }

  #changed(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records)
      for (const node of target === this.#body ? addedNodes : [target]) {
        const element = node instanceof Element ? node : node.parentElement;
        const chunk = element?.closest('.chunk');
        if (chunk) this.#due.add(chunk);
      }
    this.#later();
  }

  /** In a pause: whoever types does not wait for what is out of view. */
  #later(): void {
    this.#cancel();
    if (this.#due.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#ask();
    }, QUIET_MS);
  }

  #ask(): void {
    if (this.#due.size === 0) return;
    if (typeof requestIdleCallback === 'function')
      this.#idle = requestIdleCallback((deadline) => {
        this.#idle = 0;
        this.#work(() => deadline.timeRemaining());
      });
    else
      this.#timer = setTimeout(() => {
        const end = performance.now() + SLICE_MS;
        this.#work(() => end - performance.now());
      }, SLICE_MS);
  }

  /** As many chunks as there is time for; what a person may come to next is first. */
  #work(remaining: () => number): void {
    const chunks = Array.from(this.#body?.children ?? []);
    const first = firstInView(chunks);
    const order = [...chunks.slice(first), ...chunks.slice(0, first).reverse()];
    const due = order.filter((chunk) => this.#due.has(chunk));
    // Some may have left the page meanwhile.
    this.#due.clear();
    for (const chunk of due) this.#due.add(chunk);
    for (const chunk of due) {
      const begun = performance.now();
      if (remaining() <= this.#took) break;
      this.#due.delete(chunk);
      if (chunk instanceof HTMLElement) layOut(chunk, chunks.indexOf(chunk) < first);
      this.#took = performance.now() - begun;
    }
    // One that took long does not stand in the way of the others for ever.
    this.#took *= 0.75;
    this.#ask();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }
}

/** Where the browser keeps what is in view in its place, whatever becomes of what is above it. */
const keepsPlace = (): boolean => CSS.supports('overflow-anchor', 'auto');

/** Whoever asks where items stand has them laid out, in view or not. */
function layOut(chunk: HTMLElement, above: boolean): void {
  const top = chunk.firstElementChild?.getBoundingClientRect().top ?? 0;
  const bottom = chunk.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  if (!above || keepsPlace())
    chunk.style.setProperty('contain-intrinsic-block-size', `auto ${String(bottom - top)}px`);
}
