import type axe from 'axe-core';
import type { Criterion } from './criterion.js';
import { whilePlaced } from './placed.js';

/** A field that is a line of a text on paper is as high as the line (2.5.8, exception “Inline”), which axe cannot know. */
const isLineOfText = (rule: string, html: string): boolean =>
  rule === 'target-size' && html.startsWith('<textarea rows="1"');

/** A criterion that axe has rules for; where none of them finds anything to look at, it asks nothing of the widget. */
export function byAxe(number: string, name: string, runOnly: axe.RunOnly): Criterion {
  return {
    number,
    name,
    look: (widget) =>
      whilePlaced(widget, {}, async ({ place }) => {
        const { passes, violations, incomplete } = await window.axe.run(place, { runOnly });
        if (passes.length + violations.length + incomplete.length === 0) return 'not-applicable';
        return violations.flatMap(({ id, nodes }) =>
          nodes.filter(({ html }) => !isLineOfText(id, html)).map(({ html }) => `${id}: ${html}`),
        );
      }),
  };
}

export const tagged = (tag: string): axe.RunOnly => ({ type: 'tag', values: [tag] });
export const ruled = (...values: string[]): axe.RunOnly => ({ type: 'rule', values });
