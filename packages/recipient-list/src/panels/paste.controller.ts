import { addPasted, recipientsFromText, type PastedRecipients } from '@phoihop/plan/recipients';
import type { ListHost } from '../list-host.js';
import type { ListTexts } from '../list-texts.js';

/** The panel in which a list is pasted: its text, what was read of it, and what a person leaves out. */
export class PasteController {
  open = false;
  text = '';
  readonly #host: ListHost;
  readonly #texts: () => ListTexts;
  /** The places of lines about which a person has decided otherwise than proposed. */
  #turned = new Set<number>();
  #read: { text: string; recipients: unknown; result: PastedRecipients } | undefined;

  constructor(host: ListHost, texts: () => ListTexts) {
    this.#host = host;
    this.#texts = texts;
  }

  show(text = ''): void {
    this.open = true;
    this.change(text);
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.paste textarea')?.focus();
    });
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
    if (!plan) return { lines: [], leftOut: [] };
    const { text } = this;
    if (this.#read?.text !== text || this.#read.recipients !== plan.recipients)
      this.#read = { text, recipients: plan.recipients, result: recipientsFromText(plan, text) };
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
    if (this.#host.act((plan) => addPasted(plan, recipients), said)) this.close();
  }
}
