import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AROUND } from './in-view.js';

/** After the last step of a scroll, what stands beside the paper is looked after once more (milliseconds). */
const STILL_MS = 150;
/** It waits so long at most for a moment in which nothing else is to be done (milliseconds). */
const IDLE_MS = 100;
/** While a person scrolls it is looked after each time they have gone this far; so much is drawn ahead (CSS pixels). */
const STEP = (AROUND * 3) / 4;

export interface FollowedHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Looks after what is drawn beside the items that are in view: when the element was drawn, when the window changes, and
 * while a person scrolls. It stands fast on the paper and is drawn ahead, so that most steps of a scroll need nothing.
 */
export class ViewFollower implements ReactiveController {
  readonly #host: FollowedHost;
  readonly #look: () => void;
  #frame = 0;
  #idle = 0;
  #still: ReturnType<typeof setTimeout> | undefined;
  /** Where the body stood in the window when it was looked after. */
  #top = 0;

  constructor(host: FollowedHost, look: () => void) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('scroll', this.#scrolled, { passive: true, capture: true });
    window.addEventListener('resize', this.#later);
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    window.removeEventListener('resize', this.#later);
    this.#cancel();
  }

  hostUpdated(): void {
    this.#later();
  }

  readonly #scrolled = (): void => {
    clearTimeout(this.#still);
    this.#still = setTimeout(this.#later, STILL_MS);
    if (Math.abs(this.#topNow - this.#top) > STEP) this.#idly();
  };

  /** Between two frames of a scroll rather than in one; where a browser has no such moments, as it is drawn next. */
  #idly(): void {
    if (typeof requestIdleCallback !== 'function') this.#later();
    else if (this.#idle === 0) this.#idle = requestIdleCallback(this.#lookNow, { timeout: IDLE_MS });
  }

  readonly #later = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#lookNow);
  };

  readonly #lookNow = (): void => {
    this.#cancel();
    this.#top = this.#topNow;
    this.#look();
  };

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
    clearTimeout(this.#still);
    this.#frame = 0;
    this.#idle = 0;
  }

  get #topNow(): number {
    return this.#host.renderRoot.querySelector('.body')?.getBoundingClientRect().top ?? 0;
  }
}
