import { elementsIn } from '../../pseudo/words-shown.js';
import { fitFaults } from '../fit.js';
import type { Criterion } from './criterion.js';
import { whilePlaced } from './placed.js';

/** 1.4.4: letters of 200 % on the same screen. */
export const resizeText: Criterion = {
  number: '1.4.4',
  name: 'Resize Text',
  look: (widget) => whilePlaced(widget, { width: 1024, letters: 32 }, ({ place }) => fitFaults(place)),
};

/** 1.4.10: 320 CSS pixels wide; what scrolls to both sides does so in a part of its own (tables). */
export const reflow: Criterion = {
  number: '1.4.10',
  name: 'Reflow',
  look: (widget) => whilePlaced(widget, { width: 320 }, ({ place }) => fitFaults(place)),
};

/** As the criterion has it. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** 1.4.12: a person's own sheet gives text more room; nothing is lost. */
export const textSpacing: Criterion = {
  number: '1.4.12',
  name: 'Text Spacing',
  look: (widget) =>
    whilePlaced(widget, { width: 1024 }, async ({ place, harness }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACED);
      for (const { shadowRoot } of elementsIn(place))
        if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
      await harness.settled();
      return fitFaults(place);
    }),
};
