import type { ReactiveController } from 'lit';
import type { FallbackHost, TakeFields } from './fallback-host.js';

/**
 * What a server has written inside a widget's tag, to be read and used before the widget wakes and without JavaScript.
 * It stands until the widget has something to show in its place; then what stands in its fields is taken over, and its
 * controls go, so that nothing is sent twice. What takes it over is loaded only where there is one; where that does not
 * come, the fallback stays and goes on working.
 */
export class Fallback implements ReactiveController {
  readonly #host: FallbackHost;
  readonly #due: () => boolean;
  readonly #take: TakeFields;
  readonly #slot = document.createElement('slot');
  #state: 'standing' | 'taking' | 'taken' = 'standing';

  /** @param due whether the widget has something to show in its place */
  constructor(host: FallbackHost, due: () => boolean, take: TakeFields) {
    this.#host = host;
    this.#due = due;
    this.#take = take;
    this.#slot.addEventListener('slotchange', () => {
      this.#slot.className = this.stands ? 'fallback' : '';
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** Whether it is what a person sees and uses now. */
  get stands(): boolean {
    return this.#slot
      .assignedNodes()
      .some((node) => node instanceof Element || node.textContent?.trim() !== '');
  }

  hostConnected(): void {
    if (this.#state !== 'taken') this.#host.renderRoot.prepend(this.#slot);
  }

  hostUpdated(): void {
    if (this.#state === 'standing' && this.stands && this.#due()) void this.#begin();
  }

  async #begin(): Promise<void> {
    this.#state = 'taking';
    const taken = await import('./take-over.js')
      .then((part) => part.takeOver(this.#host, this.#slot, this.#take))
      .catch(() => undefined);
    if (taken !== undefined) this.#state = taken ? 'taken' : 'standing';
  }
}
