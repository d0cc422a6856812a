import { PointerHarness, pressKeys } from '@phoihop/testing';
import { PlanEditorHarness } from '../plan-editor.harness.js';

/** The handle beside the paper as a person meets it. */
export class DragHarness extends PlanEditorHarness {
  #pointer = new PointerHarness();

  /** What the handle moves, by its name; empty while there is no handle. */
  get handle(): string {
    return this.#handle?.getAttribute('aria-label') ?? '';
  }

  /** Where the line says that the item goes; empty while nothing is carried. */
  get place(): string {
    return this.all('.drop-line .place')[0]?.textContent ?? '';
  }

  /** What is announced. */
  get said(): string {
    return this.all('.drag-layer [role="status"]')[0]?.textContent ?? '';
  }

  /** Where on the desk the layer of the handle lies, and where the paper; undefined while there is no layer. */
  get layer(): { layer: DOMRect; paper: DOMRect } | undefined {
    const [layer, paper] = ['.drag-layer', '.paper'].map((part) =>
      this.all(part)[0]?.getBoundingClientRect(),
    );
    return layer && paper && { layer, paper };
  }

  get handleFocused(): boolean {
    return this.#handle !== undefined && this.element.shadowRoot?.activeElement === this.#handle;
  }

  hover(text: string): void {
    const item = this.field(text).field;
    const { left, top } = item.getBoundingClientRect();
    const event = {
      pointerType: 'mouse',
      clientX: left + 5,
      clientY: top + 5,
      bubbles: true,
      composed: true,
    };
    item.dispatchEvent(new PointerEvent('pointermove', event));
  }

  /** Takes the handle of the item in hand with the pointer. */
  grip(by: 'mouse' | 'touch' = 'mouse'): void {
    this.#pointer = new PointerHarness(by);
    const handle = this.#handle;
    if (!handle) throw new RangeError('There is no handle now.');
    // A pointer meets only what is in view.
    handle.scrollIntoView({ block: 'center' });
    this.#pointer.press(handle);
  }

  /** Carries what is held over a half of an item, and so many levels to the side. */
  async carry(half: 'upper' | 'lower', text: string, levels = 0): Promise<void> {
    const LEVEL_STEP = 28;
    this.#pointer.moveTo(this.field(text).field, half, levels * LEVEL_STEP);
    await this.settled();
  }

  async letGo(): Promise<void> {
    this.#pointer.release();
    await this.settled();
  }

  async focusHandle(): Promise<void> {
    this.#handle?.focus();
    await this.settled();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const each of keys) {
      await pressKeys(each);
      await this.settled();
    }
  }

  get #handle(): HTMLElement | undefined {
    return this.all('.drag-layer .handle')[0];
  }
}
