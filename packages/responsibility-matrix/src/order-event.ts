/**
 * A person has moved a column: the order of bodies is another now. It is how they look at the plan, and no part of it: a
 * host that keeps it sets `order` the next time. Bubbles and is composed.
 */
export class PhOrderEvent extends Event {
  static readonly type = 'ph-order';

  constructor(
    /** All bodies by id, as the property `order` takes them. */
    readonly order: readonly string[],
  ) {
    super(PhOrderEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-order': PhOrderEvent;
  }
}
