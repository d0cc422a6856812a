import { LitElement, type PropertyValues } from 'lit';
import type { Refusal } from '@phoihop/plan';
import type { Language } from '../messages/known-languages.js';
import { LanguageController } from '../messages/language.js';
import type { CodeMessages, Messages } from '../messages/messages.js';
import { refusalMessages } from '../messages/refusals.messages.js';
import { version } from './version.js';

/** What every element of this library has: the language of its place, and sentences for refusals. */
export class PhElement extends LitElement {
  /** The version of the copy that an element comes from: two may stand on one page. */
  static readonly phoihopVersion: string = version;

  readonly #language = new LanguageController(this);

  /** The language that messages are shown in: that of the nearest `lang`, else Vietnamese. */
  get language(): Language {
    return this.#language.language;
  }

  /**
   * The box says the language of its texts: a page may say none, and a screen reader asks. The same said again would
   * make a browser work out the styles of all that stands in a box that is a container.
   */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const box = this.renderRoot.querySelector('.widget');
    if (box?.getAttribute('lang') !== this.language) box?.setAttribute('lang', this.language);
  }

  /** The texts of a widget in that language. */
  protected textsOf<Texts>(messages: Messages<Texts>): Texts {
    return messages[this.language];
  }

  /** The sentence for a refusal: the widget's own if it has one, else the shared one. */
  protected sentenceFor(refusal: Refusal, own?: Messages<CodeMessages>): string {
    const shared = refusalMessages[this.language];
    const sentence = own?.[this.language][refusal.code] ?? shared[refusal.code] ?? shared.unknown;
    return sentence(refusal.params);
  }
}
