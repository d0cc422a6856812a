import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The element whose citations they are. */
export interface MarkStopsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const MARKS = '.body .citation[role="button"]';

/** How far a key goes; null where it means nothing here. */
function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | null {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? null;
}

/**
 * The citations of a plan that is only read are one stop of Tab together: the arrows go from one to the next, Home and
 * End to the first and the last (roving tabindex). A long plan would else have hundreds of stops.
 */
export class MarkStops implements ReactiveController {
  readonly #host: MarkStopsHost;

  constructor(host: MarkStopsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('keydown', this.#key);
    this.#host.renderRoot.addEventListener('focusin', this.#entered);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('keydown', this.#key);
    this.#host.renderRoot.removeEventListener('focusin', this.#entered);
  }

  hostUpdated(): void {
    const marks = this.#marks;
    if (!marks.some(({ tabIndex }) => tabIndex === 0)) this.#stopAt(marks[0]);
  }

  readonly #entered = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches(MARKS)) this.#stopAt(target);
  };

  readonly #key = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof KeyboardEvent) || !(target instanceof HTMLElement) || !target.matches(MARKS))
      return;
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    const marks = this.#marks;
    const at = Math.min(Math.max(marks.indexOf(target) + step, 0), marks.length - 1);
    marks[at]?.focus();
    marks[at]?.scrollIntoView({ block: 'nearest' });
  };

  get #marks(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>(MARKS));
  }

  #stopAt(mark: HTMLElement | undefined): void {
    for (const each of this.#marks) each.tabIndex = each === mark ? 0 : -1;
  }
}
