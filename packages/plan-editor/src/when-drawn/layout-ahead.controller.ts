import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepHeight, layOut, letGo } from './chunk-layout.js';
import { firstInView, isNearView } from '../margin/in-view.js';

/** What is needed of the element whose body is laid out. */
export interface LaidOutHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** What has changed is laid out once nothing more has changed for so long, and nobody scrolls (milliseconds). */
const QUIET_MS = 700;
/** Browsers without idle callbacks work for so long at once, and rest as long in between (milliseconds). */
const SLICE_MS = 10;

/** The lines of a chunk within this distance of the view are kept, four screens (CSS pixels). */
const KEPT = 3600;

/** What may change the height of a chunk. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['data-label', 'data-level', 'data-weight'],
};

/** Told of a chunk when the browser begins to draw it, and when it leaves it out. */
const SEEN = 'contentvisibilityautostatechange';

/**
 * Lays out the chunks that are out of view while the page has nothing else to do, and keeps for each the height that it
 * has, so that the bar for scrolling is exact. Those beside what is drawn stay laid out: one that comes into view only has
 * to be drawn. Of the others the browser keeps nothing but that height.
 */
export class LayoutAheadController implements ReactiveController {
  readonly #host: LaidOutHost;
  #body: HTMLElement | undefined;
  /** The chunks that have changed since their height was kept. */
  readonly #due = new Set<Element>();
  /** The chunks that a person comes to next, and of which the browser has no lines. Their height is known. */
  readonly #wanted = new Set<Element>();
  /** The chunks that were laid out while somebody scrolled: each height that is kept has the whole page laid out anew. */
  readonly #untold = new Set<Element>();
  /** The chunks that are drawn: near the view, or in what is selected. */
  readonly #drawn = new Set<Element>();
  /** The chunks of which the browser keeps the lines. */
  readonly #held = new Set<Element>();
  /** How wide the body was when all were due last (CSS pixels). */
  #width = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  /** How long a chunk took lately (milliseconds). */
  #took = 0;
  /** When the last step of a scroll was (milliseconds, as events tell it). */
  #scrolledAt = 0;
  /** Whether a height above the view was kept: the browser scrolls then, so that what a person sees keeps its place. */
  #moved = false;
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

  hostConnected(): void {
    window.addEventListener('scroll', this.#scrolled, { passive: true, capture: true });
  }

  hostUpdated(): void {
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body') ?? undefined;
    if (body !== this.#body) this.#watch(body);
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#watch(undefined);
  }

  readonly #scrolled = ({ timeStamp }: Event): void => {
    if (this.#moved) this.#moved = false;
    else this.#scrolledAt = timeStamp;
  };

  #watch(body: HTMLElement | undefined): void {
    this.#cancel();
    this.#changes.disconnect();
    this.#size.disconnect();
    this.#body?.removeEventListener(SEEN, this.#seen);
    for (const chunks of this.#all) chunks.clear();
    this.#width = 0;
    this.#body = body;
    if (!body) return;
    this.#changes.observe(body, CHANGES);
    this.#size.observe(body);
    body.addEventListener(SEEN, this.#seen);
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

  /** A chunk has come near the view, and whoever scrolls on comes to those beside it next; or it has gone from there. */
  readonly #seen = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.parentElement !== this.#body) return;
    if ('skipped' in event && event.skipped === true) this.#drawn.delete(target);
    else {
      this.#drawn.add(target);
      this.#held.add(target);
      for (const beside of besides(target)) if (!this.#held.has(beside)) this.#wanted.add(beside);
    }
    if (this.#timer === undefined && this.#idle === 0) this.#ask();
  };

  /** In a pause: whoever types does not wait for what is out of view. */
  #later(): void {
    this.#cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#ask();
    }, QUIET_MS);
  }

  #ask(): void {
    if (typeof requestIdleCallback === 'function')
      this.#idle = requestIdleCallback((deadline) => {
        this.#idle = 0;
        this.#work(() => deadline.timeRemaining());
      });
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        const end = performance.now() + SLICE_MS;
        this.#work(() => end - performance.now());
      }, SLICE_MS);
  }

  /** As much as there is time for; what a person may come to next is first. */
  #work(remaining: () => number): void {
    const chunks = Array.from(this.#body?.children ?? []);
    // Some may have left the page meanwhile.
    for (const known of this.#all)
      for (const chunk of known) if (chunk.parentElement !== this.#body) known.delete(chunk);
    if (this.#rests) {
      for (const chunk of this.#untold) this.#due.add(chunk);
      this.#untold.clear();
    }
    const first = firstInView(chunks, KEPT);
    const order = [...chunks.slice(first), ...chunks.slice(0, first).reverse()];
    let next = this.#next(order);
    for (; next && remaining() > this.#took; next = this.#next(order)) {
      const begun = performance.now();
      const changed = this.#due.delete(next);
      if (this.#wanted.delete(next) || changed) {
        const height = layOut(next);
        this.#held.add(next);
        if (changed && this.#rests) {
          const above = chunks.indexOf(next) < first;
          keepHeight(next, height, above);
          this.#moved ||= above;
        } else if (changed) this.#untold.add(next);
      }
      if (!this.#isKept(next)) {
        letGo(next);
        this.#held.delete(next);
      }
      this.#took = performance.now() - begun;
    }
    // One that took long does not stand in the way of the others for ever.
    this.#took *= 0.75;
    if (next) this.#ask();
    else if (this.#untold.size > 0 || order.some((chunk) => this.#due.has(chunk) || this.#canGo(chunk)))
      this.#later();
  }

  /**
   * The chunk with which something is to be done: first those to be laid out, then those that can be let go. The latter
   * makes the next frame dearer, and waits until nobody scrolls; so do those that would be laid out only to be let go.
   */
  #next(order: readonly Element[]): HTMLElement | undefined {
    const rests = this.#rests;
    const next =
      order.find(
        (chunk) =>
          (rests && this.#due.has(chunk)) ||
          ((this.#due.has(chunk) || this.#wanted.has(chunk)) && this.#isKept(chunk)),
      ) ?? (rests ? order.find((chunk) => this.#canGo(chunk)) : undefined);
    return next instanceof HTMLElement ? next : undefined;
  }

  /** What is known of chunks. */
  get #all(): readonly Set<Element>[] {
    return [this.#due, this.#wanted, this.#untold, this.#drawn, this.#held];
  }

  /** Whether nobody scrolls. */
  get #rests(): boolean {
    return performance.now() - this.#scrolledAt > QUIET_MS;
  }

  #canGo(chunk: Element): boolean {
    return this.#held.has(chunk) && !this.#isKept(chunk);
  }

  /**
   * Whether the lines of a chunk are kept: it is near the view, drawn, or beside one that is. Where the browser does not
   * tell what it draws, all are. Some do not tell of what was drawn from the beginning.
   */
  #isKept(chunk: Element): boolean {
    if (!(`on${SEEN}` in chunk)) return true;
    return (
      isNearView(chunk, KEPT) ||
      [chunk, ...besides(chunk)].some((each) => this.#drawn.has(each) || each.matches('.near'))
    );
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }
}

function besides({ previousElementSibling, nextElementSibling }: Element): Element[] {
  return [nextElementSibling, previousElementSibling].filter((each) => each !== null);
}
