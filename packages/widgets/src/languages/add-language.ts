import { checkAddable, makeKnown, putMessages, type MessageGroups, type TextsOf } from '@phoihop/kit';
import { messageGroups, type AllMessageGroups } from './message-groups.js';

/** All that the library says, in another language: by package, by group of messages. What is missing does not compile. */
export type Catalogue = { readonly [Name in keyof AllMessageGroups]: TextsOf<AllMessageGroups[Name]> };

function isName(name: string): name is keyof Catalogue {
  return name in messageGroups;
}

/**
 * Adds a language to all widgets: those below a `lang` of that name speak it from now on, those that stand already too.
 * Dates and numbers follow `Intl` in it; where a text is missing at run time, the Vietnamese one is shown.
 *
 * @param language a language tag (BCP 47): `km`, `lo`, `zh-Hant`
 * @throws RangeError for what is no language tag, and for `vi` and `en`, which are there
 */
export function addLanguage(language: string, catalogue: Catalogue): void {
  checkAddable(language);
  for (const [name, groups] of Object.entries<MessageGroups>(messageGroups))
    if (isName(name)) putMessages(language, groups, catalogue[name]);
  makeKnown(language);
}
