import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { widgetCase } from '../plan-editor.harness.js';
import { PanelHarness } from './panel.harness.js';
import { readingMessages } from '../reading.messages.js';
import { panelMessages } from './panel.messages.js';
import { pathOf, placeName } from './place-name.js';

const texts = panelMessages.vi;

async function panelAt(width: number): Promise<PanelHarness> {
  const place = stage();
  place.style.setProperty('inline-size', `${String(width)}px`);
  const file = planFile([item('i', 1, 'I.', 'Nội dung'), item('j', 1, 'II.', 'Tổ chức')]);
  const { element } = await mountWidget(widgetCase, { plan: file }, place);
  return new PanelHarness(element).loaded();
}

describe('the side panel', () => {
  afterEach(clearStages);

  it('stands beside the desk where both have room', async () => {
    const page = await panelAt(1440);
    expect(page.isShown).to.equal(true);
  });

  it('is a drawer elsewhere: a tool opens it with the focus in it, Esc closes it and goes back', async () => {
    const page = await panelAt(1100);
    expect(page.isShown).to.equal(false);
    await page.pressByKeyboard(readingMessages.vi.panel);
    expect(page.isShown).to.equal(true);
    expect(page.hasFocus).to.equal(true);
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.keys('Escape');
    expect(page.isShown).to.equal(false);
    expect(page.focusedName).to.equal(readingMessages.vi.panel);
  });

  it('is closed by its button and by the tool, too', async () => {
    const page = await panelAt(1100);
    await page.press(readingMessages.vi.panel);
    await page.press(texts.close);
    expect(page.isShown).to.equal(false);
    await page.press(readingMessages.vi.panel);
    await page.press(readingMessages.vi.panel);
    expect(page.isShown).to.equal(false);
  });

  it('hides nothing of the text as a drawer', async () => {
    for (const width of [960, 1100, 1300]) {
      const page = await panelAt(width);
      await page.press(readingMessages.vi.panel);
      expect(page.coversText, `at ${String(width)} pixels`).to.equal(false);
      clearStages();
    }
  });

  it('is a sheet on a phone, which gives way when a person is led to the text', async () => {
    const page = await panelAt(360);
    await page.press(readingMessages.vi.panel);
    await page.until(() => page.panelText.includes('./.'), 'a finding');
    await page.pressIn('./.', 'Mục II');
    expect(page.isShown).to.equal(false);
    expect(page.focused?.value).to.equal('Tổ chức');
  });

  it('keeps what has the focus when its place narrows', async () => {
    const page = await panelAt(1440);
    await page.until(() => page.panelText.includes('./.'), 'a finding');
    page.focusIn('./.', 'Mục II');
    await page.resize(1100);
    expect(page.isShown).to.equal(true);
    expect(page.hasFocus).to.equal(true);
  });
});

describe('the name of a place', () => {
  const items = [
    item('a', 1, null, 'Thực hiện Chương trình phối hợp số 06, hai cơ quan thống nhất:'),
    item('b', 1, 'II.', 'NỘI DUNG'),
    item('c', 2, '1.', 'Tuyên truyền'),
    item('d', 3, 'a)', 'Hội nghị'),
    item('e', 3, '1.2.', 'Tổ truyền thông'),
    item('f', 3, '-', 'Tài liệu'),
    item('g', 1, 'Điều 5.', 'Tổ chức'),
  ];

  it('is the number with those above it', () => {
    expect(items.map((_, index) => pathOf(items, index))).to.deep.equal([
      null,
      'II',
      'II.1',
      'II.1.a',
      '1.2',
      null,
      'Điều 5',
    ]);
  });

  it('is as an official says it, or the first words', () => {
    expect(placeName(items, 'd', texts)).to.equal('Mục II.1.a');
    expect(placeName(items, 'g', texts)).to.equal('Điều 5');
    expect(placeName(items, 'f', texts)).to.equal('“Tài liệu”');
    expect(placeName(items, 'a', texts)).to.equal('“Thực hiện Chương trình phối hợp số…”');
  });
});
