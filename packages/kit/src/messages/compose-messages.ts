import { knownLanguages, whenKnown, type Language } from './known-languages.js';
import type { Messages } from './messages.js';

/** Messages that are put together from others, in every language, those that are added later too. */
export function composeMessages<Texts>(compose: (language: Language) => Texts): Messages<Texts> {
  const composed = { vi: compose('vi'), en: compose('en') };
  const look = (): void => {
    for (const language of knownLanguages()) {
      if (language in composed) continue;
      let texts: Texts | undefined;
      Object.defineProperty(composed, language, { get: () => (texts ??= compose(language)) });
    }
  };
  look();
  whenKnown(look);
  return composed;
}
