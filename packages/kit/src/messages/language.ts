import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages that messages are written in. Vietnamese is the source. */
export type Language = 'vi' | 'en';

type Host = ReactiveControllerHost & HTMLElement;

/** The nearest `lang` above an element, its own included, across shadow roots. */
export function nearestLang(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    const lang = holder?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = (holder ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The language of messages for a `lang` as pages write it: `en`, `en-US`, `vi-VN`; all others read Vietnamese. */
export function languageOf(lang: string): Language {
  return /^en(-|$)/i.test(lang) ? 'en' : 'vi';
}

/** Keeps a host in the language of its place, also when a `lang` above it changes. */
export class LanguageController implements ReactiveController {
  language: Language = 'vi';
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    host.addController(this);
  }

  hostConnected(): void {
    let root: Node | undefined = this.#host.getRootNode();
    while (root) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const language = languageOf(nearestLang(this.#host));
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}
