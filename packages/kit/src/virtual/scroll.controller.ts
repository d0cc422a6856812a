import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of a scroller's contents is in view, in CSS pixels. */
export interface ScrollView {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const NOTHING: ScrollView = { top: 0, left: 0, width: 0, height: 0 };

/**
 * Tells of every scrolling and every new size of a scroller inside an element, as soon as it is drawn and as long as
 * the element is in the page. Sizes are read when they change, not when somebody scrolls.
 */
export class ScrollController implements ReactiveController {
  #view = NOTHING;
  readonly #host: ReactiveControllerHost;
  readonly #find: () => HTMLElement | null;
  readonly #moved: (view: ScrollView, resized: boolean) => void;
  #scroller: HTMLElement | null = null;
  readonly #observer = new ResizeObserver(() => {
    // Not while sizes are being told: what is drawn for the new size would change it again.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#measure();
    });
  });
  #frame = 0;

  /**
   * @param find the scroller, null while it is not drawn
   * @param moved called with what is in view now, and once more when that has been drawn for the first time; `resized`
   *   where the scroller has another size
   */
  constructor(
    host: ReactiveControllerHost,
    find: () => HTMLElement | null,
    moved: (view: ScrollView, resized: boolean) => void,
  ) {
    this.#host = host;
    this.#find = find;
    this.#moved = moved;
    host.addController(this);
  }

  get view(): ScrollView {
    return this.#view;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  hostUpdated(): void {
    this.#watch(this.#find());
  }

  /** Tells at once of what has been scrolled and not told yet. */
  sync(): ScrollView {
    this.#scrolled();
    return this.#view;
  }

  /** Scrolls to a place; left out, that direction stays as it is. What is in view is told at once. */
  scrollTo({ top, left }: { top?: number; left?: number }): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    if (top !== undefined && top !== this.#view.top) scroller.scrollTop = top;
    if (left !== undefined && left !== this.#view.left) scroller.scrollLeft = left;
    this.#scrolled();
  }

  #watch(scroller: HTMLElement | null): void {
    if (scroller === this.#scroller) return;
    this.#scroller?.removeEventListener('scroll', this.#scrolled);
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#scroller = scroller;
    this.#view = NOTHING;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#observer.observe(scroller);
    this.#measure();
  }

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const was = this.#view;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = scroller;
    this.#view = { top, left, width, height };
    this.#moved(this.#view, width !== was.width || height !== was.height);
  }

  readonly #scrolled = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { scrollTop: top, scrollLeft: left } = scroller;
    if (top === this.#view.top && left === this.#view.left) return;
    this.#view = { ...this.#view, top, left };
    this.#moved(this.#view, false);
  };
}
