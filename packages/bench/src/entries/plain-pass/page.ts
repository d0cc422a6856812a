import type { FunctionEntry } from '../../entry.js';

const LABEL = /^(?:phần \d{1,3}\.|[IVXLC]{1,8}\.|\d{1,3}\.|\p{Ll}\)|[-+*])\s/iu;
const RECIPIENTS = /^nơi nhận\s*:/iu;

/** The least that any reading has to do: compose the letters, split the lines, look at each beginning. */
export function createEntry(): FunctionEntry {
  let text = '';
  return {
    prepare: (data) => {
      text = data.text;
    },
    run: () => {
      const lines = text.normalize('NFC').split('\n');
      let labels = 0;
      let inBody = true;
      for (const line of lines) {
        if (RECIPIENTS.test(line)) inBody = false;
        if (inBody && LABEL.test(line)) labels++;
      }
      return { lines: lines.length, labels };
    },
  };
}
