import { pause } from '@phoihop/testing';
import { PanelHarness, wordsOf } from '../panel/panel.harness.js';

/** The tab of citations, and the card at a place of the text, as a person meets them. */
export class CitationsHarness extends PanelHarness {
  /** The instruments in the panel, each in one line. */
  get instruments(): string[] {
    return this.all('.instruments .entry').map(wordsOf);
  }

  /** The words in the text that are drawn as citations. */
  get cited(): string[] {
    return this.all('.body .citation').map(wordsOf);
  }

  /** What the card says; empty while there is none. */
  get card(): string {
    return this.all('.place-card').map(wordsOf)[0] ?? '';
  }

  get cardHasFocus(): boolean {
    const { activeElement } = this.element.renderRoot as ShadowRoot;
    return (activeElement?.closest('.place-card') ?? null) !== null;
  }

  /** The item of a plan that is only read to which a person was led. */
  get shown(): string {
    return this.all('.body .shown').map(wordsOf)[0] ?? '';
  }

  /** Rests the pointer on words that are drawn as a citation or as doubtful. */
  async rest(words: string): Promise<void> {
    this.#mark(words).dispatchEvent(
      new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await pause(450);
    await this.settled();
  }

  /** Takes the pointer on to the card, and leaves it there for longer than a card stays that is left alone. */
  async restOnCard(): Promise<void> {
    this.all('.place-card')[0]?.dispatchEvent(
      new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await pause(400);
    await this.settled();
  }

  /** Takes the pointer away from everything. */
  async leave(): Promise<void> {
    this.all('.paper')[0]?.dispatchEvent(
      new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await pause(400);
    await this.settled();
  }

  /** Puts the focus on words that are drawn as a citation, as Tab does where a plan is only read. */
  focusMark(words: string): void {
    this.#mark(words).focus();
  }

  /** The citations at which Tab stops. */
  get stops(): string[] {
    return this.all('.body .citation')
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(wordsOf);
  }

  /** The citation that has the focus; empty where none has. */
  get focusedMark(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active instanceof HTMLElement && active.matches('.citation') ? wordsOf(active) : '';
  }

  async click(words: string): Promise<void> {
    this.#mark(words).click();
    await this.settled();
  }

  #mark(words: string): HTMLElement {
    const marks = this.all('.body :is(.citation, .faulty)');
    const found = marks.find((mark) => wordsOf(mark) === words);
    if (!found) throw new RangeError(`No mark “${words}” in ${marks.map(wordsOf).join(' | ')}`);
    return found;
  }
}
