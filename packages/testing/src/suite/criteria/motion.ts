import { elementsIn } from '../../pseudo/words-shown.js';
import type { Criterion } from './criterion.js';
import { whilePlaced } from './placed.js';

/** Nobody sees what takes less. */
const UNSEEN_MS = 10;

const milliseconds = (times: string): number =>
  Math.max(
    0,
    ...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) || 0),
  );

const moves = ({ transitionDuration, animationDuration, animationName }: CSSStyleDeclaration): boolean =>
  milliseconds(transitionDuration) > UNSEEN_MS ||
  (animationName !== 'none' && milliseconds(animationDuration) > UNSEEN_MS);

const selectorsOf = ({ selectorText }: CSSStyleRule): string[] => selectorText.split(/,\s*/u);

/** Selectors of what moves, and of what stands still where a person has asked for rest. */
function motionIn(rules: CSSRuleList, isAsked: boolean): { moving: string[]; calmed: string[] } {
  const found = { moving: [] as string[], calmed: [] as string[] };
  for (const rule of Array.from(rules)) {
    if (rule instanceof CSSStyleRule) {
      if (isAsked) found.calmed.push(...selectorsOf(rule));
      else if (moves(rule.style)) found.moving.push(...selectorsOf(rule));
    } else if (rule instanceof CSSGroupingRule) {
      const asks = rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion');
      const inner = motionIn(rule.cssRules, isAsked || asks);
      found.moving.push(...inner.moving);
      found.calmed.push(...inner.calmed);
    }
  }
  return found;
}

/** What moves stands still where a person has asked for rest. */
export const motion: Criterion = {
  number: '2.3.3',
  name: 'Animation from Interactions',
  look: (widget) =>
    whilePlaced(widget, {}, ({ place }) => {
      const sheets = elementsIn(place).flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.adoptedStyleSheets ?? []),
      ]);
      const found = [...new Set(sheets)].map((sheet) => motionIn(sheet.cssRules, false));
      const calmed = new Set(found.flatMap((each) => each.calmed));
      return found
        .flatMap(({ moving }) => moving)
        .filter((selector) => !calmed.has(selector))
        .map((selector) => `${selector} moves, whatever a person has asked for`);
    }),
};
