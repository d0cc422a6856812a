import type { Language } from './known-languages.js';
import { periodMessages } from './periods.messages.js';

/** A period as a list shows it: `6 tháng đầu năm 2026`, `First half of 2026`. @throws RangeError where there is none. */
export function periodLabel(id: string, language: Language): string {
  return periodMessages[language](id);
}
