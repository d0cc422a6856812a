import type { RoundFile } from '@phoihop/plan/round';
import { create, pause, stage } from '@phoihop/testing';
import { defineNominationForm } from './define-nomination-form.js';
import { draftMessages, type DraftMessages } from './draft/draft.messages.js';
import { laterMessages, type LaterMessages } from './later.messages.js';
import { nominationFormMessages, type NominationFormMessages } from './nomination-form.messages.js';
import type { NominationForm } from './nomination-form.js';

const PDF = '%PDF-1.7\n%';

/** A file that is a PDF by its first bytes. */
export function pdf(name = 'bien-ban.pdf'): File {
  return new File([PDF], name, { type: 'application/pdf' });
}

/** The nomination form as a person meets it: by names of controls and words of buttons. */
export class NominationFormHarness {
  constructor(readonly element: NominationForm) {}

  /** What it says, in its language. */
  get texts(): NominationFormMessages & LaterMessages & DraftMessages {
    const { language } = this.element;
    return { ...nominationFormMessages[language], ...laterMessages[language], ...draftMessages[language] };
  }

  /** Puts a form with a round of its own into the page. */
  static async open(
    round: RoundFile | undefined,
    prepare: (form: NominationForm) => void = () => {},
    into: HTMLElement = stage(),
  ): Promise<NominationFormHarness> {
    const element = create<NominationForm>(defineNominationForm());
    if (round) element.round = round;
    prepare(element);
    into.append(element);
    const page = new NominationFormHarness(element);
    await page.settled();
    return page;
  }

  get heading(): string {
    return this.#text('.step-heading') || this.#text('.receipt h2');
  }

  /** What the summary lists; empty while there is none. */
  get summary(): string[] {
    return this.#all('.summary li').map((item) => item.textContent.trim());
  }

  /** What of the summary leads anywhere. */
  get summaryLinks(): string[] {
    return this.#all('.summary li button').map((link) => link.textContent.trim());
  }

  get summaryHeading(): string {
    return this.#text('.summary h3');
  }

  /** Every sentence shown at a control, errors and warnings. */
  get found(): string[] {
    return this.#all('.found p:not(.suggestions)').map((each) => each.textContent.trim());
  }

  get sending(): string {
    return this.#text('.sending');
  }

  get receiptNumber(): string {
    return this.#text('.receipt .number');
  }

  /** All that can be read in it now. */
  get text(): string {
    return this.element.renderRoot.textContent;
  }

  /** The name of the control with the focus. */
  get focused(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active?.getAttribute('name') ?? active?.className ?? '';
  }

  /** The choices of the list that is open. */
  get options(): string[] {
    return this.#all('.options:not([hidden]) .value').map((each) => each.textContent.trim());
  }

  /** The names of all controls of the step at hand. */
  get controls(): string[] {
    return this.#all('[id^="f-"]:is(input, select, textarea)').map(({ id }) => id.slice('f-'.length));
  }

  /** What a screen reader says of the thing with the focus besides its name, or of the group that it stands in. */
  get saidOfFocused(): string {
    const root = this.element.shadowRoot;
    const active = root?.activeElement;
    const said = [active, active?.closest('[data-group]')].flatMap(
      (each) => each?.getAttribute('aria-describedby')?.split(' ') ?? [],
    );
    return said.map((id) => root?.getElementById(id)?.textContent.trim() ?? '').join(' ');
  }

  /** Whether the thing with the focus bears this name. */
  hasFocus(name: string): boolean {
    return this.element.shadowRoot?.activeElement?.id === `f-${name}`;
  }

  async settled(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await pause();
      await this.element.updateComplete;
    }
    // Parts of later pages are loaded behind the first.
    for (let turn = 0; turn < 250 && this.#loading; turn++) await pause(20);
  }

  /** Waits until something holds by itself; nothing is asked of the widget meanwhile. */
  async until(holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < 250 && !holds(); turn++) await pause(20);
    if (!holds()) throw new Error('It does not come to hold.');
  }

  /** Waits for a button: what a draft holds is looked for in a pause of the page. */
  async offers(name: string): Promise<void> {
    for (let turn = 0; turn < 250 && !this.#button(name); turn++) await pause(20);
    await this.settled();
  }

  /** @throws RangeError where there is no such control */
  control(name: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const found = this.element.shadowRoot?.getElementById(`f-${name}`);
    if (
      found instanceof HTMLInputElement ||
      found instanceof HTMLSelectElement ||
      found instanceof HTMLTextAreaElement
    )
      return found;
    throw new RangeError(`no control ${name}`);
  }

  /** Fills a control in and leaves it; boxes and buttons are pressed. */
  async fill(name: string, text = ''): Promise<void> {
    const control = this.control(name);
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) control.click();
    else {
      control.focus();
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await this.settled();
  }

  async fillAll(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(answers)) await this.fill(name, text);
  }

  /** Types into a control without leaving it. */
  async type(name: string, text: string): Promise<void> {
    this.keyIn(name, text);
    await this.settled();
  }

  /** Types into a control, and waits for nothing. */
  keyIn(name: string, text: string): void {
    const control = this.control(name);
    control.focus();
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  async key(name: string, key: string): Promise<void> {
    this.control(name).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await this.settled();
  }

  async choose(name: string, files: readonly File[]): Promise<void> {
    const control = this.control(name) as HTMLInputElement;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    control.files = transfer.files;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
    await this.settled();
  }

  /** Presses the button whose name begins with this. @throws RangeError where there is none */
  async press(name: string): Promise<void> {
    const named = this.#button(name);
    if (!named) {
      const there = this.#all('button').map((each) => each.textContent.trim());
      throw new RangeError(`no button “${name}”; there are ${there.join(' | ')}`);
    }
    named.click();
    await this.settled();
  }

  /** Goes to a step by its place in the list, from 1. @throws RangeError where there is none */
  async goTo(place: number): Promise<void> {
    const step = this.#all('button.step')[place - 1];
    if (!step) throw new RangeError(`no step ${String(place)}`);
    step.click();
    await this.settled();
  }

  /** How many steps there are. */
  get steps(): number {
    return this.#all('button.step').length;
  }

  /** What the list of steps says of the step at this place, from 1. */
  step(place: number): string {
    return this.#all('button.step')[place - 1]?.textContent.trim() ?? '';
  }

  /** Goes to the next step. */
  async next(): Promise<void> {
    const [begin = ''] = this.texts.next('|').split('|');
    await this.press(begin);
  }

  get #loading(): boolean {
    // The offer of a draft stands below every step, and comes last.
    if (this.#text('.step-heading') !== '' && this.#all('.draft').length === 0) return true;
    return this.#all('.waiting, .sending').some((each) => each.textContent.includes(this.texts.loading));
  }

  #button(name: string): HTMLElement | undefined {
    return this.#all('button').find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
    );
  }

  #all(selector: string): HTMLElement[] {
    return Array.from(this.element.renderRoot.querySelectorAll<HTMLElement>(selector));
  }

  #text(selector: string): string {
    return this.#all(selector)[0]?.textContent.trim() ?? '';
  }
}
