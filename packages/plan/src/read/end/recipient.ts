import type { Recipient } from '../../model/plan.js';

/** The purpose that a note behind a recipient tells: `(b/c)`, `(để báo cáo)`, `(t/h)`, `(p/h)`, `(để biết)`. */
const PURPOSES: readonly (readonly [RegExp, Recipient['purpose']])[] = [
  [/\((?:để )?(?:b\/c|bc|báo cáo)\)/iu, 'report'],
  [/\((?:để )?(?:t\/h|th|thực hiện|thi hành)\)/iu, 'act'],
  [/\((?:để )?(?:p\/h|ph|phối hợp)\)/iu, 'coordinate'],
  [/\((?:để )?(?:biết)\)/iu, 'know'],
];

/** The archive line in its parts: units behind “Lưu:”, copies in brackets. */
function archiveOf(text: string): Pick<Recipient, 'purpose' | 'units' | 'copies'> | null {
  const match = /^lưu\s*(?::\s*|(?=VT|văn thư|ban |phòng |văn phòng ))(.*)$/iu.exec(text);
  if (!match) return null;
  const copies = /\(\s*(\d{1,3})\s*(?:b|bản)?\s*\)\s*$/iu.exec(match[1] ?? '');
  const units = (match[1] ?? '')
    .slice(0, copies?.index)
    .split(',')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  return {
    purpose: 'archive',
    ...(units.length > 0 ? { units } : {}),
    ...(copies ? { copies: Number(copies[1]) } : {}),
  };
}

/** A line of Nơi nhận without its end mark, with what it says of purpose, archive units and copies. */
export function recipientOf(printed: string): Omit<Recipient, 'id'>[] {
  const text = printed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[;,.]+$/u, '');
  if (text === '') return [];
  const archive = archiveOf(text);
  if (archive) return [{ text, ...archive }];
  const purpose = PURPOSES.find(([pattern]) => pattern.test(text))?.[1];
  return [purpose ? { text, purpose } : { text }];
}
