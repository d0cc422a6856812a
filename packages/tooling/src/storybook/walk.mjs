import { setTimeout } from 'node:timers/promises';

/** @typedef {{ theme: 'light' | 'dark', language: 'vi' | 'en', kit?: string }} Worn what the toolbars of Storybook say */

/** Each story is seen so. @type {readonly Worn[]} */
export const everyWay = [
  { theme: 'light', language: 'vi' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'vi' },
  { theme: 'dark', language: 'en' },
];

/** Pictures are taken on this day, so that they are the same on every other. */
const TODAY = '2026-03-10T02:30:00Z';
const PATIENCE_MS = 60_000;
/** So long a picture stays the same before it is taken, and so often it is looked. */
const PAUSE_MS = 300;
const TURNS = 10;
const WIDTH = 1024;
const HEIGHT = 1152;
/** No picture is higher, in CSS pixels. */
const HIGHEST = HEIGHT;
/** Half as many pixels: enough to see what moved, a quarter of the bytes. */
const SCALE = 0.5;

/**
 * Runs in the page before all else: sets the clock and listens to what Storybook tells.
 * @param {string} today @param {readonly string[]} names
 */
function listen(today, names) {
  /** @type {[string, unknown][]} */
  const told = [];
  Object.assign(globalThis, { phoihopTold: told });
  const Real = Date;
  const shift = Real.parse(today) - Real.now();
  class Then extends Real {
    /** @param {any[]} args */
    constructor(...args) {
      if (args.length === 0) super(Real.now() + shift);
      else super(.../** @type {[]} */ (args));
    }
    /** @override */
    static now() {
      return Real.now() + shift;
    }
  }
  globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (Then));
  /** @type {{ on: (name: string, listener: (data: unknown) => void) => void } | undefined} */
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (given) => {
      channel = given;
      for (const name of names) channel?.on(name, (data) => told.push([name, data]));
    },
  });
}

/** The tag of a story that shows on purpose what nobody can read. */
const WITHOUT_AXE = 'without-axe';
/** The tag of a story that is pictured as it is printed. */
const ON_PAPER = 'print';

const FINISHED = 'storyFinished';
const FAILED = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];

/** Runs in the page: whether the story has come to its end, in one way or another. @param {readonly string[]} ends */
const ended = (ends) =>
  /** @type {{ phoihopTold: [string, unknown][] }} */ (/** @type {unknown} */ (globalThis)).phoihopTold.some(
    ([name]) => ends.includes(name),
  );

/**
 * Runs in the page: what Storybook told, as lines of faults; not to have asked axe is one.
 * @param {readonly string[]} failed @param {boolean} isAsked whether axe is asked of this story
 */
function faultsTold(failed, isAsked) {
  const { phoihopTold } = /** @type {{ phoihopTold: [string, any][] }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const thrown = phoihopTold
    .filter(([name]) => failed.includes(name))
    .map(([name, data]) => `${name}: ${data?.message ?? data?.title ?? String(data)}`);
  const reports = phoihopTold
    .flatMap(([, data]) => /** @type {any[]} */ (data?.reporters ?? []))
    .filter(({ type }) => type === 'a11y');
  const violations = reports.flatMap(({ result }) => /** @type {any[]} */ (result?.violations ?? []));
  return [
    ...thrown,
    ...(isAsked && reports.length === 0 && thrown.length === 0 ? ['axe was not asked'] : []),
    ...violations.map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .map((/** @type {any} */ { html }) => html)
          .join(' ')
          .slice(0, 400)}`,
    ),
  ];
}

/** Stories in a browser, one after the other. */
export class Walk {
  /** Whatever a page threw. @type {string[]} */
  #thrown = [];
  #page;
  #address;
  #size;

  /**
   * @param {{ browser: import('puppeteer-core').Browser, address: string }} storybook
   * @param {{ width?: number, height?: number, scale?: number, highest?: number }} size in CSS pixels, and pixels of the
   *   picture to each of them; a picture is as high as its page, and `highest` at most
   */
  static async start(
    { browser, address },
    { width = WIDTH, height = HEIGHT, scale = SCALE, highest = HIGHEST } = {},
  ) {
    // A window of its own: a hidden tab draws only now and then, and several walk beside each other.
    const page = await browser.newPage({ type: 'window' });
    // The window in front has the focus, and each walk plays stories that ask for it.
    await page.emulateFocusedPage(true);
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(listen, TODAY, [FINISHED, ...FAILED]);
    return new Walk(page, address, { width, height, highest });
  }

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} address
   * @param {{ width: number, height: number, highest: number }} size
   */
  constructor(page, address, size) {
    this.#page = page;
    this.#address = address;
    this.#size = size;
    // A form that is left with something in it asks first.
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('pageerror', (error) => this.#thrown.push(`thrown: ${String(error)}`));
  }

  /**
   * Opens a story, waits until it has been played and asked by axe, and takes its picture.
   * @param {{ id: string, tags: readonly string[] }} story
   * @param {Worn} worn
   */
  async visit({ id, tags }, { theme, language, kit = 'neutral' }) {
    this.#thrown = [];
    const page = this.#page;
    const address = new URL('iframe.html', this.#address);
    address.searchParams.set('id', id);
    address.searchParams.set('viewMode', 'story');
    address.searchParams.set('globals', `theme:${theme};language:${language};kit:${kit}`);
    await page.emulateMediaType(tags.includes(ON_PAPER) ? 'print' : 'screen');
    await page.goto(address.href, { waitUntil: 'load' });
    /** @type {string[]} */
    const faults = [];
    try {
      await page.waitForFunction(ended, { timeout: PATIENCE_MS }, [FINISHED, ...FAILED]);
    } catch {
      faults.push('the story did not come to its end');
    }
    faults.push(...(await page.evaluate(faultsTold, FAILED, !tags.includes(WITHOUT_AXE))), ...this.#thrown);
    return { faults, picture: await this.#picture() };
  }

  /** The picture when nothing changes any more: parts come later, and pages are drawn in slices. */
  async #picture() {
    let picture = await this.#shot();
    for (let turn = 0; turn < TURNS; turn++) {
      await setTimeout(PAUSE_MS);
      const next = await this.#shot();
      if (next.equals(picture)) break;
      picture = next;
    }
    return picture;
  }

  async #shot() {
    const long = Number(await this.#page.evaluate('document.documentElement.scrollHeight'));
    const { width, height, highest } = this.#size;
    const clip = { x: 0, y: 0, width, height: Math.min(Math.max(long, 1), highest) };
    // Beyond the viewport lines that are drawn when they are in view (`content-visibility`) are left out, those in it too.
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: highest > height }));
  }
}
