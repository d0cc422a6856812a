import { elementsIn } from '../../pseudo/words-shown.js';
import type { Criterion } from './criterion.js';
import { describedOf } from './described.js';
import { whilePlaced } from './placed.js';
import { toured } from './tour.js';

const POINTED =
  /:is\((?:\s*:(?:hover|focus-within|focus-visible|focus)\s*,?)+\)|:(?:hover|focus-within|focus-visible|focus)(?![\w-])/gu;
/** Something in the page hears a pointer come: what it does then only a test of the widget's own can tell. */
const COMING = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove'];

const reveals = ({ display, visibility, opacity }: CSSStyleDeclaration): boolean =>
  (display !== '' && display !== 'none') || visibility === 'visible' || Number(opacity) > 0;

/** Selectors of what a pointer or the focus makes seen, as they are while neither is there. */
function revealedBy(rules: CSSRuleList): string[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) return revealedBy(rule.cssRules);
    if (!(rule instanceof CSSStyleRule) || !reveals(rule.style)) return [];
    return rule.selectorText
      .split(/,\s*(?![^(]*\))/u)
      .filter((selector) => selector.search(POINTED) >= 0)
      .map((selector) => selector.replace(POINTED, ''))
      .filter((selector) => CSS.supports(`selector(${selector})`));
  });
}

/**
 * 1.4.13: what a pointer or the focus brings up can be sent away, can be pointed at, and stays. What is seen then in a
 * place of its own, inside of what is pointed at, covers nothing and stays; what lies over other things would not.
 */
export const content: Criterion = {
  number: '1.4.13',
  name: 'Content on Hover or Focus',
  look: (widget) =>
    whilePlaced(widget, {}, async ({ place }) => {
      const found = elementsIn(place).flatMap(({ shadowRoot }) =>
        (shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) =>
          revealedBy(sheet.cssRules).flatMap((selector) =>
            Array.from(shadowRoot?.querySelectorAll(selector) ?? []),
          ),
        ),
      );
      const over = found.filter((element) =>
        ['absolute', 'fixed'].includes(getComputedStyle(element).position),
      );
      if (over.length > 0)
        return over.map((element) => `${describedOf(element)} comes up over other things, by style alone`);
      const { heard } = await toured(widget);
      if (COMING.some((type) => heard.has(type))) return 'own-test';
      return found.length > 0 ? [] : 'not-applicable';
    }),
};
