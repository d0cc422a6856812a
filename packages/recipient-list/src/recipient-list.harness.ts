import {
  FieldHarness,
  pause,
  PointerHarness,
  planDocument,
  WidgetHarness,
  type WidgetCase,
} from '@phoihop/testing';
import { defineRecipientList } from './define-recipient-list.js';
import { listTexts, type ListTexts } from './editing/list-texts.js';
import { recipientListMessages } from './recipient-list.messages.js';
import { recipientListMessageGroups } from './message-groups.js';

/** The recipient list as a person meets it. */
export class RecipientListHarness extends WidgetHarness {
  #pointer = new PointerHarness();

  get texts(): ListTexts {
    return listTexts[this.element.language];
  }

  get firstField(): FieldHarness | undefined {
    return this.fieldIn(this.#rows[0]);
  }

  /** The lines as they are shown, the archive line in whole. */
  get lines(): string[] {
    return this.#rows.map((row) => {
      const units = this.#unitsIn(row);
      if (units.length > 0) return `${this.texts.archive} ${units.map(({ value }) => value).join(', ')}`;
      return this.fieldIn(row)?.value ?? row.querySelector('.text')?.textContent ?? '';
    });
  }

  get focused(): FieldHarness | undefined {
    return this.#rows.map((row) => this.fieldIn(row)).find((field) => field?.focused);
  }

  /** The text of the line that has the focus, whatever in it has; undefined where none has. */
  get focusedLine(): string | undefined {
    const row = this.element.shadowRoot?.activeElement?.closest<HTMLElement>('li[data-id]');
    return row ? this.lines[this.#rows.indexOf(row)] : undefined;
  }

  /** The headings over parts of the list. */
  get headings(): string[] {
    return this.all('.group h3').map((heading) => heading.textContent);
  }

  /** What is said of the list above it. */
  get offers(): string[] {
    return this.all('.offer > p').map((offer) => offer.textContent);
  }

  /** The sum at the end. */
  get sum(): string {
    return this.all('footer strong')[0]?.textContent ?? '';
  }

  /** The order of custom as it is proposed; empty while it is not. */
  get proposedOrder(): string[] {
    return this.all('.order li').map((line) => line.textContent);
  }

  /** The lines that were read of what was pasted, and whether each is taken. */
  get pastedLines(): [string, boolean][] {
    return this.all('.paste li').map((line) => [
      line.querySelector('span')?.textContent ?? '',
      line.querySelector('input')?.checked ?? false,
    ]);
  }

  /** @throws RangeError when no line has this text. */
  line(text: string): FieldHarness {
    const field = this.fieldIn(this.#row(text));
    if (!field) throw new RangeError(`“${text}” cannot be edited.`);
    return field;
  }

  /** The units of the archive line. */
  get archiveUnits(): FieldHarness[] {
    return this.#rows.flatMap((row) => this.#unitsIn(row));
  }

  purposeOf(text: string): string {
    return this.#select(text).value;
  }

  async choosePurpose(text: string, purpose: string): Promise<void> {
    const select = this.#select(text);
    select.value = purpose;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  copiesOf(text: string): string {
    return this.#copies(text).value;
  }

  async typeCopies(text: string, copies: string): Promise<void> {
    const input = this.#copies(text);
    input.value = copies;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  /** What is said below a line, notes one after the other. */
  notesOf(text: string): string {
    const notes = this.#row(text).querySelector('.notes')?.textContent ?? '';
    return notes.replace(/\s+/gu, ' ').trim();
  }

  /** Chooses from the menu of a line. */
  async choose(text: string, entry: string): Promise<void> {
    await this.press(this.texts.lineMenu(text));
    await this.press(entry);
  }

  /** Whether the menu of a line offers something now; the menu is closed again. */
  async canChoose(text: string, entry: string): Promise<boolean> {
    await this.press(this.texts.lineMenu(text));
    const can = this.canPress(entry);
    await this.press(this.texts.lineMenu(text));
    return can;
  }

  /** Drags a line over a half of another. */
  async drag(
    text: string,
    half: 'upper' | 'lower',
    over: string,
    by: 'mouse' | 'touch' = 'mouse',
  ): Promise<void> {
    this.#pointer = new PointerHarness(by);
    const grip = this.#row(text).querySelector('.grip');
    if (!grip) throw new RangeError(`“${text}” cannot be dragged.`);
    grip.scrollIntoView({ block: 'center' });
    this.#pointer.press(grip);
    const row = this.#row(over).querySelector('.row') ?? this.#row(over);
    this.#pointer.moveTo(row, half);
    this.#pointer.moveTo(row, half);
    await this.settled();
    this.#pointer.release();
    await this.settled();
  }

  /** Resolves when the list of units has come. */
  async loaded(): Promise<void> {
    for (let tries = 0; tries < 200 && this.text.includes(this.texts.unitsLoading); tries++) await pause();
    await this.settled();
  }

  async chooseProvince(code: string): Promise<void> {
    const select = this.all<HTMLSelectElement>('.note select')[0];
    if (!select) throw new RangeError('No province is asked for.');
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async addLine(text: string): Promise<void> {
    await this.press(this.texts.add);
    this.focused?.type(text);
    this.focused?.leave();
    await this.settled();
  }

  /** Writes into the panel for pasting. */
  async writePasted(text: string): Promise<void> {
    const field = this.fieldIn(this.all('.paste')[0]);
    field?.place('end');
    field?.type(text);
    await this.settled();
  }

  /** Resolves when the panel for pasting is there. */
  async pasteOpened(): Promise<void> {
    for (let tries = 0; tries < 200 && this.all('.paste').length === 0; tries++) await pause();
    await this.settled();
  }

  async undo(): Promise<void> {
    await this.press(this.texts.more);
    await this.press(this.texts.undo);
  }

  get #rows(): HTMLElement[] {
    return this.all('li[data-id]');
  }

  #row(text: string): HTMLElement {
    const found = this.#rows[this.lines.indexOf(text)];
    if (!found) throw new RangeError(`No line “${text}”; there are ${this.lines.join(' | ')}`);
    return found;
  }

  #select(text: string): HTMLSelectElement {
    const select = this.#row(text).querySelector<HTMLSelectElement>('.row select');
    if (!select) throw new RangeError(`“${text}” has no purpose to choose.`);
    return select;
  }

  #copies(text: string): HTMLInputElement {
    const input = this.#row(text).querySelector<HTMLInputElement>('.copies input');
    if (!input) throw new RangeError(`“${text}” has no copies to set.`);
    return input;
  }

  #unitsIn(row: HTMLElement): FieldHarness[] {
    return Array.from(row.querySelectorAll('textarea'))
      .filter((field) => field.closest('.unit'))
      .map((field) => new FieldHarness(field));
  }
}

export const widgetCase: WidgetCase = {
  name: 'recipient-list',
  document: planDocument,
  define: defineRecipientList,
  messages: recipientListMessages,
  groups: recipientListMessageGroups,
  harness: (element) => new RecipientListHarness(element),
  shows: (file) => file.plan.recipients[0]?.text ?? '',
  url: import.meta.url,
};
