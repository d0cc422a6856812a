import { Quiet, type Language, numberIn } from '@phoihop/kit';
import type { Item, PlanFile } from '@phoihop/plan';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { readingMessages, type ReadingMessages } from '../reading.messages.js';

/** The words of each item: an item that stays the same is counted once. */
const counted = new WeakMap<Item, number>();

/** How many runs of characters other than blanks there are. No list of them is made: a plan has tens of thousands. */
function wordCount(text: string): number {
  let words = 0;
  let blank = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Letters of Vietnamese stand below U+2000; other blanks are rare, and asked for only there.
    const now = code <= 0x20 || code === 0xa0 || (code >= 0x2000 && /\s/u.test(text.charAt(index)));
    if (blank && !now) words += 1;
    blank = now;
  }
  return words;
}

function wordsOf(item: Item): number {
  const known = counted.get(item);
  if (known !== undefined) return known;
  const words = wordCount(item.text);
  counted.set(item, words);
  return words;
}

/** What is counted, and in whose element it is told. */
export interface FiguresHost extends ReactiveControllerHost {
  readonly plan: PlanFile | undefined;
  readonly renderRoot: ParentNode;
  readonly language: Language;
}

/** How much the plan holds: items and words, below the paper. Words are counted in a pause. */
export class FiguresController implements ReactiveController {
  readonly #host: FiguresHost;
  #items: readonly Item[] | undefined;
  #texts: ReadingMessages | undefined;
  readonly #quiet = new Quiet(() => {
    this.#count();
  });

  constructor(host: FiguresHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { plan, language } = this.#host;
    const texts = readingMessages[language];
    const items = plan?.plan.items;
    if (items === this.#items && texts === this.#texts) return;
    const first = this.#items === undefined;
    this.#items = items;
    this.#texts = texts;
    if (first) this.#quiet.soon();
    else this.#quiet.ask();
  }

  hostDisconnected(): void {
    this.#quiet.cancel();
    this.#items = undefined;
  }

  view(items: readonly Item[]): TemplateResult {
    return html`<p>
        ${readingMessages[this.#host.language].itemCount(numberIn(this.#host.language, items.length))}
      </p>
      <p class="words"></p>`;
  }

  #count(): void {
    const place = this.#host.renderRoot.querySelector('.figures .words');
    const words = (this.#items ?? []).reduce((sum, item) => sum + wordsOf(item), 0);
    if (place)
      place.textContent = readingMessages[this.#host.language].words(numberIn(this.#host.language, words));
  }
}
