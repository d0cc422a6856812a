import type { PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { axeFaults, clearStages, mountWidget, stage } from '@phoihop/testing';
import { expect } from 'chai';
import { readingMessages } from '../reading.messages.js';
import { widgetCase } from '../plan-editor.harness.js';
import { CompareHarness } from './compare.harness.js';
import { compareMessages } from './compare.messages.js';
import { linkMessages } from './link.messages.js';

const texts = compareMessages.vi;

const body = [
  item('i', 1, 'I.', 'NỘI DUNG'),
  item('i1', 2, '1.', 'Tổ chức 04 hội nghị'),
  item('i2', 2, '2.', 'Xây dựng 10 tổ truyền thông'),
  item('i3', 2, '3.', 'Báo cáo kết quả'),
];

const earlier = (): PlanFile => planFile({ place: 'Sông Lam', items: body });

/** One added, one removed, one edited, one moved. */
const later = (): PlanFile => ({
  ...planFile({
    place: 'Tà Lưn',
    items: [
      item('i', 1, 'I.', 'NỘI DUNG'),
      item('i3', 2, '1.', 'Báo cáo kết quả'),
      item('i1', 2, '2.', 'Tổ chức 06 hội nghị'),
      item('n', 2, '3.', 'Biểu dương người có uy tín'),
    ],
  }),
  versions: [
    {
      id: 'v1',
      at: '2026-03-01T02:00:00Z',
      by: { id: 'dat', name: 'Nguyễn Hữu Đạt' },
      note: 'gửi lấy ý kiến',
    },
    { id: 'v2', at: '2026-03-09T02:41:00Z' },
  ],
});

const FIRST = '09:00 01/03/2026, Nguyễn Hữu Đạt, gửi lấy ý kiến';

async function comparison(file = later(), readonly = false): Promise<CompareHarness> {
  const place = stage();
  place.style.setProperty('inline-size', '1440px');
  const { element } = await mountWidget(widgetCase, { plan: file, readonly }, place);
  const page = new CompareHarness(element);
  if (readonly) await page.press(readingMessages.vi.readingPanel);
  await page.loaded();
  page.editor.loadVersion = ({ id }) =>
    id === 'v1' ? Promise.resolve(earlier()) : Promise.reject(new Error('offline'));
  await page.choose('compare');
  return page;
}

async function compared(readonly = false): Promise<CompareHarness> {
  const page = await comparison(later(), readonly);
  await page.chooseVersion(FIRST);
  await page.until(() => page.summary !== '', 'a summary');
  return page;
}

describe('the tab of comparison', () => {
  afterEach(() => {
    clearStages();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('offers the versions that the host keeps, the latest first', async () => {
    const page = await comparison();
    expect(page.versions).to.deep.equal(['09:41 09/03/2026', FIRST]);
  });

  it('tells in one sentence how much differs, and each difference with its place', async () => {
    const page = await compared();
    expect(page.summary).to.contain('Thêm 1 mục, bỏ 1, sửa 1, chuyển 1.');
    expect(page.hasFocus).to.equal(true);
    const [moved, edited, removed, added] = ['Chuyển', 'Sửa', 'Bỏ', 'Thêm'].map((kind) =>
      page.differences.find((each) => each.startsWith(kind)),
    );
    expect(moved).to.contain('Mục I.1').and.to.contain(texts.stood('Mục I.3'));
    expect(edited).to.contain('[bỏ: 04][thêm: 06]');
    expect(removed).to.contain('Xây dựng 10 tổ truyền thông');
    expect(added).to.contain('Biểu dương người có uy tín');
    expect(page.panelText).to.contain('Địa danh').and.to.contain('[bỏ: Sông Lam][thêm: Tà Lưn]');
  });

  it('leads to the place of a difference', async () => {
    const page = await compared();
    await page.pressIn('Biểu dương', 'Mục I.3');
    expect(page.caret).to.equal('|Biểu dương người có uy tín');
  });

  it('follows the plan as it is edited', async () => {
    const page = await compared();
    page.field('Biểu dương người có uy tín').place('end');
    page.focused?.type(' ở bản');
    await page.until(() => page.differences.some((each) => each.includes('ở bản')), 'what was typed');
  });

  it('says so when a version cannot be loaded, and lets another be chosen', async () => {
    const page = await comparison();
    await page.chooseVersion('09:41 09/03/2026');
    await page.until(() => page.panelText.includes('Chưa tải được'), 'a sentence');
    expect(page.versions).to.have.length(2);
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('compares with a plan file that a person opens', async () => {
    const page = await comparison();
    await page.openFile('ban-cu.json', JSON.stringify(earlier()));
    await page.until(() => page.summary !== '', 'a summary');
    expect(page.summary).to.contain(texts.with('“ban-cu.json”')).and.to.contain('Thêm 1 mục');
    await page.press(texts.other);
    expect(page.summary).to.equal('');
  });

  it('compares with a text that a person opens', async () => {
    const page = await comparison();
    await page.openFile(
      'ban-cu.txt',
      'KẾ HOẠCH\nThử\nI. NỘI DUNG\n1. Tổ chức 06 hội nghị\n2. Báo cáo kết quả',
    );
    await page.until(() => page.summary !== '', 'a summary');
    expect(page.differences.join(' ')).to.contain('Biểu dương');
  });

  it('says what is wrong with a file', async () => {
    const page = await comparison();
    await page.openFile('hong.json', '{"plan": 1');
    await page.until(() => page.panelText.includes('JSON'), 'a sentence');
    expect(page.summary).to.equal('');
  });

  it('says so where nothing differs', async () => {
    const page = await comparison(earlier());
    await page.openFile('ban-cu.json', JSON.stringify(earlier()));
    await page.until(() => page.summary !== '', 'a summary');
    expect(page.summary).to.contain(texts.same);
  });

  it('is there for a plan that is only read', async () => {
    const page = await compared(true);
    await page.pressIn('Biểu dương', 'Mục I.3');
    expect(page.shown).to.contain('Biểu dương');
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });

  it('is used by keyboard alone', async () => {
    const page = await compared();
    page.focusIn('Biểu dương', 'Mục I.3');
    await page.keys('Enter');
    expect(page.caret).to.equal('|Biểu dương người có uy tín');
  });

  it('has no fault that a screen reader would stumble over', async () => {
    const page = await comparison();
    expect(await axeFaults(page.element)).to.deep.equal([]);
    await page.chooseVersion(FIRST);
    await page.until(() => page.summary !== '', 'a summary');
    expect(await axeFaults(page.element)).to.deep.equal([]);
  });
});

describe('a link to an item', () => {
  const leave = (): void => {
    history.replaceState(null, '', location.pathname + location.search);
  };
  const arrive = (hash: string): void => {
    history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  afterEach(() => {
    clearStages();
    leave();
  });

  it('is copied from a difference, or shown where the browser does not let it', async () => {
    const page = await compared();
    await page.press(linkMessages.vi.copyLinkTo('Mục I.3'));
    await page.until(() => page.notice !== '', 'a word');
    expect([linkMessages.vi.copied, linkMessages.vi.notCopied(`${location.href}#ph-plan/n`)]).to.include(
      page.notice,
    );
  });

  it('puts the caret into the item when the page is opened with it', async () => {
    arrive('#ph-plan/i3');
    const { element } = await mountWidget(widgetCase, { plan: earlier() });
    const page = new CompareHarness(element);
    await page.until(() => page.caret !== '', 'the item');
    expect(page.caret).to.equal('|Báo cáo kết quả');
  });

  it('shows the item of a plan that is only read, and the next when the address changes', async () => {
    arrive('#ph-i3');
    const { element } = await mountWidget(widgetCase, { plan: earlier(), readonly: true });
    const page = new CompareHarness(element);
    await page.until(() => page.shown !== '', 'the item');
    expect(page.shown).to.contain('Báo cáo kết quả');
    arrive('#ph-i1');
    await page.until(() => page.shown.includes('04 hội nghị'), 'the other item');
  });

  it('says what has become of an item that is gone', async () => {
    arrive('#ph-plan/i2');
    const { element } = await mountWidget(widgetCase, {});
    const page = new CompareHarness(element);
    page.editor.loadVersion = () => Promise.resolve(earlier());
    element.plan = later();
    await page.until(() => page.notice !== '', 'a word');
    expect(page.notice).to.equal(linkMessages.vi.gone('Xây dựng 10 tổ truyền thông'));
  });

  it('leaves a link to another plan alone', async () => {
    arrive('#ph-khac/i3');
    const { element } = await mountWidget(widgetCase, { plan: earlier() });
    const page = await new CompareHarness(element).loaded();
    expect(page.notice).to.equal('');
    expect(page.caret).to.equal('');
  });

  it('says so where nothing is known of the item', async () => {
    arrive('#ph-plan/chua-tung-co');
    const { element } = await mountWidget(widgetCase, { plan: earlier() });
    const page = new CompareHarness(element);
    await page.until(() => page.notice !== '', 'a word');
    expect(page.notice).to.equal(linkMessages.vi.unknown);
  });
});
