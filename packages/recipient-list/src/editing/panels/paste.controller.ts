import type { PastedRecipients } from '@phoihop/plan/recipients';
import { nothing, type TemplateResult } from 'lit';
import type { ListHost } from '../list-host.js';
import type { ListTexts } from '../list-texts.js';
import type { PasteState } from './paste-state.js';

/** The panel in which a list is pasted: its text, what was read of it, and what a person leaves out. */
export class PasteController implements PasteState {
  open = false;
  text = '';
  readonly #host: ListHost;
  readonly #texts: () => ListTexts;
  /** The places of lines about which a person has decided otherwise than proposed. */
  #turned = new Set<number>();
  /** What reads and draws; loaded when the panel is opened for the first time. */
  #part: typeof import('./paste-part.js') | undefined;
  #read: { text: string; recipients: unknown; result: PastedRecipients } | undefined;

  constructor(host: ListHost, texts: () => ListTexts) {
    this.#host = host;
    this.#texts = texts;
  }

  async show(text = ''): Promise<void> {
    const part = (this.#part ??= await import('./paste-part.js').catch(() => undefined));
    if (!part) {
      this.#host.tell({ tone: 'late', text: this.#texts().partNotLoaded });
      return;
    }
    this.open = true;
    this.change(text);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.paste textarea')?.focus();
  }

  get view(): TemplateResult | typeof nothing {
    return this.#part?.pasteView(this, this.#texts()) ?? nothing;
  }

  close(): void {
    this.open = false;
    this.text = '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLButtonElement>('[data-paste]')?.focus();
    });
  }

  change(text: string): void {
    this.text = text;
    this.#turned = new Set();
    this.#host.requestUpdate();
  }

  /** What the text holds. */
  get read(): PastedRecipients {
    const plan = this.#host.plan?.plan;
    const part = this.#part;
    if (!plan || !part) return { lines: [], leftOut: [] };
    const { text } = this;
    if (this.#read?.text !== text || this.#read.recipients !== plan.recipients)
      this.#read = { text, recipients: plan.recipients, result: part.recipientsFromText(plan, text) };
    return this.#read.result;
  }

  /** Whether the line at a place is taken: those that are there already are not, unless a person says so. */
  takes(place: number): boolean {
    return (this.read.lines[place]?.repeats === undefined) !== this.#turned.has(place);
  }

  turn(place: number): void {
    if (!this.#turned.delete(place)) this.#turned.add(place);
    this.#host.requestUpdate();
  }

  get taken(): number {
    return this.read.lines.filter((_, place) => this.takes(place)).length;
  }

  accept(): void {
    const lines = this.read.lines.filter((_, place) => this.takes(place));
    const recipients = lines.map(({ recipient }) => recipient);
    const said = this.#texts().pasted(recipients.length);
    if (this.#host.act((plan) => this.#part?.addPasted(plan, recipients) ?? null, said)) this.close();
  }
}
