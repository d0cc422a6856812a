import { toNfc } from '@phoihop/vietnamese/text';

/** A change of characters that reading makes in one line; what it changes is listed as a repair under its name. */
export interface TextRule {
  name: string;
  apply: (text: string) => string;
}

/** The rules in the order in which they are applied to each line. */
export const textRules: readonly TextRule[] = [
  // Marks written apart from their letters: the same text in the form that offices exchange.
  { name: 'nfc', apply: toNfc },
  // The Icelandic letter that looks like Đ, from old fonts; only inside Vietnamese words.
  { name: 'letter-d', apply: (text) => text.replace(/\u00d0(?=\p{L})/gu, 'Đ') },
  // Characters without width: byte order marks, joiners, soft hyphens.
  { name: 'invisible', apply: (text) => text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '') },
  // A bookmark that a converter has written out.
  { name: 'bookmark', apply: (text) => text.replace(/\[bookmark:[^\]\n]{0,80}\]/giu, '') },
  // Emphasis written as Markdown. A star before a blank is a bullet and stays.
  {
    name: 'markdown',
    apply: (text) =>
      text.replace(/\*\*+/gu, '').replace(/(^|[\s(“"])\*(?=\S)([^*]{1,400})\*(?=$|[\s.,;:)”"])/gu, '$1$2'),
  },
];
