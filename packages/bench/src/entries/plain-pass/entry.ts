import type { FunctionEntry } from '../../page/bench-entry.ts';

const LABEL = /^\s*(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-zđ]\)|[-+])\s/u;

/** The least that any reading does: compose, part into lines, look at the beginning of each. */
export const entry: FunctionEntry<string> = {
  run: (text) => {
    const lines = text.normalize('NFC').split('\n');
    return lines.map((line) => ({ labelled: LABEL.test(line), text: line.trim() }));
  },
};
