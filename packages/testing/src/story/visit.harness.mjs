import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page counts as drawn when nothing in it has changed this long (milliseconds). */
const STILL = 800;

/** Somebody who comes by the portal and looks at its pages, at a desk that others use as well. */
export class Visit {
  /** @param {import('./desk.harness.mjs').Desk} desk */
  constructor(desk) {
    this.desk = desk;
  }

  get page() {
    return this.desk.page;
  }

  /** Opens a page anew, and waits until nothing moves in it. @param {string} address */
  async open(address) {
    this.desk.faults.length = 0;
    await this.page.goto('about:blank');
    await this.desk.open(address);
    await this.drawn();
    await this.still();
  }

  /** Resolves when every widget of the page shows its document, and there is something in the page at all. */
  async drawn() {
    await this.page.waitForFunction(() => {
      const view = document.querySelector('#noi-dung');
      const widgets = Array.from(view?.querySelectorAll('*') ?? []).filter(
        (each) => each.matches('.sheet') && each.getClientRects().length > 0,
      );
      const shows = (/** @type {Element} */ each) => (each.shadowRoot?.textContent?.trim().length ?? 0) > 200;
      return (view?.textContent?.trim().length ?? 0) > 40 && widgets.every(shows);
    });
  }

  /** Resolves when a widget stands in the page, where it is to hold one, and nothing has changed in a while. */
  async still() {
    await this.page.evaluate(
      (quiet) =>
        new Promise((resolve) => {
          let before = '';
          let since = 0;
          const look = () => {
            const now = Array.from(document.querySelectorAll('*'), (each) =>
              each.shadowRoot ? each.shadowRoot.querySelectorAll('*').length : 1,
            ).join();
            since = now === before ? since + 100 : 0;
            before = now;
            if (since >= quiet) resolve(undefined);
            else setTimeout(look, 100);
          };
          look();
        }),
      STILL,
    );
  }

  /** What axe finds on the whole page, widgets included, as a line each. @returns {Promise<string[]>} */
  async accessibilityFaults() {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      // `page-has-heading-one` and landmarks hold here: it is a page, not a part of one.
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {unknown} */ (window));
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    });
  }

  /** How far the page reaches beyond the screen, to the right (pixels). */
  overhang() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What the page says. */
  text() {
    return this.page.evaluate(() => {
      const read = (/** @type {ParentNode} */ root) => {
        let text = root instanceof window.HTMLElement ? root.innerText : '';
        for (const each of root.querySelectorAll('*'))
          if (each.shadowRoot) text += `\n${read(each.shadowRoot)}\n${each.shadowRoot.textContent}`;
        return text;
      };
      return read(document.body);
    });
  }

  /** The line is cut, or there again. @param {boolean} offline */
  async cut(offline) {
    await this.page.setOfflineMode(offline);
    await this.still();
  }

  /** What goes to the printer, in A4: its pages. */
  async sheets() {
    const bytes = await this.page.pdf({
      format: 'A4',
      margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '15mm' },
    });
    return (
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/gu)?.length ?? 0
    );
  }
}
