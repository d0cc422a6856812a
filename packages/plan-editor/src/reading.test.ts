import { item, planFile } from '@phoihop/plan/testing';
import { clearStages, mountWidget } from '@phoihop/testing';
import { expect } from 'chai';
import { planEditorMessages } from './plan-editor.messages.js';

const texts = planEditorMessages.vi;

/** Which of the files that only editing needs the page has loaded. */
function loadedForEditing(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /\/editing\/(?:editing|index)\.ts$|\/surface\/surface\.ts$|prosemirror/u.test(path));
}

describe('a plan that is only read', () => {
  before(() => {
    // Browsers remember 250 files otherwise.
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(5000);
  });
  afterEach(clearStages);

  it('loads nothing of what edits it, until it may be edited', async () => {
    const { PlanEditorHarness, widgetCase } = await import('./plan-editor.harness.js');
    const plan = planFile([item('a', 1, 'I.', 'MỤC ĐÍCH'), item('b', 2, '1.', 'Nâng cao nhận thức')]);
    const { element } = await mountWidget(widgetCase, { plan, readonly: true });
    const page = new PlanEditorHarness(element);
    expect(page.lines).to.deep.equal(['I. MỤC ĐÍCH', '  1. Nâng cao nhận thức']);
    expect(page.buttons).not.to.include(texts.undo);
    expect(loadedForEditing()).to.deep.equal([]);

    element.readonly = false;
    await page.settled();
    expect(page.buttons).to.include(texts.undo);
    expect(loadedForEditing()).not.to.deep.equal([]);

    element.readonly = true;
    await page.settled();
    expect(page.buttons).not.to.include(texts.undo);
    expect(page.lines).to.deep.equal(['I. MỤC ĐÍCH', '  1. Nâng cao nhận thức']);
  });
});
