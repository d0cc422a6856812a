import { expect } from 'chai';
import { clearStages } from '../mount.js';
import type { DocumentName } from '../document-kind.js';
import type { WidgetCase } from '../widget-case.js';
import { accessibilityFaults } from './accessibility.js';
import { defaultFaults } from './defaults.js';
import { equalDocumentFaults } from './equal-document.js';
import { fallbackFaults } from './fallback.js';
import { plainHttpFaults, policyFaults } from './host-page.js';
import { lifecycleFaults } from './lifecycle.js';
import { messageFaults } from './messages.js';
import { prefixFaults } from './prefixes.js';
import { pseudoFaults } from './pseudo.js';
import { wiringFaults } from './wiring.js';

/** What every widget must pass, by the name that its test carries. Each gives the faults that it found. */
export const checks = {
  'has no fault that axe finds': accessibilityFaults,
  'starts empty and leaves no trace outside itself': defaultFaults,
  'lives under two prefixes on one page': prefixFaults,
  'finds its document by property, `for` and context, late providers included': wiringFaults,
  'stands in the place of what a server has written inside its tag': fallbackFaults,
  'has every message in every language': messageFaults,
  'says all that it says in a language that was added': pseudoFaults,
  'comes and goes without leaks': lifecycleFaults,
  'keeps caret and undo when an equal document is set': equalDocumentFaults,
  'runs under the policy of a strict portal, with Trusted Types': policyFaults,
  'works on plain http': plainHttpFaults,
} as const;

/** The shared suite: call it at the top of a widget's test. */
export function describeWidget<Name extends DocumentName>(widget: WidgetCase<Name>): void {
  describe(`<ph-${widget.name}> as every widget`, () => {
    afterEach(clearStages);
    for (const [name, check] of Object.entries(checks)) {
      it(name, async () => {
        expect(await check(widget)).to.deep.equal([]);
      });
    }
  });
}
