import type { PlanFile } from '@phoihop/plan';
import { FieldHarness, pause, planDocument, WidgetHarness, type WidgetCase } from '@phoihop/testing';
import { defineReportComposer } from './define-report-composer.js';
import { ReportComposer } from './report-composer.js';
import { deskTexts, type DeskTexts } from './desk/desk-texts.js';
import { reportComposerMessageGroups } from './message-groups.js';

/** So often it is looked whether something is there (10 ms apart). */
const TURNS = 400;

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

/** The widget as a person meets it. */
export class ReportComposerHarness extends WidgetHarness {
  /** Nothing of the plan is edited here. */
  get firstField(): undefined {
    return undefined;
  }

  get composer(): ReportComposer {
    if (!(this.element instanceof ReportComposer)) throw new RangeError('not a report composer');
    return this.element;
  }

  get texts(): DeskTexts {
    return deskTexts[this.element.language];
  }

  /** @throws RangeError while there is none */
  get report(): PlanFile {
    const { report } = this.composer;
    if (!report) throw new RangeError('There is no report.');
    return report;
  }

  /** The lines of the paper as they are read, labels included. */
  get lines(): string[] {
    return this.all('.row > .line')
      .map((line) =>
        [
          squeezed(line.querySelector('.label')?.textContent),
          ...Array.from(line.querySelectorAll('.sentence, textarea'), (each) =>
            squeezed(each instanceof HTMLTextAreaElement ? each.value : each.textContent),
          ),
        ]
          .filter((part) => part !== '')
          .join(' '),
      )
      .filter((line) => line !== '');
  }

  /** What the margin says beside the line of a sentence; empty where nothing. */
  noteOf(words: string): string {
    return squeezed(this.#row(words).querySelector('.note')?.textContent);
  }

  /** The sentence that the focus is on; empty where it is on none. */
  get focusedSentence(): string {
    return squeezed(this.#active?.closest('.sentence')?.textContent);
  }

  /** The name of the button that has the focus; empty where none has. */
  get focusedButton(): string {
    const button = this.#active?.closest('button');
    return squeezed(button?.getAttribute('aria-label') ?? button?.textContent);
  }

  /** The field that is open; undefined where none is. */
  get field(): FieldHarness | undefined {
    const [field] = this.all<HTMLTextAreaElement>('.field textarea');
    return field && new FieldHarness(field);
  }

  /** What is told of the sentence in hand; empty where nothing is. */
  get source(): string {
    return squeezed(this.all('.source')[0]?.textContent);
  }

  /** The card of a flagged sentence; empty where there is none. */
  get flag(): string {
    return squeezed(this.all('.flag')[0]?.textContent);
  }

  /** Tasks that wait for figures, and lines that could be added. */
  get waits(): string[] {
    return this.all('.waits li > span').map((each) => squeezed(each.textContent));
  }

  get sum(): string {
    return squeezed(this.all('.sum')[0]?.textContent);
  }

  get chosenPeriod(): string {
    return this.all<HTMLSelectElement>('select.period')[0]?.value ?? '';
  }

  get chosenAgency(): string {
    return this.all<HTMLSelectElement>('select.agency')[0]?.value ?? '';
  }

  /** Takes the latest change to the report back. */
  async undo(): Promise<void> {
    await this.fromMenu(this.texts.undo);
  }

  /** Waits until something holds, as a person does. */
  async until(holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < TURNS && !holds(); turn++) await pause(10);
    await this.settled();
  }

  /** Composes the report, and waits for it. */
  async compose(): Promise<void> {
    await this.press(this.texts.compose);
    await this.until(() => this.all('.paper').length > 0);
    await this.looked();
  }

  /** Waits until it was looked what would be said now. */
  async looked(): Promise<void> {
    await this.until(() => this.composer.isUpToDate);
  }

  async choosePeriod(period: string): Promise<void> {
    await this.#select('select.period', period);
  }

  async chooseAgency(agency: string): Promise<void> {
    await this.#select('select.agency', agency);
  }

  async fromMenu(name: string): Promise<void> {
    await this.press(this.texts.more);
    await this.press(name);
  }

  /** Whether the menu offers something. */
  async offers(name: string): Promise<boolean> {
    await this.press(this.texts.more);
    const offered = this.buttons.includes(name);
    await this.press(this.texts.more);
    return offered;
  }

  /** Opens the lists of what waits. */
  async openLists(): Promise<void> {
    for (const list of this.all<HTMLDetailsElement>('.waits')) list.open = true;
    await this.settled();
  }

  /** Clicks the sentence that has these words. */
  async click(words: string): Promise<void> {
    this.#sentence(words).click();
    await this.settled();
  }

  /** Looks at a sentence without opening it, as a key does. */
  async lookAt(words: string): Promise<void> {
    this.#sentence(words).focus();
    await this.settled();
  }

  /** Opens a sentence, writes something else, and is done. */
  async rewrite(words: string, change: (text: string) => string): Promise<void> {
    await this.click(words);
    const { field } = this;
    if (!field) throw new RangeError('The sentence is no field.');
    const text = change(field.value);
    field.field.select();
    field.type(text);
    await pause();
    await this.press(this.texts.done);
  }

  get #active(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  #sentence(words: string): HTMLElement {
    const found = this.all('.sentence').find((each) => squeezed(each.textContent).includes(words));
    if (!found) throw new RangeError(`No sentence “${words}”; there are\n${this.lines.join('\n')}`);
    return found;
  }

  #row(words: string): HTMLElement {
    const found = this.all('.row').find((row) => squeezed(row.textContent).includes(words));
    if (!found) throw new RangeError(`No line “${words}”`);
    return found;
  }

  async #select(selector: string, value: string): Promise<void> {
    const [select] = this.all<HTMLSelectElement>(selector);
    if (!select) throw new RangeError(`no ${selector}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await this.settled();
  }
}

export const widgetCase: WidgetCase = {
  name: 'report-composer',
  document: planDocument,
  define: defineReportComposer,
  messages: deskTexts,
  groups: reportComposerMessageGroups,
  harness: (element) => new ReportComposerHarness(element),
  shows: (file) => file.plan.subject,
  url: import.meta.url,
};
