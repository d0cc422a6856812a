import { PointerHarness, pressKeys } from '@phoihop/testing';
import { PlanEditorHarness } from '../plan-editor.harness.js';

/** The outline as a person meets it, beside the paper or over the desk. */
export class OutlinePaneHarness extends PlanEditorHarness {
  readonly #pointer = new PointerHarness();

  /** The rows that are seen: set in by their depth, with + before what is folded and the count of tasks behind. */
  get rows(): string[] {
    return this.#rows().map((row) => {
      const inset = '  '.repeat(Number(row.getAttribute('aria-level')) - 1);
      const folded = row.getAttribute('aria-expanded') === 'false' ? '+ ' : '';
      return inset + folded + (row.getAttribute('aria-label') ?? '');
    });
  }

  get current(): string {
    return this.#labelOf("[aria-selected='true']");
  }

  get focusedRow(): string {
    return this.element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
  }

  /** Whether a row lies in the part of the outline that is seen. */
  sees(label: string): boolean {
    const row = this.#row(label);
    const pane = row.closest('.outline')?.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
  }

  /** What is announced in the outline over the desk. */
  get said(): string {
    return this.all(".drawer [role='status']")[0]?.textContent ?? '';
  }

  /** What is written in what has the focus. */
  get focusedText(): string {
    const focused = this.element.shadowRoot?.activeElement;
    const isField = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
    return (isField ? focused.value : focused?.textContent) ?? '';
  }

  /** Whether the outline is open over the desk. */
  get isOver(): boolean {
    return this.all<HTMLDialogElement>('dialog.drawer').some(({ open }) => open);
  }

  /** Closes the outline over the desk as the browser does on Esc: at once, and telling of it a moment later. */
  dismiss(): void {
    this.all<HTMLDialogElement>('dialog.drawer')[0]?.close();
  }

  async click(label: string): Promise<void> {
    this.#row(label).click();
    await this.settled();
  }

  /** Chooses a row with a finger. */
  async tap(label: string): Promise<void> {
    const finger = new PointerHarness('touch');
    finger.press(this.#row(label));
    finger.release();
    await this.click(label);
  }

  async fold(label: string): Promise<void> {
    this.#row(label).querySelector<HTMLElement>('.fold')?.click();
    await this.settled();
  }

  async focusRow(label: string): Promise<void> {
    this.#row(label).focus();
    await this.settled();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const each of keys) {
      await pressKeys(each);
      await this.settled();
    }
  }

  /** Drags a row to a half of another with the mouse. */
  async drag(label: string, half: 'upper' | 'lower', target: string): Promise<void> {
    this.element.scrollIntoView();
    this.#pointer.press(this.#row(label));
    this.#pointer.moveTo(this.#row(target), half);
    await this.settled();
    this.#pointer.release();
    await this.settled();
  }

  #rows(): HTMLElement[] {
    return this.all(".outline [role='treeitem']");
  }

  #row(label: string): HTMLElement {
    const row = this.#rows().find((each) => each.getAttribute('aria-label') === label);
    if (!row) throw new RangeError(`No row “${label}”; there are ${this.rows.join(' | ')}`);
    return row;
  }

  #labelOf(selector: string): string {
    return this.all(`.outline ${selector}`)[0]?.getAttribute('aria-label') ?? '';
  }
}
