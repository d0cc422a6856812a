import { addMessages, type MessageGroups, type TextsOf } from '@phoihop/kit';
import { kitMessageGroups } from '@phoihop/kit/messages';

/** The language that nobody speaks: “pseudo”, in the range of ISO 639 for private use. */
export const PSEUDO = 'qps';

/** So much longer than English is what some languages need. */
const LONGER = 0.4;
/** What a text is lengthened with: the highest and the lowest letters of Vietnamese. */
const STACKED = 'ế ậ ữ ỵ ';
const OPEN = '⟦';
const CLOSE = '⟧';

/** A text of the pseudo-language: `⟦Undo ế ⟧`. */
export function marked(text: string): string {
  const longer = Math.ceil(text.length * LONGER);
  return `${OPEN}${text} ${STACKED.repeat(Math.ceil(longer / STACKED.length)).slice(0, longer)}${CLOSE}`;
}

/** What is left of a text without its marked parts, also where one stands in another. */
export function withoutMarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? rest : withoutMarked(rest);
}

/** Messages with all texts in them marked, those that functions make too. */
function pseudo(message: unknown): unknown {
  if (typeof message === 'string') return marked(message);
  if (typeof message === 'function')
    return (...params: unknown[]) => pseudo((message as (...given: unknown[]) => unknown)(...params));
  if (Array.isArray(message)) return message.map(pseudo);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, pseudo(value)]));
}

/** Texts of groups in the pseudo-language, made from the English ones. */
export function pseudoTexts<Groups extends MessageGroups>(groups: Groups): TextsOf<Groups> {
  const texts = Object.entries(groups).map(([name, messages]) => [name, pseudo(messages.en)]);
  return Object.fromEntries(texts) as TextsOf<Groups>;
}

/** Adds the pseudo-language to a widget and to the kit, as a host adds a third one. */
export function addPseudoLanguage(groups: MessageGroups): void {
  const all = { ...kitMessageGroups, ...groups };
  addMessages(PSEUDO, all, pseudoTexts(all));
}

/** The same of several packages, as `addLanguage` of `@phoihop/widgets/languages` takes it. */
export function pseudoCatalogue<Packages extends Readonly<Record<string, MessageGroups>>>(
  packages: Packages,
): { readonly [Name in keyof Packages]: TextsOf<Packages[Name]> } {
  const catalogue = Object.entries(packages).map(([name, groups]) => [name, pseudoTexts(groups)]);
  return Object.fromEntries(catalogue) as { [Name in keyof Packages]: TextsOf<Packages[Name]> };
}
