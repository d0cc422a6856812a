import { typeKeys } from '@phoihop/testing';
import { PanelHarness, wordsOf } from '../panel/panel.harness.js';

/** The tab of comments and suggestions as a person meets it. */
export class ReviewHarness extends PanelHarness {
  /** What is said, thread by thread, open ones first. */
  get threads(): string[] {
    return this.all('.review .thread').map(wordsOf);
  }

  /** The threads that are not folded away. */
  get openThreads(): string[] {
    return this.all('.review > ul .thread').map(wordsOf);
  }

  /** Words that a suggestion adds, and words that it takes out, as they are drawn. */
  get added(): string[] {
    return this.all('.review .diff ins').map(wordsOf);
  }

  get removed(): string[] {
    return this.all('.review .diff del').map(wordsOf);
  }

  /** The names of the marks at the edge of the paper. */
  get marks(): string[] {
    return this.all('.review-mark').map((mark) => mark.getAttribute('aria-label') ?? '');
  }

  /** Writes into the form that has the focus, in the place of what stands there, and sends it by keyboard. */
  async write(text: string): Promise<void> {
    const field = (this.element.renderRoot as ShadowRoot).activeElement;
    if (!(field instanceof HTMLTextAreaElement))
      throw new RangeError(`The focus is on “${this.focusedName}”.`);
    field.select();
    await typeKeys(text);
    await this.settled();
  }

  async unfold(): Promise<void> {
    this.all('.review summary')[0]?.click();
    await this.settled();
  }
}
