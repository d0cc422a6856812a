/**
 * The languages that messages are written in here. Vietnamese is the source. One that a host adds (`addMessages`)
 * stands among them at run time; whoever asks for `en` or `vi` by name says what holds for all others.
 */
export type Language = 'vi' | 'en';

/** What there is messages in, in small letters; the longer tag before the shorter: `zh-hant`, `zh`. */
const known: string[] = ['vi', 'en'];
const listeners = new Set<() => void>();

/** The nearest language that there are messages in: for `zh-Hant-HK` that of `zh-hant`, else of `zh`; else undefined. */
export function knownLanguage(lang: string): Language | undefined {
  const asked = `${lang.toLowerCase()}-`;
  return known.find((tag): tag is Language => asked.startsWith(`${tag}-`));
}

/** All that are known now. */
export function knownLanguages(): Language[] {
  return known.flatMap((tag) => knownLanguage(tag) ?? []);
}

/** Makes a language known, once its messages are there; whoever listens looks again. */
export function makeKnown(language: string): void {
  const tag = language.toLowerCase();
  if (!known.includes(tag)) known.push(tag);
  known.sort((first, second) => second.length - first.length);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a language was made known, until the answer is called. */
export function whenKnown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
