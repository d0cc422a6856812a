import { defineElement } from '@phoihop/kit';
import { RecipientList } from './recipient-list.js';

/** Registers `<ph-recipient-list>`, or `<prefix-recipient-list>`. @returns the tag. */
export function defineRecipientList(prefix?: string): string {
  return defineElement('recipient-list', RecipientList, prefix);
}
