import type { Refusal } from '@phoihop/plan';
import type { FieldEdits } from '../field/field-edits.js';
import type { Language } from '../messages/known-languages.js';
import { refusedTextMessages } from '../messages/refused-texts.messages.js';
import { copyText } from './copy-text.js';
import type { Notice } from './notice.view.js';

/** The notice of texts that were refused, with the ways out; undefined where there are none. */
export function refusedNotice(
  edits: FieldEdits,
  language: Language,
  sentenceFor: (refusal: Refusal) => string,
): Notice | undefined {
  const { refused } = edits;
  const last = refused.at(-1);
  if (!last) return undefined;
  const texts = refusedTextMessages[language];
  return {
    tone: 'late',
    text: `${sentenceFor(last.refusal)} ${texts.kept(refused.length)}`,
    actions: [
      {
        label: texts.copy,
        run: () => {
          copyText(refused.map(({ mine }) => mine).join('\n'));
        },
      },
      {
        label: texts.retry,
        run: () => {
          edits.retry();
        },
      },
      {
        label: texts.discard,
        run: () => {
          edits.discard();
        },
      },
    ],
  };
}
