import type { PlanWidget } from '@phoihop/kit';
import { FieldHarness, pressKeys, typeKeys } from '@phoihop/testing';
import { PlanEditorHarness } from '../plan-editor.harness.js';
import { findMessages } from './find.messages.js';

const texts = findMessages.vi;

/** The bar of finding as a person meets it, in the editor around it. */
export class FindHarness extends PlanEditorHarness {
  constructor(element: PlanWidget) {
    super(element);
    // Letters of a test are typed where the focus is: the element must be in view for it.
    element.scrollIntoView();
  }

  get isOpen(): boolean {
    return this.all('.find').length > 0;
  }

  get query(): FieldHarness {
    return this.#field('query');
  }

  get words(): FieldHarness {
    return this.#field('words');
  }

  /** Whether the bar lets a person replace. */
  get replaces(): boolean {
    return this.all(".find input[name='words']").length > 0;
  }

  /** The count as it is seen. */
  get count(): string {
    const [count] = this.all('.find .count');
    const seen = count?.querySelector('[aria-hidden]') ?? count;
    return seen?.textContent.trim() ?? '';
  }

  /** The count as a screen reader says it. */
  get announced(): string {
    return this.all('.find .count .visually-hidden')[0]?.textContent ?? '';
  }

  /** The places that are drawn on the paper, in reading order. */
  get drawn(): string[] {
    return this.all('.paper .found').map(({ textContent }) => textContent);
  }

  /** The chosen place and the line in which it stands. */
  get chosen(): string {
    const [place] = this.all('.paper .chosen');
    const line = place?.closest('.item, .mirror, .title, .subject');
    return place ? `${place.textContent} | ${line?.textContent.trim() ?? ''}` : '';
  }

  /** Whether the chosen place can be seen in the window. */
  get chosenInView(): boolean {
    const box = this.all('.paper .chosen')[0]?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** The words that are selected in the page. */
  get selected(): string {
    return document.getSelection()?.toString() ?? '';
  }

  /** Opens the bar by keyboard from an item, and types what is sought. */
  async seek(query: string): Promise<void> {
    if (!this.isOpen) {
      this.firstField?.place(0);
      await pressKeys('Control+f');
      await this.settled();
    }
    this.query.field.focus();
    this.query.field.select();
    await typeKeys(query);
    await this.settled();
  }

  async replaceWith(words: string): Promise<void> {
    this.words.field.focus();
    await typeKeys(words);
    await this.settled();
  }

  async keys(keys: string): Promise<void> {
    await pressKeys(keys);
    await this.settled();
  }

  async tick(option: 'ignoreMarks' | 'matchCapitals'): Promise<void> {
    const label = this.all('.find label').find((each) => each.textContent.trim() === texts[option]);
    label?.querySelector('input')?.click();
    await this.settled();
  }

  #field(name: string): FieldHarness {
    const [field] = this.all<HTMLInputElement>(`.find input[name='${name}']`);
    if (!field) throw new RangeError(`The bar has no field “${name}” now.`);
    return new FieldHarness(field);
  }
}
