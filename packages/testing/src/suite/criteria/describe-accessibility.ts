import type { DocumentName } from '../../document-kind.js';
import { clearStages } from '../../mount.js';
import type { WidgetCase } from '../../widget-case.js';
import { criteria } from './index.js';

/**
 * A test for each success criterion that a machine can look at: call it in `accessibility.test.ts` of a widget. What a
 * widget has nothing for is skipped; `npm run test:accessibility` makes the report of docs/accessibility.md from the results.
 *
 * @param ownTests criteria that tests of the widget's own show; each of these is named in `own-tests.mjs` of the tooling
 */
export function describeAccessibility<Name extends DocumentName>(
  widget: WidgetCase<Name>,
  ownTests: readonly string[] = [],
): void {
  describe(`<ph-${widget.name}> by WCAG 2.2`, () => {
    afterEach(clearStages);
    for (const { number, name, look } of criteria) {
      it(`${number} ${name}`, async function () {
        const found = await look(widget);
        if (found === 'own-test' && !ownTests.includes(number))
          throw new Error(`${number} asks something of this widget that no test of its own shows`);
        if (found === 'not-applicable' || found === 'own-test') {
          this.skip();
          return;
        }
        if (found.length > 0) throw new Error(found.join('\n'));
      });
    }
  });
}
