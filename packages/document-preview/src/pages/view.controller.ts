import type { Page } from '@phoihop/document/pages';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How large pages are shown: as wide as their place, whole, or so many times as large as on paper. */
export type Zoom = 'width' | 'page' | number;

/** What a person can choose between, in parts of the paper's size. */
export const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** Air around a page, in CSS pixels: little where there is little room. */
const AIR = { narrow: 8, wide: 24, from: 600 };
const PIXELS_PER_POINT = 96 / 72;
const SMALLEST = 0.1;
/** Pages as wide as their place are no larger than this: on a large screen letters would be those of a poster. */
const LARGEST = 1.2;

/** What is left of the side margins where there is little room, in points: letters are larger without them. */
const MARGIN_LEFT = 10;

/** How a page is shown: its scale, and how much of its sides is left out (points). */
interface Shown {
  scale: number;
  left: number;
  right: number;
}

export interface ViewHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly zoom: Zoom;
}

/** How large the pages are, which of them is in view, and the way to one. */
export class ViewController implements ReactiveController {
  /** The page in the middle of the view, from 0. */
  current = 0;
  /** How large the current page is shown, in parts of the paper's size. */
  scale = 1;
  readonly #host: ViewHost;
  #pages: readonly Page[] = [];
  #sheets: readonly HTMLElement[] = [];
  #desk: HTMLElement | null = null;
  #frame = 0;
  readonly #observer = new ResizeObserver(() => {
    this.#later();
  });

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const desk = this.#host.renderRoot.querySelector<HTMLElement>('.desk');
    if (desk === this.#desk) return;
    this.#observer.disconnect();
    this.#desk = desk;
    if (desk) this.#observer.observe(desk);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#desk = null;
    cancelAnimationFrame(this.#frame);
  }

  /** What there is to look at. */
  look(pages: readonly Page[], sheets: readonly HTMLElement[]): void {
    this.#pages = pages;
    this.#sheets = sheets;
    this.fit();
  }

  /** Gives every sheet its size; what was in view stays there. */
  fit(): void {
    const desk = this.#desk ?? this.#host.renderRoot.querySelector<HTMLElement>('.desk');
    if (!desk) return;
    const held = this.#held(desk);
    for (const [index, sheet] of this.#sheets.entries()) {
      const page = this.#pages[index];
      if (!page) continue;
      const { scale, left, right } = this.#shownOf(page, desk);
      sheet.style.setProperty('--_zoom', String(scale));
      sheet.style.setProperty('--_left-out', String(left));
      sheet.style.setProperty('--_shown', String(page.width - left - right));
    }
    if (held) desk.scrollTop = held.sheet.offsetTop + held.share * held.sheet.offsetHeight;
    this.#tell(desk);
  }

  /** The desk was scrolled. */
  readonly scrolled = (): void => {
    this.#later(false);
  };

  /** Brings a page into view, from 0; `target` on it a quarter below the upper edge. */
  bring(index: number, target?: Element): void {
    const desk = this.#desk;
    const sheet = this.#sheets[index];
    if (!desk || !sheet) return;
    const air = this.#air(desk);
    const inside = target
      ? target.getBoundingClientRect().top - sheet.getBoundingClientRect().top - desk.clientHeight / 4
      : -air;
    desk.scrollTop = sheet.offsetTop + Math.max(-air, inside);
    this.#tell(desk);
  }

  #later(sizes = true): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (sizes) this.fit();
      else if (this.#desk) this.#tell(this.#desk);
    });
  }

  #air({ clientWidth }: HTMLElement): number {
    return clientWidth < AIR.from ? AIR.narrow : AIR.wide;
  }

  #shownOf({ width, height, margins }: Page, desk: HTMLElement): Shown {
    const { zoom } = this.#host;
    if (typeof zoom === 'number') return { scale: zoom, left: 0, right: 0 };
    const narrow = zoom === 'width' && desk.clientWidth < AIR.from;
    const left = narrow ? Math.max(0, margins.left - MARGIN_LEFT) : 0;
    const right = narrow ? Math.max(0, margins.right - MARGIN_LEFT) : 0;
    const air = 2 * this.#air(desk);
    const across = (desk.clientWidth - air) / ((width - left - right) * PIXELS_PER_POINT);
    const down = (desk.clientHeight - air) / (height * PIXELS_PER_POINT);
    const scale = zoom === 'width' ? across : Math.min(across, down);
    return { scale: Math.min(LARGEST, Math.max(SMALLEST, scale)), left, right };
  }

  /** The sheet at the upper edge of the view, and how much of it is above that. */
  #held({ scrollTop }: HTMLElement): { sheet: HTMLElement; share: number } | undefined {
    const sheet = this.#sheets.find(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > scrollTop);
    if (!sheet || sheet.offsetHeight === 0 || scrollTop <= 0) return undefined;
    return { sheet, share: (scrollTop - sheet.offsetTop) / sheet.offsetHeight };
  }

  #tell(desk: HTMLElement): void {
    const middle = desk.scrollTop + desk.clientHeight / 2;
    let [low, high] = [0, Math.max(0, this.#sheets.length - 1)];
    while (low < high) {
      const between = Math.ceil((low + high) / 2);
      if ((this.#sheets[between]?.offsetTop ?? 0) <= middle) low = between;
      else high = between - 1;
    }
    const page = this.#pages[low];
    const scale = page ? this.#shownOf(page, desk).scale : 1;
    if (low === this.current && Math.abs(scale - this.scale) < 0.001) return;
    this.current = low;
    this.scale = scale;
    // Sizes are known only once the page is drawn: another update shows them.
    void this.#host.updateComplete.then(() => {
      this.#host.requestUpdate();
    });
  }
}
