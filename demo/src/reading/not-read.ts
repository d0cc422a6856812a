import {
  readingRefusalMessages,
  refusalMessages,
  type CodeMessages,
  type Language,
  type Messages,
} from '@phoihop/kit';
import type { Refusal } from '@phoihop/plan';
import { planEditorMessageGroups } from '@phoihop/plan-editor/messages';

/** What `readFile` refuses by itself. */
const own: Messages<CodeMessages> = {
  vi: {
    'kind-unknown': () =>
      'Không phải tệp .docx, .txt hoặc .json. Mở tệp bằng Word, lưu thành .docx rồi chọn lại.',
  },
  en: {
    'kind-unknown': () =>
      'Not a .docx, .txt or .json file. Open it in Word, save it as .docx and choose it again.',
  },
};

/** Why a file or a text was not read, and what to do. */
export function whyNotRead({ code, params }: Refusal, language: Language): string {
  const word = planEditorMessageGroups.import[language].fileFaults[code];
  if (word !== undefined) return word;
  const reading: CodeMessages = { ...readingRefusalMessages[language], ...own[language] };
  const messages = refusalMessages[language];
  return (reading[code] ?? messages[code] ?? messages.unknown)(params);
}
