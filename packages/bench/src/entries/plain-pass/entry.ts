import type { FunctionEntry } from '../../page/bench-entry.ts';

const LABEL = /^\s*(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-zđ]\)|[-+])\s/u;

/** The least that any reading does: part into lines, compose each, look at its beginning with one expression. */
export const entry: FunctionEntry<string> = {
  run: (text) => text.split('\n').map((line) => LABEL.test(line.normalize('NFC'))),
};
