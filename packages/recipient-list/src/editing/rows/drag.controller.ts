import { followPointer, scrollerOf } from '@phoihop/kit';
import type { Recipient } from '@phoihop/plan';
import { moveRecipientTo } from '@phoihop/plan/recipients';
import type { ReactiveController } from 'lit';
import type { ListHost } from '../list-host.js';

/** A line that a person drags by its grip, with mouse, pen or finger. Keys move lines without being lifted. */
export class DragController implements ReactiveController {
  /** The line that is carried. */
  lifted: string | undefined;
  readonly #host: ListHost;
  readonly #dropped: (id: string, place: number) => void;
  /** Where it would stand, counted from 0 in the list without it. */
  #place = 0;
  #stop: (() => void) | undefined;

  /** @param dropped called with a line and the place it is put down at */
  constructor(host: ListHost, dropped: (id: string, place: number) => void) {
    this.#host = host;
    this.#dropped = dropped;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Beside which line the carried one would be put down, and on which side. */
  get drop(): { id: string; side: 'before' | 'behind' } | undefined {
    const { lifted } = this;
    const recipients = this.#recipients;
    const change = lifted === undefined ? null : moveRecipientTo(recipients, lifted, this.#place);
    if (change?.type !== 'recipient/move') return undefined;
    if (change.after !== null) return { id: change.after, side: 'behind' };
    const first = recipients[0];
    return first && { id: first.id, side: 'before' };
  }

  /** A grip was pressed. */
  press(press: PointerEvent, id: string): void {
    const grip = press.currentTarget;
    const list = grip instanceof Element ? grip.closest('ol') : null;
    if (!list || press.button !== 0) return;
    // The caret stays where it is, and no text is selected on the way.
    press.preventDefault();
    this.#stop = followPointer(press, {
      scroller: scrollerOf(list),
      begun: () => {
        const index = this.#recipients.findIndex((each) => each.id === id);
        if (index < 0) return false;
        this.#put(id, index);
        return true;
      },
      moved: (_x, y) => {
        this.#put(id, this.#placeAt(list, id, y));
      },
      ended: (dropped) => {
        const place = this.#place;
        this.#stop = undefined;
        this.lifted = undefined;
        this.#host.requestUpdate();
        if (dropped) this.#dropped(id, place);
      },
    });
  }

  get #recipients(): readonly Recipient[] {
    return this.#host.plan?.plan.recipients ?? [];
  }

  #put(id: string, place: number): void {
    if (this.lifted === id && this.#place === place) return;
    this.lifted = id;
    this.#place = place;
    this.#host.requestUpdate();
  }

  /** The place that belongs to a height in the window: before the line in whose upper half it is. */
  #placeAt(list: Element, id: string, y: number): number {
    const recipients = this.#recipients;
    const own = recipients.findIndex((each) => each.id === id);
    const box = list.getBoundingClientRect();
    if (y <= box.top) return 0;
    const root = this.#host.renderRoot as ShadowRoot;
    const row = root.elementFromPoint(box.left + box.width / 2, y)?.closest<HTMLElement>('li[data-id]');
    if (!row) return y >= box.bottom ? recipients.length : this.#place;
    // A heading above it, and what is said below it, are not the line.
    const { top, height } = (row.querySelector('.row') ?? row).getBoundingClientRect();
    const index = recipients.findIndex((each) => each.id === row.dataset.id);
    const gap = y < top + height / 2 ? index : index + 1;
    return gap > own ? gap - 1 : gap;
  }
}
