import type { BenchEntry, Keyboard, WidgetData } from '../../entry.js';

/** The line that is changed and typed in: near the top, so that its paint is on the screen. */
const EDITED = 2;

/** The least that shows and edits a plan: its text in one plain field that scrolls by itself. */
class TextareaEntry implements BenchEntry {
  readonly #field = document.createElement('textarea');
  #lines: string[] = [];

  mount(host: HTMLElement, { text }: WidgetData): void {
    this.#lines = text.split('\n');
    this.#field.value = text;
    this.#field.style.inlineSize = '100%';
    this.#field.style.blockSize = '90vh';
    host.append(this.#field);
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  editOne(mark: string): Promise<void> {
    this.#field.value = this.#lines
      .map((line, index) => (index === EDITED ? `${line} ${mark}` : line))
      .join('\n');
    return Promise.resolve();
  }

  scrollTo(fraction: number): void {
    this.#field.scrollTop = fraction * (this.#field.scrollHeight - this.#field.clientHeight);
  }

  type(text: string, keyboard: Keyboard): Promise<void> {
    const end = this.#field.value
      .split('\n')
      .slice(0, EDITED + 1)
      .join('\n').length;
    this.#field.focus();
    this.#field.setSelectionRange(end, end);
    return keyboard.press(text);
  }

  text(): string {
    return this.#field.value;
  }
}

export const createEntry = (): BenchEntry => new TextareaEntry();
