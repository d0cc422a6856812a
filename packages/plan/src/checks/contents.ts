import { removeSubtree } from '../gestures/outline.js';
import { withNumbers } from '../gestures/with-numbers.js';
import { blanksIn, type Blank } from '../templates/blanks.js';
import type { Check, Found } from './check.js';

/** An item without a word. Taken out where nothing stands below it. */
const empty: Check = {
  code: 'item-empty',
  tone: 'fault',
  findPlan({ file, items, nodes }) {
    return nodes.flatMap(({ item, index, end }): Found[] => {
      if (item.text.trim() !== '' || item.table) return [];
      const removal = end > index + 1 ? null : removeSubtree(items, item.id);
      return [
        {
          item: item.id,
          params: { label: item.label ?? '' },
          ...(removal ? { fix: withNumbers(file, removal) } : {}),
        },
      ];
    });
  },
};

/** A line to write on; three dots behind a word that wants a figure or a name. */
const WRITING_LINE =
  /_{3,}|(?<=(?:ngày|tháng|năm|số|quý|khóa|lần|đồng chí|ông|bà|tại|gồm|tổ chức)\s?:?\s)\.{3}(?=\s|$)/gu;

/** `các hội, đoàn thể, … và Nhân dân` says “and so on”; `(…)` shortens a quotation. */
function isLeftOut(text: string, { from, to }: Blank): boolean {
  return (
    to === from + 1 &&
    (/[,;]\s*$/u.test(text.slice(0, from)) || /\(\s*…\s*\)/u.test(text.slice(Math.max(0, from - 2), to + 2)))
  );
}

/** What is left to be filled in. */
function blanksLeftIn(text: string): Found[] {
  const lines = Array.from(text.matchAll(WRITING_LINE), ({ index, 0: line }) => ({
    from: index,
    to: index + line.length,
  }));
  const blanks = blanksIn(text).filter((blank) => !isLeftOut(text, blank));
  return [...lines, ...blanks].map(({ from, to }) => ({
    from,
    to,
    params: { printed: text.slice(Math.max(0, from - 20), to + 20).trim() },
  }));
}

const blank: Check = {
  code: 'blank-left',
  tone: 'fault',
  findItem: ({ text }) => blanksLeftIn(text),
};

const blankInSubject: Check = {
  code: 'subject-blank-left',
  tone: 'fault',
  findPlan: ({ plan: { subject } }) => blanksLeftIn(subject).map(({ params = {} }) => ({ params })),
};

/** Items without content, and places left to be filled in. */
export const contentChecks: readonly Check[] = [empty, blank, blankInSubject];
