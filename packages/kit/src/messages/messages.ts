import type { Params } from '@phoihop/plan';
import type { Language } from './language.js';

/** The same messages in every language: a key that is missing in one does not compile. */
export type Messages<Texts> = Readonly<Record<Language, Texts>>;

/** Sentences for codes of refusals; `params` are those of the code. */
export type CodeMessages = Readonly<Record<string, (params: Params) => string>>;

/** The value of a parameter as text; empty when it is not there. */
export function textOf(params: Params, name: string): string {
  return String(params[name] ?? '');
}
