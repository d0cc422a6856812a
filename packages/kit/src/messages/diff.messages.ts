import type { Messages } from './messages.js';

/** What a screen reader says before words that are new, and words that are gone. */
export const diffMessages: Messages<Readonly<Record<'added' | 'removed', string>>> = {
  vi: { added: 'thêm', removed: 'bỏ' },
  en: { added: 'added', removed: 'removed' },
};
