// The suite itself: a sound widget passes every check, and each fault is found by the check that is for it.
import { expect } from 'chai';
import { clearStages } from '../mount.js';
import { accessibilityFaults } from './accessibility.js';
import { brokenCases, soundOnRound } from './broken-widgets.js';
import { defaultFaults } from './defaults.js';
import { checks } from './describe-widget.js';
import { equalDocumentFaults } from './equal-document.js';
import { fallbackFaults } from './fallback.js';
import { plainHttpFaults, policyFaults } from './host-page.js';
import { lifecycleFaults } from './lifecycle.js';
import { messageFaults } from './messages.js';
import { pseudoFaults } from './pseudo.js';
import { wiringFaults } from './wiring.js';

describe('the shared suite', () => {
  afterEach(clearStages);

  for (const [name, check] of Object.entries(checks)) {
    it(`lets a sound widget pass: ${name}`, async () => {
      expect(await check(brokenCases.sound)).to.deep.equal([]);
    });

    it(`lets a sound widget on a round pass: ${name}`, async () => {
      expect(await check(soundOnRound)).to.deep.equal([]);
    });
  }

  const catches = [
    ['a field without a name', accessibilityFaults, brokenCases.unnamed],
    ['a listener that stays', lifecycleFaults, brokenCases.leaking],
    ['a style sheet left in the page', defaultFaults, brokenCases.littering],
    ['inline style', policyFaults, brokenCases.inline],
    ['markup from a string', policyFaults, brokenCases.markup],
    ['what plain http does not have', plainHttpFaults, brokenCases.insecure],
    ['a caret that is lost', equalDocumentFaults, brokenCases.forgetful],
    ['`for` that is not followed', wiringFaults, brokenCases.deaf],
    ['a widget that covers what the server has written', fallbackFaults, brokenCases.covering],
    ['a text that is written in the code', pseudoFaults, brokenCases.unmarked],
    ['what is too wide for a phone', pseudoFaults, brokenCases.overflowing],
    ['a message that says nothing', messageFaults, brokenCases.unsaid],
  ] as const;
  for (const [fault, check, widget] of catches) {
    it(`catches ${fault}`, async () => {
      expect(await check(widget)).not.to.deep.equal([]);
    });
  }
});
