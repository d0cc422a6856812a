import { item, planFile, recipient } from '@phoihop/plan/testing';
import {
  clearStages,
  loadedModules,
  mountWidget,
  pressKeys,
  stage,
  typeKeys,
  watchLoading,
} from '@phoihop/testing';
import { expect } from 'chai';
import { planEditorMessages } from './plan-editor.messages.js';
import { readingMessages } from './reading.messages.js';

const texts = planEditorMessages.vi;
const reading = readingMessages.vi;

/** What a plan is shown without at first, by the files that tell of it. */
const PARTS: Readonly<Record<string, RegExp>> = {
  editing:
    /\/editing\/editing\.ts$|\/surface\/|prosemirror|\/field\/field-edits\.ts$|\/gestures\/outline\.ts$/u,
  find: /\/find\/find\.controller\.ts$|\/text\/find-all\.ts$/u,
  outline: /\/outline-pane\/outline-pane\.controller\.ts$/u,
  panel:
    /\/panel\/panel\.controller\.ts$|\/checks\/|\/citations\/citations\.controller\.ts$|\/compare\/compare/u,
  'when drawn': /\/when-drawn\/when-drawn\.ts$|\/margin\/margin\.controller\.ts$/u,
};

/** Which of these parts the page has loaded. */
async function loaded(): Promise<string[]> {
  // The harness knows the words of all parts.
  const paths = (await loadedModules()).filter((path) => !path.endsWith('.messages.ts'));
  return Object.keys(PARTS).filter((part) => paths.some((path) => PARTS[part]?.test(path)));
}

const task = {
  assignments: [{ agency: 'a', role: 'lead' as const }],
  targets: [],
  times: [{ raw: 'trước ngày 15/10', kind: 'event' as const }],
};
const plan = () =>
  planFile({
    title: 'KẾ HOẠCH',
    items: [item('a', 1, 'I.', 'MỤC ĐÍCH'), { ...item('b', 2, '1.', 'Nâng cao nhận thức'), task }],
    agencies: [{ id: 'a', name: 'Sở Nội vụ', aliases: [], kind: 'body' }],
    recipients: [recipient('r', 'Như trên')],
    signatories: [{ position: 'GIÁM ĐỐC', name: 'Kha Thị Phương' }],
  });

/** Its tests follow one another: a file that was loaded stays loaded. */
describe('a plan that is only read', () => {
  before(watchLoading);
  afterEach(clearStages);

  /** The element comes with its files when it is first asked for. */
  async function shown(width: string) {
    const { widgetCase } = await import('./plan-editor.harness.js');
    const { PanelHarness } = await import('./panel/panel.harness.js');
    const place = stage();
    place.style.setProperty('inline-size', width);
    const { element } = await mountWidget(widgetCase, { plan: plan(), readonly: true }, place);
    return new PanelHarness(element);
  }

  it('shows all of the paper, and loads none of what edits, finds, lists or compares', async () => {
    const page = await shown('360px');
    expect(page.lines).to.deep.equal(['I. MỤC ĐÍCH', '  1. Nâng cao nhận thức']);
    for (const words of [
      'KẾ HOẠCH',
      'CỘNG HÒA',
      'Kha Thị Phương',
      'Như trên',
      'Sở Nội vụ',
      'trước ngày 15/10',
    ])
      expect(page.text).to.contain(words);
    expect(page.buttons).not.to.include(texts.undo);
    // A pause may have come by now.
    expect((await loaded()).filter((part) => part !== 'when drawn')).to.deep.equal([]);
  });

  it('gets what belongs beside it in a pause, where it has room', async () => {
    const narrow = await shown('360px');
    await narrow.standing();
    expect(await loaded()).to.deep.equal(['when drawn']);
    const wide = await shown('1300px');
    await wide.standing();
    expect(await loaded()).to.deep.equal(['outline', 'when drawn']);
  });

  it('loads what finds when a person finds, and loses no key on the way', async () => {
    const page = await shown('360px');
    expect(await loaded()).not.to.include('find');
    await page.pressByKeyboard(reading.find);
    await typeKeys('nhận');
    await page.settled();
    expect(await loaded()).to.deep.equal(['find', 'outline', 'when drawn']);
    const { FindHarness } = await import('./find/find.harness.js');
    expect(new FindHarness(page.element).query.value).to.equal('nhận');
    await pressKeys('Escape');
    await page.settled();
    expect(page.focusedName).to.equal(reading.find);
  });

  it('loads citations and comparison when a person opens them', async () => {
    const page = await shown('360px');
    expect(await loaded()).not.to.include('panel');
    await page.press(reading.readingPanel);
    expect(await loaded()).to.include('panel');
    expect(await loaded()).not.to.include('editing');
  });

  it('loads what edits it when it may be edited', async () => {
    const page = await shown('1300px');
    page.element.readonly = false;
    await page.settled();
    expect(page.buttons).to.include(texts.undo);
    expect(await loaded()).to.include('editing');

    page.element.readonly = true;
    await page.settled();
    expect(page.buttons).not.to.include(texts.undo);
    expect(page.lines).to.deep.equal(['I. MỤC ĐÍCH', '  1. Nâng cao nhận thức']);
  });
});
