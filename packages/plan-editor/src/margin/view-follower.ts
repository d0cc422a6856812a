import { whenIdle } from '@phoihop/kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AROUND } from './in-view.js';

/** After the last step of a scroll, what stands beside the paper is looked after once more (milliseconds). */
const STILL_MS = 150;
/** It waits so long at most for a moment in which nothing else is to be done (milliseconds). */
const IDLE_MS = 100;
/** How far they have gone is asked so often at most, not at each step (milliseconds). */
const ASKED_MS = 100;
/** While a person scrolls it is looked after each time they have gone this far; so much is drawn ahead (CSS pixels). */
const STEP = AROUND - 300;

export interface FollowedHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

type Look = (resting: boolean) => void;

/** Each element has one follower: whoever scrolls past pays once for all that stands beside the items. */
const followers = new WeakMap<FollowedHost, ViewFollower>();

/** Has `look` called whenever what stands beside the items in view is to be looked after; it is told whether nobody scrolls. */
export function followView(host: FollowedHost, look: Look): void {
  const known = followers.get(host) ?? new ViewFollower(host);
  followers.set(host, known);
  known.add(look);
}

/**
 * Looks after what is drawn beside the items that are in view: when the element was drawn, when the window changes, and
 * while a person scrolls. It stands fast on the paper and is drawn ahead, so that most steps of a scroll need nothing.
 */
class ViewFollower implements ReactiveController {
  readonly #host: FollowedHost;
  readonly #looks: Look[] = [];
  #frame = 0;
  #idle = 0;
  #still: ReturnType<typeof setTimeout> | undefined;
  /** When the last step of a scroll was (milliseconds, as events tell it). */
  #last = 0;
  /** When it was asked how far they have gone (milliseconds, as events tell it). */
  #asked = 0;
  #body: Element | null = null;
  /** Takes back what waits until a plan that was opened is drawn. */
  #waiting: (() => void) | undefined;
  /** Where the body stood in the window when it was looked after. */
  #top = 0;

  constructor(host: FollowedHost) {
    this.#host = host;
    host.addController(this);
  }

  add(look: Look): void {
    this.#looks.push(look);
  }

  hostConnected(): void {
    window.addEventListener('scroll', this.#scrolled, { passive: true, capture: true });
    window.addEventListener('resize', this.#later);
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#scrolled, { capture: true });
    window.removeEventListener('resize', this.#later);
    this.#forget();
    clearTimeout(this.#still);
    this.#still = undefined;
  }

  hostUpdated(): void {
    const body = this.#host.renderRoot.querySelector('.body');
    const isNew = body !== this.#body;
    this.#body = body;
    // The text of a plan that is opened stands first, and what belongs beside it a moment later.
    if (isNew) this.#behindText();
    else if (!this.#waiting) this.#later();
  }

  readonly #scrolled = ({ timeStamp }: Event): void => {
    this.#last = timeStamp;
    this.#still ??= setTimeout(this.#rest, STILL_MS);
    if (timeStamp - this.#asked < ASKED_MS) return;
    this.#asked = timeStamp;
    if (Math.abs(this.#topNow - this.#top) > STEP) this.#idly();
  };

  /** One timer for all steps of a scroll: none is spent on each. */
  readonly #rest = (): void => {
    const left = this.#last + STILL_MS - performance.now();
    this.#still = left > 0 ? setTimeout(this.#rest, left) : undefined;
    if (left <= 0) this.#later();
  };

  /** Between two frames of a scroll rather than in one; where a browser has no such moments, as it is drawn next. */
  #idly(): void {
    if (typeof requestIdleCallback !== 'function') this.#later();
    else if (this.#idle === 0) this.#idle = requestIdleCallback(this.#lookNow, { timeout: IDLE_MS });
  }

  #behindText(): void {
    this.#forget();
    this.#waiting = whenIdle(this.#lookNow);
  }

  readonly #later = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#lookNow);
  };

  readonly #lookNow = (): void => {
    this.#forget();
    this.#top = this.#topNow;
    for (const look of this.#looks) look(this.#still === undefined);
  };

  #forget(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
    this.#frame = 0;
    this.#idle = 0;
    this.#waiting?.();
    this.#waiting = undefined;
  }

  get #topNow(): number {
    return this.#body?.getBoundingClientRect().top ?? 0;
  }
}
