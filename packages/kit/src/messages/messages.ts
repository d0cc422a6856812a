import type { Params } from '@phoihop/plan';
import type { Language } from './known-languages.js';

/** The same messages in every language: a key that is missing in one does not compile. */
export type Messages<Texts> = Readonly<Record<Language, Texts>>;

type Sentence = (params: Params) => string;

/** Sentences for codes of refusals; `params` are those of the code. */
export type CodeMessages = Readonly<Record<string, Sentence>>;

/** Sentences for codes, where each code of `Source`, the Vietnamese ones, has one. */
export type SentencesFor<Source> = CodeMessages & Readonly<Record<keyof Source, Sentence>>;

/** The value of a parameter as text; empty when it is not there. */
export function textOf(params: Params, name: string): string {
  return String(params[name] ?? '');
}
