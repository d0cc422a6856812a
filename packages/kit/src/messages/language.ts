import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { knownLanguage, whenKnown, type Language } from './known-languages.js';

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

/** The language of messages for a `lang` as pages write it: `en`, `en-US`, `vi-VN`; what nobody added reads Vietnamese. */
export function languageOf(lang: string): Language {
  return knownLanguage(lang) ?? 'vi';
}

/** Keeps a host in the language of its place, also when a `lang` above it changes or a language is added. */
export class LanguageController implements ReactiveController {
  language: Language = 'vi';
  readonly #host: Host;
  readonly #look = (): void => {
    this.language = languageOf(nearestLang(this.#host));
    this.#host.requestUpdate();
  };
  readonly #observer = new MutationObserver(this.#look);
  #forget: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    let root: Node | undefined = this.#host.getRootNode();
    while (root) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
    }
    this.#forget = whenKnown(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#forget?.();
  }
}
