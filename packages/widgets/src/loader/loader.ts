import { mount } from './mount.js';
import { ReleaseFault, type ReleaseFiles, type ReleaseMark, type ReleaseSheet } from './release.js';
import type { Settings } from './settings.js';
import { verifierOf } from './verifier.js';

/** What an entry of the release gives. */
interface Entry {
  define: (prefix: string) => unknown;
}

type Root = Document | ShadowRoot;

/**
 * Defines the widgets that stand on a page, and those that come later, each from files of the release whose hashes
 * have been checked. It asks for nothing but files of the release, and leaves no trace in the page but the widgets'
 * tags and, where the page names a theme, one `<link>`.
 */
export class Loader {
  readonly #mark: ReleaseMark;
  readonly #base: string;
  readonly #settings: Settings;
  readonly #page: Document;
  readonly #names: readonly string[];
  readonly #selector: string;
  readonly #mounted = new WeakSet<Element>();
  readonly #roots = new Set<Root>();
  readonly #defining = new Map<string, Promise<boolean>>();
  readonly #observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) void this.#wake(node);
  });
  /** Files that did not come, or were refused, by name. */
  readonly faults: string[] = [];
  /** What the page's policy has refused since the loader began. */
  readonly violations: { directive: string; blocked: string }[] = [];
  #opening: Promise<(name: string) => Promise<unknown>> | undefined;
  #files: Promise<ReleaseFiles> | undefined;

  /** @param base address of the release, with a slash at its end */
  constructor(mark: ReleaseMark, base: string, settings: Settings, page: Document) {
    const { prefix, widgets } = settings;
    this.#mark = mark;
    this.#base = base;
    this.#settings = settings;
    this.#page = page;
    this.#names =
      typeof widgets === 'string' ? mark.names : mark.names.filter((name) => widgets.includes(name));
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      this.violations.push({ directive: effectiveDirective, blocked: blockedURI });
    });
    this.#selector = [`[data-${prefix}]`, ...this.#names.map((name) => `${prefix}-${name}`)].join();
  }

  /** Begins; resolves when the widgets that stand on the page now are defined, or have failed. */
  async start(): Promise<void> {
    const { widgets, roots } = this.#settings;
    const asked = widgets === 'present' ? [] : this.#names.map((name) => this.define(name));
    const told = roots.flatMap((selector) =>
      [...this.#page.querySelectorAll(selector)].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    );
    await Promise.all([...asked, ...[this.#page, ...told].map((root) => this.watch(root))]);
  }

  /**
   * Looks through a document or an open shadow root, now and whenever something is added there.
   * @returns resolves when what stands there now is defined, or has failed
   */
  async watch(root: Root): Promise<void> {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    if (this.#settings.theme) void this.#addStyles(root);
    this.#observer.observe(root, { childList: true, subtree: true });
    await this.#wake(root);
  }

  /** Registers a widget by the name in its tag. @returns whether it is there; each fault is told once in the console */
  define(name: string): Promise<boolean> {
    const known = this.#defining.get(name);
    if (known) return known;
    const defining = this.open(name).then(
      (entry) => {
        (entry as Entry).define(this.#settings.prefix);
        return true;
      },
      (fault: unknown) => {
        this.faults.push(fault instanceof ReleaseFault ? fault.file : String(fault));
        console.error(fault);
        // The next widget of this name tries again: a line may be cut for a moment.
        this.#defining.delete(name);
        return false;
      },
    );
    this.#defining.set(name, defining);
    return defining;
  }

  /** Loads an entry of the release, checked. */
  async open(name: string): Promise<unknown> {
    this.#opening ??= this.#begin();
    try {
      return await (
        await this.#opening
      )(name);
    } catch (fault) {
      this.#opening = this.#files = undefined;
      throw fault;
    }
  }

  async #begin(): Promise<(name: string) => Promise<unknown>> {
    const release = await this.#release();
    const verify = verifierOf(release, this.#base, this.#page);
    const open = async (name: string): Promise<unknown> => {
      const entry = release.entries[name] ?? '';
      await verify(entry);
      return import(/* @vite-ignore */ this.#base + entry);
    };
    const { verifyWith } = (await open('verified')) as { verifyWith: (check: typeof verify) => void };
    verifyWith(verify);
    return open;
  }

  /** What the files of the release are, asked for once. */
  #release(): Promise<ReleaseFiles> {
    const { file, integrity } = this.#mark.chunks;
    return (this.#files ??= fetch(this.#base + file, { integrity }).then((answer) => answer.json()));
  }

  async #wake(root: Root | Element): Promise<void> {
    const found = [...root.querySelectorAll(this.#selector)];
    if (root instanceof Element && root.matches(this.#selector)) found.unshift(root);
    await Promise.all(found.map((element) => this.#wakeOne(element)));
  }

  async #wakeOne(element: Element): Promise<void> {
    const { prefix, lang, theme } = this.#settings;
    const placed = element.getAttribute(`data-${prefix}`);
    if (placed === null) {
      if (lang && !element.hasAttribute('lang')) element.setAttribute('lang', lang);
      if (theme && !element.hasAttribute('data-ph-theme')) element.setAttribute('data-ph-theme', theme);
      await this.define(element.localName.slice(prefix.length + 1));
      return;
    }
    if (!this.#names.includes(placed) || this.#mounted.has(element)) return;
    this.#mounted.add(element);
    if (await this.define(placed)) mount(element, `${prefix}-${placed}`, this.#settings);
    else this.#mounted.delete(element);
  }

  async #addStyles(root: Root): Promise<void> {
    const { file, integrity } = await this.#sheet();
    const link = this.#page.createElement('link');
    link.rel = 'stylesheet';
    link.integrity = integrity;
    link.href = this.#base + file;
    (root instanceof Document ? root.head : root).prepend(link);
  }

  /** That of the kit which the page names; the neutral one when there is none of that name. */
  async #sheet(): Promise<ReleaseSheet> {
    const { kit } = this.#settings;
    if (!kit) return this.#mark.styles;
    // A release that does not come is told where its widgets are asked for.
    const kits = await this.#release().then(
      (release) => release.kits,
      () => undefined,
    );
    const sheet = kits?.[kit];
    if (kits && !sheet)
      console.warn(`Phối hợp: there is no kit “${kit}”, but ${Object.keys(kits).join(', ')}.`);
    return sheet ?? this.#mark.styles;
  }
}
