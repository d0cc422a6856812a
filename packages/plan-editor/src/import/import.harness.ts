import { FieldHarness, pause } from '@phoihop/testing';
import type { PlanWidget } from '@phoihop/kit';
import { importMessages } from './import.messages.js';

const texts = importMessages.vi;

/** Reading takes a few slices; a test waits so many times at most. */
const PATIENCE = 400;

/** The import dialog as a person meets it. */
export class ImportHarness {
  constructor(readonly element: PlanWidget) {}

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  get field(): FieldHarness {
    const field = this.#dialog?.querySelector('textarea');
    if (!field) throw new RangeError('The dialog shows no text field now.');
    return new FieldHarness(field);
  }

  /** What is wrong with the text, as it is announced. */
  get fault(): string {
    return this.#dialog?.querySelector('[role="alert"]')?.textContent ?? '';
  }

  /** The lines of the text that are not blank: tag and words. */
  get lines(): string[] {
    return this.#all('.lines li:not([data-kind="blank"])').map((row) =>
      [row.querySelector('.tag'), row.querySelector('.words')]
        .map((part) => part?.textContent ?? '')
        .join(' | '),
    );
  }

  /** What was understood, as name and value. */
  get facts(): Record<string, string> {
    const names = this.#all('dt').map((name) => name.textContent);
    const values = this.#all('dd').map((value) => value.textContent);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }

  /** What is to be looked at, as it is seen in the part “understood”. */
  get notes(): string[] {
    const panel = this.#all('.understood')[0]?.getBoundingClientRect();
    const isSeen = ({ height, left, top }: DOMRect) =>
      panel !== undefined && height > 0 && left >= panel.left && top >= panel.top;
    return this.#all('.notes li')
      .filter((note) => isSeen(note.getBoundingClientRect()))
      .map((note) => note.textContent.replace(/\s+/gu, ' ').trim());
  }

  /** The line that has the focus; null where none has. */
  get focusedLine(): number | null {
    const active = (this.element.renderRoot as ShadowRoot).activeElement;
    const line = active instanceof HTMLElement ? active.dataset.line : undefined;
    return line === undefined ? null : Number(line);
  }

  async paste(text: string): Promise<void> {
    const { field } = this.field;
    field.value = '';
    this.field.type(text);
    await pause();
  }

  /** Chooses a file, and waits until it is read or refused. */
  async choose(file: File): Promise<void> {
    const input = this.#dialog?.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new RangeError('The dialog asks for no file now.');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    for (let turn = 0; turn < PATIENCE && this.#all('dt').length === 0 && this.fault === ''; turn++)
      await this.#turn();
    await this.settled();
  }

  /** The changes that were tracked in a Word file, each with whether it is taken. */
  get tracked(): [string, boolean][] {
    return this.#all('.tracked input').map((box) => [
      box.getAttribute('aria-label') ?? '',
      (box as HTMLInputElement).checked,
    ]);
  }

  /** Takes a tracked change, or leaves it. */
  async toggleTracked(name: string): Promise<void> {
    this.#all('.tracked input')
      .find((box) => box.getAttribute('aria-label') === name)
      ?.click();
    await this.settled();
  }

  get comments(): string[] {
    return this.#all('.comments li').map((comment) => comment.textContent.replace(/\s+/gu, ' ').trim());
  }

  /** What is said of a file that was made here. */
  get ownFile(): string {
    return this.#all('.own')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** Reads the text and waits for what was understood, or for what is wrong with it. */
  async read(): Promise<void> {
    this.press(texts.read);
    for (let turn = 0; turn < PATIENCE && this.lines.length === 0 && this.fault === ''; turn++)
      await this.#turn();
    await this.settled();
  }

  /** Waits until a decision has been read anew. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 10; turn++) await this.#turn();
  }

  /** @throws RangeError when the dialog has no such button. */
  press(name: string): void {
    const button = this.#all('button').find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
    );
    if (!button) throw new RangeError(`No button “${name}” in the dialog.`);
    button.click();
  }

  /** Takes the way back that the editor's notice offers. */
  async undoImport(): Promise<void> {
    const button = this.element.renderRoot.querySelector<HTMLElement>('[part="notice"] button');
    if (button?.textContent.trim() !== texts.undo) throw new RangeError('No way back is offered.');
    button.click();
    await this.settled();
  }

  /** Ticks or unticks a rule of repairs. */
  toggle(rule: string): void {
    const label = this.#all('.mending label').find((each) => each.textContent.includes(rule));
    if (!label) throw new RangeError(`No rule “${rule}” in the dialog.`);
    label.querySelector('input')?.click();
  }

  /** Ticks or unticks one repair. */
  toggleOne(rule: string, line: number): void {
    this.#boxOf(rule, line).click();
  }

  /** Whether one repair is made. */
  made(rule: string, line: number): boolean {
    return this.#boxOf(rule, line).checked;
  }

  #boxOf(rule: string, line: number): HTMLInputElement {
    const name = `${rule}, ${texts.line(line)}`;
    const box = this.#all('input').find((each) => each.getAttribute('aria-label') === name);
    if (!box) throw new RangeError(`No repair “${name}” in the dialog.`);
    return box as HTMLInputElement;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.element.renderRoot.querySelector('dialog');
  }

  #all(selector: string): HTMLElement[] {
    return Array.from(this.#dialog?.querySelectorAll<HTMLElement>(selector) ?? []);
  }

  async #turn(): Promise<void> {
    await pause();
    await this.element.updateComplete;
  }
}
