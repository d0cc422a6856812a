import { inSlices } from '@phoihop/plan';
import type { Page } from '@phoihop/document/pages';
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { MadePages } from './pages.controller.js';
import { same } from './same.js';

/** A sheet of paper on the desk: its place, and what was drawn on it. */
interface Sheet {
  element: HTMLElement;
  paper: HTMLElement;
  drawn: Page | undefined;
}

/**
 * The sheets in the page. They are kept outside of the widget's template: one that has not changed is not looked at
 * when another does, and they are drawn in slices, those in view first.
 */
export class SheetsController implements ReactiveController {
  /** How many sheets were drawn so far; tests see by it that nothing is drawn twice. */
  draws = 0;
  readonly #sheets: Sheet[] = [];
  #shown: MadePages | undefined;
  #place: HTMLElement | null = null;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  get elements(): HTMLElement[] {
    return this.#sheets.map(({ element }) => element);
  }

  /** Shows pages in `place`, drawing page `first` (from 0) first. `name` is what a page is called. */
  show(
    place: HTMLElement,
    shown: MadePages,
    { first, name }: { first: number; name: (index: number) => string },
  ): void {
    const redraw = shown.made.profile !== this.#shown?.made.profile;
    const { pages } = shown;
    this.#shown = shown;
    this.#place = place;
    while (this.#sheets.length > pages.length) this.#sheets.pop()?.element.remove();
    while (this.#sheets.length < pages.length) this.#sheets.push(this.#made());
    for (const [index, { element, paper }] of this.#sheets.entries()) {
      if (redraw) this.#forget(index);
      if (element.parentElement !== place) place.append(element);
      element.setAttribute('aria-label', name(index));
      const { width = 0, height = 0 } = pages[index] ?? {};
      for (const each of [element, paper]) {
        each.style.setProperty('--_width', String(width));
        each.style.setProperty('--_height', String(height));
      }
    }
    void this.#drawAll(first);
  }

  /** Draws a page now, whatever else waits. */
  draw(index: number): HTMLElement | undefined {
    const sheet = this.#sheets[index];
    const page = this.#shown?.pages[index];
    if (!sheet || !page || !this.#shown) return undefined;
    if (!same(sheet.drawn, page)) {
      const { press, made } = this.#shown;
      render(press.pageView(page, made.profile, made.plan.title !== ''), sheet.paper);
      this.draws++;
    }
    sheet.drawn = page;
    return sheet.element;
  }

  #forget(index: number): void {
    const sheet = this.#sheets[index];
    if (sheet) sheet.drawn = undefined;
  }

  #made(): Sheet {
    const owner = this.#place?.ownerDocument ?? document;
    const element = owner.createElement('div');
    const paper = owner.createElement('div');
    element.className = 'sheet';
    element.setAttribute('role', 'group');
    paper.className = 'paper';
    // A document is Vietnamese, whatever language the page around it has.
    paper.lang = 'vi';
    element.append(paper);
    return { element, paper, drawn: undefined };
  }

  async #drawAll(first: number): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const count = this.#sheets.length;
    // Those in view, then the ones around them.
    const order = Array.from({ length: count }, (_, index) => index).sort(
      (one, other) => Math.abs(one - first) - Math.abs(other - first),
    );
    const drawing = function* (this: SheetsController): Generator<number, undefined> {
      for (const [done, index] of order.entries()) {
        if (abort.signal.aborted) return;
        this.draw(index);
        yield done / count;
      }
    }.bind(this);
    await inSlices(drawing(), { signal: abort.signal });
  }
}
