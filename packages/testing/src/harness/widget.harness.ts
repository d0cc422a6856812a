import type { PlanWidget, RoundWidget } from '@phoihop/kit';
import { pause } from '../pause.js';
import { FieldHarness } from './field.harness.js';
import type { TextHarness } from './text.harness.js';

/** A widget as a person meets it. Tests speak to it in words of the page; only harnesses know selectors. */
export abstract class WidgetHarness<Widget extends PlanWidget | RoundWidget = PlanWidget> {
  constructor(readonly element: Widget) {}

  /** The first text that a person can edit here; undefined where there is none now. */
  abstract get firstField(): TextHarness | undefined;

  /** Takes the latest change back, as the person does it in this widget. */
  abstract undo(): Promise<void>;

  /** All that can be read in it, the contents of fields included. */
  get text(): string {
    const fields = Array.from(this.all<HTMLInputElement | HTMLTextAreaElement>('textarea, input'));
    return [this.element.renderRoot.textContent, ...fields.map((field) => field.value)].join('\n');
  }

  /** The message at the edge of the work; empty while there is none. */
  get notice(): string {
    return this.all('.notice-text')[0]?.textContent ?? '';
  }

  /** The accessible names of everything that can be pressed. */
  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  /** Resolves when everything that is under way has been drawn. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await pause();
      await this.element.updateComplete;
    }
  }

  /** @throws RangeError when there is no such button. */
  async press(name: string): Promise<void> {
    this.#button(name).click();
    await this.settled();
  }

  canPress(name: string): boolean {
    const button = this.#button(name);
    return !button.disabled && button.getAttribute('aria-disabled') !== 'true';
  }

  /** Types into the first field and leaves it. */
  async editFirst(text: string): Promise<void> {
    const field = this.firstField;
    if (!field) throw new RangeError('There is nothing to edit here.');
    field.place('end');
    field.type(text);
    // A browser tells of what was typed before anything else can happen.
    await pause();
    field.leave();
    await this.settled();
  }

  /** The rows of what stands in the place of the widget while the host's page is printed; none where it stands itself. */
  get onPaper(): string[][] {
    dispatchEvent(new Event('beforeprint'));
    const rows = this.all('.on-paper').flatMap((paper) =>
      Array.from(paper.shadowRoot?.querySelectorAll('tr') ?? [], (row) =>
        Array.from(row.children, (cell) => cell.textContent.replace(/\s+/gu, ' ').trim()),
      ),
    );
    dispatchEvent(new Event('afterprint'));
    return rows;
  }

  protected all<Each extends HTMLElement>(selector: string): Each[] {
    return Array.from(this.element.renderRoot.querySelectorAll<Each>(selector));
  }

  protected fieldIn(holder: Element | undefined): FieldHarness | undefined {
    const field = holder?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
    return field ? new FieldHarness(field) : undefined;
  }

  #button(name: string): HTMLButtonElement {
    const button = this.all<HTMLButtonElement>('button').find((each) => nameOf(each) === name);
    if (!button) throw new RangeError(`No button “${name}”; there are ${this.buttons.join(', ')}`);
    return button;
  }
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.textContent.trim();
}
