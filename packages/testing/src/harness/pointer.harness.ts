/** A pointer as the browser tells of it; where it is counts, so what is pressed must be in view. */
export class PointerHarness {
  #at = { x: 0, y: 0 };
  #held: Element | undefined;

  constructor(readonly type: 'mouse' | 'touch' = 'mouse') {}

  press(element: Element): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    this.#at = { x: left + width / 2, y: top + height / 2 };
    this.#held = element;
    this.#fire(element, 'pointerdown');
  }

  /** Moves to the upper or lower half of an element, and so far to the side of where it was (CSS pixels). */
  moveTo(element: Element, half: 'upper' | 'lower', aside = 0): void {
    const { top, height } = element.getBoundingClientRect();
    this.#at = { x: this.#at.x + aside, y: top + height * (half === 'upper' ? 0.25 : 0.75) };
    this.#fire(this.#held ?? element, 'pointermove');
  }

  release(): void {
    if (this.#held) this.#fire(this.#held, 'pointerup');
    this.#held = undefined;
  }

  #fire(element: Element, type: string): void {
    const { x: clientX, y: clientY } = this.#at;
    const down = type !== 'pointerup';
    element.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: this.type,
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: down ? 1 : 0,
        clientX,
        clientY,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}
