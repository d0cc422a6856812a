import { PlanEditorHarness } from '../plan-editor.harness.js';

/** The margin of the editor as a person meets it: fields and buttons by their names. */
export class MarginHarness extends PlanEditorHarness {
  /** Opens the card where it has no room beside the paper. */
  async open(): Promise<void> {
    const [bar] = this.all("[part='task-bar'][aria-expanded='false']");
    bar?.click();
    await this.settled();
  }

  /** What the bar below the paper tells of the task in hand; empty where the card stands beside the paper. */
  get bar(): string {
    return this.all("[part='task-bar']")[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** Whether the focus is in the card. */
  get cardFocused(): boolean {
    const { activeElement } = this.element.shadowRoot ?? document;
    return (activeElement?.closest('.card') ?? null) !== null;
  }

  get card(): string {
    return this.all('.card')[0]?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  }

  /** What the notes beside the paper say. */
  get notes(): string[] {
    return this.all('.note').map(told);
  }

  /** What the notes say that stand below their items. */
  get notesBelow(): string[] {
    return this.all('.note-below').map(told);
  }

  /** The words that are underlined in the text, as something that was recognised. */
  get recognised(): string[] {
    return this.all('.recognised').map((mark) => mark.textContent);
  }

  /** Writes into a field of the card and leaves it. @throws RangeError when there is none of this name. */
  async write(name: string, text: string): Promise<void> {
    const field = this.#field(name);
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async choose(name: string, value: string): Promise<void> {
    this.#field(name).value = value;
    await this.settled();
  }

  writtenIn(name: string): string {
    return this.#field(name).value;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const label = this.all('.card label').find((each) => wordsOf(each) === name);
    const field = label?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    if (!field) throw new RangeError(`No field “${name}” in ${this.card}`);
    return field;
  }
}

/** What is told of an element: its words, and the names of its pictures in brackets. */
function told(element: Element): string {
  const words = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    if (node.getAttribute('role') === 'img') return `[${node.getAttribute('aria-label') ?? ''}] `;
    return Array.from(node.childNodes, words).join('');
  };
  return words(element).replace(/\s+/gu, ' ').trim();
}

/** What a label says, without what its field shows. */
function wordsOf(label: HTMLElement): string {
  const texts = Array.from(label.childNodes).filter((node) => node instanceof Text);
  return texts
    .map(({ data }) => data)
    .join('')
    .trim();
}
