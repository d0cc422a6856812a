import type { Refusal } from '@phoihop/plan';
import type { FieldEdits } from '../field/field-edits.js';
import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { copyText } from './copy-text.js';
import type { Notice } from './notice.view.js';

interface RefusedMessages {
  kept: (count: number) => string;
  copy: string;
  retry: string;
  discard: string;
}

export const refusedTextMessages: Messages<RefusedMessages> = {
  vi: {
    kept: (count) =>
      count === 1
        ? 'Phần vừa gõ chưa được ghi vào kế hoạch nhưng vẫn được giữ trên trang này.'
        : `${String(count)} chỗ vừa gõ chưa được ghi vào kế hoạch nhưng vẫn được giữ trên trang này.`,
    copy: 'Chép phần vừa gõ',
    retry: 'Thử lại',
    discard: 'Bỏ phần vừa gõ',
  },
  en: {
    kept: (count) =>
      count === 1
        ? 'What you have just typed is not part of the plan yet, but is kept on this page.'
        : `What you have typed in ${String(count)} places is not part of the plan yet, but is kept on this page.`,
    copy: 'Copy what was typed',
    retry: 'Try again',
    discard: 'Discard what was typed',
  },
};

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
