import { followPointer, scrollerOf } from '@phoihop/kit';
import type { Item } from '@phoihop/plan';
import { subtreeOf } from '@phoihop/plan';
import { render, type ReactiveController } from 'lit';
import { nameOf } from '../item-name.js';
import type { Surface } from '../surface/index.js';
import type { DragController, DragHost } from './drag.controller.js';
import { handleView } from './handle.view.js';
import { gapAt, LEVEL_STEP, wishedLevel, type DrawnRoot } from './paper-ground.js';

export interface HandleHost extends DragHost {
  readonly renderRoot: ParentNode;
}

/** What the handle needs of its surroundings. */
export interface HandlePlace {
  surface: () => Surface | undefined;
  /** The item in hand. */
  current: () => Item | undefined;
}

/**
 * The handle beside the paper: one for all items, beside the one under the pointer, else beside the one in hand.
 * It draws into a layer of its own, so that a moving pointer draws nothing else.
 */
export class HandleController implements ReactiveController {
  /** Lies over the paper. */
  readonly layer = document.createElement('div');
  readonly #host: HandleHost;
  readonly #drag: DragController;
  readonly #place: HandlePlace;
  #hovered: string | undefined;
  /** The element of the item beside which the handle stands. */
  #beside: HTMLElement | undefined;
  #pointer = { x: 0, y: 0 };
  #frame = 0;
  #stop: (() => void) | undefined;
  /** The layer is as large as the paper: text that takes more lines moves what stands below. */
  readonly #size = new ResizeObserver(() => {
    this.#later();
  });

  constructor(host: HandleHost, drag: DragController, place: HandlePlace) {
    this.#host = host;
    this.#drag = drag;
    this.#place = place;
    this.layer.className = 'drag-layer';
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('scroll', this.#scrolled, { passive: true, capture: true });
    this.#size.observe(this.layer);
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#size.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#stop?.();
  }

  hostUpdated(): void {
    this.#draw();
  }

  /** A pointer moves over this item; over none when it has left the desk. */
  hover(id: string | undefined): void {
    if (this.#hovered === id || this.#drag.carried) return;
    this.#hovered = id;
    this.#draw();
  }

  get #items(): readonly Item[] {
    return this.#host.plan?.plan.items ?? [];
  }

  /** The item that the handle moves. It stays the same while a person works with the handle by keys. */
  get #item(): Item | undefined {
    const { carried } = this.#drag;
    if (carried) return this.#items.find(({ id }) => id === carried.item.id);
    const focused = this.layer.querySelector('.handle:focus-visible') !== null;
    const hovered = focused ? undefined : this.#items.find(({ id }) => id === this.#hovered);
    return hovered ?? this.#place.current();
  }

  #draw(): void {
    const surface = this.#place.surface();
    const item = surface && this.#host.writes ? this.#item : undefined;
    const { carried } = this.#drag;
    this.#beside = item && surface?.elementOf(item.id);
    render(
      handleView({
        name: item && this.#beside ? nameOf(item) : undefined,
        carried: carried?.over === 'paper' ? carried : undefined,
        words: this.#drag.words,
        said: this.#drag.said,
        texts: this.#drag.texts,
        pressed: (event) => {
          this.#pressed(event);
        },
        key: (event) => {
          this.#key(event);
        },
        activated: () => {
          this.#activated();
        },
        left: () => {
          if (carried?.by === 'keys') this.#drag.cancel();
        },
      }),
      this.layer,
    );
    // Where it stands is asked for when the page is drawn next, and has been laid out anyway.
    if (this.#drag.carried) this.#settle();
    else this.#later();
  }

  #pressed(press: PointerEvent): void {
    const surface = this.#place.surface();
    const item = this.#item;
    if (!surface || !item || press.button !== 0) return;
    const root = this.#host.renderRoot as ParentNode & DrawnRoot;
    const heightOf = (part: string): number => root.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
    this.#stop = followPointer(press, {
      scroller: scrollerOf(surface.element),
      covered: { top: heightOf('.tools-region'), bottom: heightOf('.bottom-region') },
      begun: () => {
        // A word that an input method still shows becomes text before its item is moved.
        if (surface.composing) surface.element.blur();
        return this.#drag.lift(item.id, 'paper', 'pointer');
      },
      moved: (x, y) => {
        this.#pointer = { x, y };
        const gap = gapAt(root, surface, this.#items, y);
        if (gap) this.#drag.carry(gap.after, wishedLevel(item.level, x - press.clientX));
        this.#settle();
      },
      ended: (dropped) => {
        this.#stop = undefined;
        this.#drag[dropped ? 'drop' : 'cancel']();
      },
    });
  }

  #activated(): void {
    const item = this.#item;
    if (this.#drag.carried) this.#drag.drop();
    else if (item) this.#drag.lift(item.id, 'paper', 'keys');
  }

  #key(event: KeyboardEvent): void {
    if (this.#drag.carried?.by !== 'keys') return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowUp: () => {
        this.#drag.step(-1);
      },
      ArrowDown: () => {
        this.#drag.step(1);
      },
      ArrowLeft: () => {
        this.#drag.shift(-1);
      },
      ArrowRight: () => {
        this.#drag.shift(1);
      },
      Escape: () => {
        this.#drag.cancel();
      },
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    const line = this.layer.querySelector('.drop-line');
    void this.#host.updateComplete.then(() => {
      line?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** The handle stands fast on the paper; only what the pointer holds stays where the pointer is. */
  readonly #scrolled = (): void => {
    if (this.#drag.carried) this.#later();
  };

  readonly #later = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#settle();
    });
  };

  /** Puts everything in the layer where it belongs: through CSSOM, since a strict policy allows no style attribute. */
  #settle(): void {
    const surface = this.#place.surface();
    const { layer } = this;
    if (!surface || !layer.isConnected) return;
    const origin = layer.getBoundingClientRect();
    const put = (selector: string, places: Readonly<Record<string, number>>): void => {
      const element = layer.querySelector<HTMLElement>(selector);
      for (const [name, value] of Object.entries(places))
        element?.style.setProperty(name, `${String(value)}px`);
    };
    if (this.#beside?.isConnected) {
      const { left, top } = this.#beside.getBoundingClientRect();
      const { paddingTop, paddingLeft, lineHeight, textIndent } = getComputedStyle(this.#beside);
      const [gutter = 0, before = 0, line = 0, indent = 0] = [
        paddingLeft,
        paddingTop,
        lineHeight,
        textIndent,
      ].map(Number.parseFloat);
      const handle = layer.querySelector<HTMLElement>('.handle')?.offsetWidth ?? 0;
      // Where the gutter is narrow, the handle stands before the first line, which is set in.
      const aside = Math.max(gutter, Math.min(handle + 6, gutter + indent));
      put('.handle', {
        'inset-block-start': top - origin.top + before + line / 2,
        'inset-inline-start': left - origin.left + aside,
      });
    }
    const { carried } = this.#drag;
    if (carried?.over !== 'paper') return;
    const own = subtreeOf(this.#items, carried.item.id);
    const first = surface.elementOf(carried.item.id);
    const last = surface.elementOf(own.at(-1)?.id ?? '');
    if (!first || !last) return;
    const { left, top, width } = first.getBoundingClientRect();
    put('.lifted', {
      'inset-block-start': top - origin.top,
      'inset-inline-start': left - origin.left,
      'block-size': last.getBoundingClientRect().bottom - top,
      'inline-size': width,
    });
    const inset =
      Number.parseFloat(getComputedStyle(first).paddingLeft) + (carried.place.level - 1) * LEVEL_STEP;
    put('.drop-line', {
      'inset-block-start': this.#edge(surface) - origin.top,
      'inset-inline-start': left - origin.left + Math.min(inset, width / 2),
      'inline-size': width - Math.min(inset, width / 2),
    });
    put('.in-hand', {
      'inset-block-start': this.#pointer.y - origin.top,
      'inset-inline-start': this.#pointer.x - origin.left,
    });
  }

  /** Where the line stands, in the window: below what the carried item would follow. */
  #edge(surface: Surface): number {
    const { carried } = this.#drag;
    const after = carried?.place.after ?? null;
    const body = surface.element.getBoundingClientRect();
    if (after === null) return body.top;
    return surface.elementOf(after)?.getBoundingClientRect().bottom ?? body.bottom;
  }
}
