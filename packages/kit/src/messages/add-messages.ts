import { makeKnown } from './known-languages.js';
import type { Messages } from './messages.js';

/** Groups of messages by the names under which another language gives them. */
export type MessageGroups = Readonly<Record<string, Messages<unknown>>>;

/** What another language gives for groups of messages: every text of each, or it does not compile. */
export type TextsOf<Groups extends MessageGroups> = {
  readonly [Name in keyof Groups]: Groups[Name]['vi'];
};

type Group = Readonly<Record<string, unknown>>;

function isGroup(texts: unknown): texts is Group {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts);
}

/** The texts of a language, with the Vietnamese ones wherever it has none. */
function completed(own: unknown, vi: unknown): unknown {
  if (!isGroup(own) || !isGroup(vi)) return own ?? vi;
  return Object.fromEntries(
    [...new Set([...Object.keys(vi), ...Object.keys(own)])].map((key) => [key, completed(own[key], vi[key])]),
  );
}

/** Puts the texts of another language beside the Vietnamese and the English ones. What is missing reads Vietnamese. */
export function putMessages<Groups extends MessageGroups>(
  language: string,
  groups: Groups,
  texts: TextsOf<Groups>,
): void {
  for (const [name, group] of Object.entries(groups)) {
    const open: Record<string, unknown> = group;
    open[language.toLowerCase()] = completed(texts[name], group.vi);
  }
}

/**
 * Makes another language known: whatever stands below a `lang` of that name speaks it from now on. A page gives all
 * packages at once (`addLanguage` of `@phoihop/widgets/languages`); a test gives the kit and one widget.
 *
 * @param language a language tag (BCP 47): `km`, `lo`, `zh-Hant`
 * @throws RangeError for what is no language tag, and for `vi` and `en`, which are there
 */
export function addMessages<Groups extends MessageGroups>(
  language: string,
  groups: Groups,
  texts: TextsOf<Groups>,
): void {
  checkAddable(language);
  putMessages(language, groups, texts);
  makeKnown(language);
}

/** @throws RangeError for what is no language tag, and for `vi` and `en` */
export function checkAddable(language: string): void {
  const [tag = ''] = Intl.getCanonicalLocales(language);
  if (tag === 'vi' || tag === 'en')
    throw new RangeError(`The messages in “${tag}” are those of the library.`);
}
