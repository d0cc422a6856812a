import type { BrowserContext, Page } from 'puppeteer-core';

const long = { timeout: 60_000, polling: 50 };

/** A person at a page with a plan, in a real browser. */
export class PersonAtPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** @param prepare what is to be so before the page begins */
  static async open(
    context: BrowserContext,
    address: string,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<PersonAtPage> {
    const page = await context.newPage();
    // Two people sit at two screens: both pages have the keyboard.
    const control = await page.createCDPSession();
    await control.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await prepare(page);
    await page.goto(address);
    const person = new PersonAtPage(page);
    await person.shows('Đã lưu', 'ph-saving-status');
    return person;
  }

  /** Resolves when a widget shows a text. */
  async shows(text: string, widget = 'ph-plan-editor'): Promise<void> {
    const here = (wanted: string, tag: string): boolean =>
      document.querySelector(tag)?.shadowRoot?.textContent.includes(wanted) ?? false;
    await this.page.waitForFunction(here, long, text, widget).catch(async (error: unknown) => {
      const shown = await this.#shown(widget);
      throw new Error(`“${text}” is not shown by ${widget}, but: ${shown}`, { cause: error });
    });
  }

  /** Resolves when the status says so. */
  status(text: string): Promise<void> {
    return this.shows(text, 'ph-saving-status');
  }

  /** Resolves when others stand beside these items, by the words that are read out. */
  async sees(...words: readonly string[]): Promise<void> {
    const here = (wanted: string): boolean => {
      const editor = document.querySelector('ph-plan-editor')?.shadowRoot;
      const told = Array.from(editor?.querySelectorAll('[part=company] > li') ?? []);
      return told.map((each) => each.lastElementChild?.textContent).join('|') === wanted;
    };
    await this.page.waitForFunction(here, long, words.join('|')).catch(async (error: unknown) => {
      const shown = await this.#shown('ph-plan-editor');
      throw new Error(`Others are not seen (${words.join()}), but: ${shown}`, { cause: error });
    });
  }

  /** Puts the caret at the end of the item with these words; what stands above may still grow or go meanwhile. */
  async enter(words: string): Promise<void> {
    await this.page.bringToFront();
    for (let pressed = false; !pressed;) {
      const place = await this.page.waitForFunction(
        (wanted: string) => {
          const editor = document.querySelector('ph-plan-editor')?.shadowRoot;
          const items = Array.from(editor?.querySelectorAll('.surface .item') ?? []);
          const box = items.find(({ textContent }) => textContent === wanted)?.getBoundingClientRect();
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        },
        long,
        words,
      );
      const at = (await place.jsonValue()) as { x: number; y: number };
      await this.page.mouse.click(at.x, at.y);
      pressed = await this.page.evaluate((wanted) => {
        const editor = document.querySelector('ph-plan-editor')?.shadowRoot;
        const isIn = editor?.activeElement?.classList.contains('surface') ?? false;
        return isIn && editor?.querySelector('.item.current')?.textContent === wanted;
      }, words);
    }
    await this.page.keyboard.press('End');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses a button of the status. */
  async press(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted: string) => {
        const buttons = document.querySelector('ph-saving-status')?.shadowRoot?.querySelectorAll('button');
        const button = Array.from(buttons ?? []).find(({ textContent }) => textContent.trim() === wanted);
        button?.click();
        return button !== undefined;
      },
      long,
      name,
    );
  }

  /** The renderer of the tab is gone, in the middle of whatever it does. */
  async crash(): Promise<void> {
    const control = await this.page.createCDPSession();
    const gone = new Promise((resolve) => {
      this.page.once('error', resolve);
    });
    // Nobody is left to answer.
    control.send('Page.crash').catch(() => undefined);
    await gone;
  }

  #shown(widget: string): Promise<string> {
    return this.page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot?.textContent.replaceAll(/\s+/gu, ' ') ?? 'nothing',
      widget,
    );
  }
}
